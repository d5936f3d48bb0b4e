// The objection register on screen.
import { Badge, Button, Text } from '@mantine/core'
import { IconMessageExclamation, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { OBJECTION_OUTCOME_LABELS, type ObjectionRow, parseDateOnly } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { DaysLeftBadge } from '../../ui/days-left-badge.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterSelect, YearFilter } from '../../ui/filter-select.tsx'
import { formatShortDate } from '../../ui/format-date.ts'
import { ImportLink } from '../../ui/import-link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PeriodFields } from '../../ui/period-fields.tsx'
import type { ListColumn } from '../../ui/record-list.tsx'
import { RegisterList } from '../../ui/register-list.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useListMemory } from '../../ui/use-list-memory.ts'
import type { FilterOf } from '../../ui/use-list-pages.ts'

const STATES = ['open', 'overdue', 'closed'] as const
const STATE_WORDS = { open: 'Belum ditanggapi', overdue: 'Terlambat', closed: 'Sudah ditanggapi' } as const

const COLUMNS: readonly ListColumn<ObjectionRow>[] = [
  {
    id: 'number',
    header: 'Nomor',
    width: 172,
    cell: (row) => (
      <Text size="sm" fw={600} span>
        {row.registrationNumber}
      </Text>
    ),
  },
  { id: 'received', header: 'Diterima', width: 96, cell: (row) => formatShortDate(row.receivedOn) },
  { id: 'applicant', header: 'Pemohon', width: 120, grow: 1, cell: (row) => row.applicantName },
  { id: 'request', header: 'Permohonan', width: 172, cell: (row) => row.requestNumber ?? 'Tanpa permohonan' },
  { id: 'grounds', header: 'Alasan', width: 110, cell: (row) => `Huruf ${row.grounds.join(', ')}` },
  {
    id: 'outcome',
    header: 'Tanggapan',
    width: 172,
    cell: (row) =>
      row.outcome === null ? (
        <Badge variant="light" radius="sm" tt="none">
          Menunggu tanggapan
        </Badge>
      ) : (
        OBJECTION_OUTCOME_LABELS[row.outcome]
      ),
  },
  { id: 'due', header: 'Tenggat', width: 196, cell: (row) => <DaysLeftBadge daysLeft={row.daysLeft} dueOn={row.dueOn} /> },
  { id: 'dispute', header: 'Sengketa', width: 90, cell: (row) => (row.hasDispute ? 'Ada' : '–') },
]

type Filter = Omit<FilterOf<'objections.list'>, 'agencyId'>
const NO_FILTER: Filter = { search: '', year: null, state: null }

/** `#/keberatan`. */
export function ObjectionListPage() {
  const agency = useAgency()
  const [filter, change] = useListMemory<Filter>(`keberatan-${agency.id}`, NO_FILTER)
  const years = useAppQuery('objections.years', { agencyId: agency.id }).data ?? []
  const newObjection = (
    <Button component={Link} href="/keberatan/baru" leftSection={<IconPlus size={16} />}>
      Keberatan baru
    </Button>
  )
  return (
    <>
      <PageHeader
        title="Keberatan"
        actions={
          <>
            <ImportLink kind="objection" />
            <ObjectionExport agencyId={agency.id} years={years} />
            {newObjection}
          </>
        }
      />
      <RegisterList
        operation="objections.list"
        filter={{ agencyId: agency.id, ...filter }}
        noun="keberatan"
        columns={COLUMNS}
        hiddenAtFirst={['request', 'dispute']}
        href={(row) => `/keberatan/${row.id}`}
        search={{ value: filter.search, placeholder: 'Cari nomor atau pemohon', onChange: (search) => change({ search }) }}
        filters={
          <>
            <YearFilter years={years} value={filter.year} onChange={(year) => change({ year })} />
            <FilterSelect
              label="Semua tahap"
              values={STATES}
              labels={STATE_WORDS}
              value={filter.state}
              onChange={(state) => change({ state })}
            />
          </>
        }
        narrowed={JSON.stringify(filter) !== JSON.stringify(NO_FILTER)}
        onClear={() => change(NO_FILTER)}
        nothingYet={
          <EmptyState
            icon={IconMessageExclamation}
            title="Belum ada keberatan"
            text="Keberatan dicatat dari permohonannya, atau langsung di sini bila menyangkut informasi berkala (alasan huruf b)."
            action={newObjection}
          />
        }
      />
    </>
  )
}

function ObjectionExport({ agencyId, years }: { readonly agencyId: number; readonly years: readonly number[] }) {
  const today = useOfficeToday(agencyId)
  const year = years[0] ?? today?.slice(0, 4)
  const [chosen, setPeriod] = useState<{ from: string; to: string }>()
  const period = chosen ?? { from: `${year}-01-01`, to: `${year}-12-31` }
  return (
    <BookExport
      title="Ekspor register keberatan (Lampiran XI)"
      suggestedName={`Register-Keberatan-${period.from}-${period.to}.xlsx`}
      start={(saveToken) => {
        const from = parseDateOnly(period.from)
        const to = parseDateOnly(period.to)
        if (from === undefined || to === undefined) throw new TypeError('a date field gave no day')
        return invoke('objections.exportWorkbook', { agencyId, from, to, saveToken })
      }}
    >
      <PeriodFields period={period} onChange={setPeriod} />
    </BookExport>
  )
}
