// The objection register on screen.
import { Badge, Button, Group, Text } from '@mantine/core'
import { IconMessageExclamation, IconPlus } from '@tabler/icons-react'
import { Link } from 'wouter'
import {
  OBJECTION_LANES,
  OBJECTION_OUTCOME_LABELS,
  OBJECTION_STAGE_LABELS,
  type ObjectionRow,
} from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { DaysLeftBadge } from '../../ui/days-left-badge.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterSelect, YearFilter } from '../../ui/filter-select.tsx'
import { formatShortDate } from '../../ui/format-date.ts'
import { ImportLink } from '../../ui/import-link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { ListColumn } from '../../ui/record-list.tsx'
import { RegisterList } from '../../ui/register-list.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useListMemory } from '../../ui/use-list-memory.ts'
import type { FilterOf } from '../../ui/use-list-pages.ts'
import { ObjectionBookExport } from './objection-book-export.tsx'

const LANE_WORDS = {
  open: 'Belum ditanggapi',
  overdue: 'Terlambat',
  incomplete: 'Menunggu kelengkapan',
  executing: 'Menunggu pelaksanaan',
  closed: 'Sudah ditanggapi',
} as const

const STAGE_COLORS: Readonly<Partial<Record<ObjectionRow['stage'], string>>> = { incomplete: 'orange', executing: 'orange' }

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
  { id: 'grounds', header: 'Alasan', width: 88, cell: (row) => `Huruf ${row.grounds.join(', ')}` },
  {
    id: 'outcome',
    header: 'Tanggapan',
    width: 220,
    cell: (row) =>
      row.outcome === null ? (
        <StageBadge stage={row.stage} />
      ) : (
        <Group gap={6} wrap="nowrap">
          {OBJECTION_OUTCOME_LABELS[row.outcome]}
          {row.stage === 'executing' && <StageBadge stage="executing" />}
        </Group>
      ),
  },
  { id: 'due', header: 'Tenggat', width: 196, cell: (row) => <Due row={row} /> },
  { id: 'dispute', header: 'Sengketa', width: 90, cell: (row) => (row.hasDispute ? 'Ada' : '–') },
]

function StageBadge({ stage }: Pick<ObjectionRow, 'stage'>) {
  return (
    <Badge variant="light" radius="sm" tt="none" color={STAGE_COLORS[stage] ?? 'blue'}>
      {OBJECTION_STAGE_LABELS[stage]}
    </Badge>
  )
}

/** The answer's clock while it runs, afterwards the day of a promise that is not yet kept. */
function Due({ row }: { readonly row: ObjectionRow }) {
  if (row.executionDueOn !== null) return <Text size="sm">Laksanakan s.d. {formatShortDate(row.executionDueOn)}</Text>
  return row.stage === 'incomplete' ? '–' : <DaysLeftBadge daysLeft={row.daysLeft} dueOn={row.dueOn} />
}

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
            <ObjectionBookExport agencyId={agency.id} years={years} />
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
              values={OBJECTION_LANES}
              labels={LANE_WORDS}
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
