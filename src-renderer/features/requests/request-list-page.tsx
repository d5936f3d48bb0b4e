// The request register on screen.
import { Badge, Button, Group, Text } from '@mantine/core'
import { IconBook2, IconInbox, IconPlus } from '@tabler/icons-react'
import { Link } from 'wouter'
import {
  CHANNEL_LABELS,
  CHANNELS,
  REQUEST_LANES,
  REQUEST_OUTCOME_LABELS,
  REQUEST_OUTCOMES,
  REQUEST_STAGE_LABELS,
  type RequestRow,
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
import { RequestExport } from './request-export.tsx'

const LANE_WORDS: Readonly<Record<(typeof REQUEST_LANES)[number], string>> = {
  overdue: 'Terlambat',
  dueToday: 'Jatuh tempo hari ini',
  dueSoon: 'Dalam 3 hari kerja',
  waiting: 'Menunggu kelengkapan pemohon',
  open: 'Belum diputus',
  closed: 'Sudah diputus',
}

const COLUMNS: readonly ListColumn<RequestRow>[] = [
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
  { id: 'information', header: 'Informasi yang diminta', width: 160, grow: 2, cell: (row) => row.informationRequested },
  { id: 'channel', header: 'Saluran', width: 150, cell: (row) => CHANNEL_LABELS[row.channel] },
  { id: 'stage', header: 'Tahap', width: 140, cell: (row) => <Stage row={row} /> },
  {
    id: 'due',
    header: 'Tenggat',
    width: 196,
    cell: (row) => <DaysLeftBadge daysLeft={row.daysLeft} dueOn={row.dueOn} />,
  },
]

function Stage({ row }: { readonly row: RequestRow }) {
  if (row.outcome !== null) return REQUEST_OUTCOME_LABELS[row.outcome]
  return (
    <Badge variant="light" radius="sm" tt="none">
      {REQUEST_STAGE_LABELS[row.stage]}
    </Badge>
  )
}

type Filter = Omit<FilterOf<'requests.list'>, 'agencyId'>
const NO_FILTER: Filter = { search: '', year: null, lane: null, outcome: null, channel: null }

/** `#/permohonan`. */
export function RequestListPage() {
  const agency = useAgency()
  const [filter, change] = useListMemory<Filter>(`permohonan-${agency.id}`, NO_FILTER)
  const years = useAppQuery('requests.years', { agencyId: agency.id }).data ?? []
  const newRequest = (
    <Button component={Link} href="/permohonan/baru" leftSection={<IconPlus size={16} />}>
      Permohonan baru
    </Button>
  )
  return (
    <>
      <PageHeader
        title="Permohonan informasi"
        actions={
          <>
            <ImportLink kind="request" />
            <Button component={Link} href="/permohonan/buku" variant="default" leftSection={<IconBook2 size={16} />}>
              Buku register
            </Button>
            <RequestExport agencyId={agency.id} years={years} />
            {newRequest}
          </>
        }
      />
      <RegisterList
        operation="requests.list"
        filter={{ agencyId: agency.id, ...filter }}
        noun="permohonan"
        columns={COLUMNS}
        hiddenAtFirst={['channel']}
        href={(row) => `/permohonan/${row.id}`}
        search={{
          value: filter.search,
          placeholder: 'Cari nomor, pemohon, atau informasi',
          onChange: (search) => change({ search }),
        }}
        filters={
          <>
            <YearFilter years={years} value={filter.year} onChange={(year) => change({ year })} />
            <FilterSelect
              label="Semua tahap"
              values={REQUEST_LANES}
              labels={LANE_WORDS}
              value={filter.lane}
              onChange={(lane) => change({ lane })}
            />
            <FilterSelect
              label="Semua keputusan"
              values={REQUEST_OUTCOMES}
              labels={REQUEST_OUTCOME_LABELS}
              value={filter.outcome}
              onChange={(outcome) => change({ outcome })}
            />
            <FilterSelect
              label="Semua saluran"
              values={CHANNELS}
              labels={CHANNEL_LABELS}
              value={filter.channel}
              onChange={(channel) => change({ channel })}
            />
          </>
        }
        narrowed={JSON.stringify(filter) !== JSON.stringify(NO_FILTER)}
        onClear={() => change(NO_FILTER)}
        nothingYet={
          <EmptyState
            icon={IconInbox}
            title="Belum ada permohonan"
            text="Catat permohonan pertama, atau impor register yang selama ini disimpan di Excel."
            action={
              <Group gap="xs">
                {newRequest}
                <ImportLink kind="request" />
              </Group>
            }
          />
        }
      />
    </>
  )
}
