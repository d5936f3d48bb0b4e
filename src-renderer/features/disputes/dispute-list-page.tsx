// The register of disputes on screen.
import { Badge, Button, Text } from '@mantine/core'
import { IconGavel, IconPlus } from '@tabler/icons-react'
import { Link } from 'wouter'
import { type Dispute, DISPUTE_STAGE_LABELS, DISPUTE_STAGES, RULING_ORDER_LABELS } from '../../../src-main/contract/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { formatShortDate } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import type { ListColumn } from '../../ui/record-list.tsx'
import { RegisterList } from '../../ui/register-list.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useListMemory } from '../../ui/use-list-memory.ts'
import type { FilterOf } from '../../ui/use-list-pages.ts'
import { DisputeExport } from './dispute-export.tsx'

const COLUMNS: readonly ListColumn<Dispute>[] = [
  {
    id: 'number',
    header: 'Nomor di KI',
    width: 172,
    cell: (row) => (
      <Text size="sm" fw={600} span>
        {row.commissionNumber === '' ? '(belum ada)' : row.commissionNumber}
      </Text>
    ),
  },
  { id: 'filed', header: 'Diajukan', width: 96, cell: (row) => formatShortDate(row.filedOn) },
  { id: 'applicant', header: 'Pemohon', width: 160, grow: 1, cell: (row) => row.applicantName },
  { id: 'objection', header: 'Keberatan', width: 172, cell: (row) => row.objectionNumber },
  { id: 'commission', header: 'Komisi Informasi', width: 160, grow: 1, cell: (row) => row.commissionName },
  {
    id: 'stage',
    header: 'Tahap',
    width: 184,
    cell: (row) => (
      <Badge variant="light" radius="sm" tt="none" color={row.stage === 'final' ? 'gray' : 'blue'}>
        {DISPUTE_STAGE_LABELS[row.stage]}
      </Badge>
    ),
  },
  {
    id: 'order',
    header: 'Amar',
    width: 120,
    cell: (row) => (row.rulingOrder === null ? '–' : RULING_ORDER_LABELS[row.rulingOrder]),
  },
]

type Filter = Omit<FilterOf<'disputes.list'>, 'agencyId'>
const NO_FILTER: Filter = { search: '', stage: null }

/** `#/sengketa`. */
export function DisputeListPage() {
  const agency = useAgency()
  const [filter, change] = useListMemory<Filter>(`sengketa-${agency.id}`, NO_FILTER)
  const newDispute = (
    <Button component={Link} href="/sengketa/baru" leftSection={<IconPlus size={16} />}>
      Sengketa baru
    </Button>
  )
  return (
    <>
      <PageHeader
        title="Sengketa informasi"
        actions={
          <>
            <DisputeExport agencyId={agency.id} />
            {newDispute}
          </>
        }
      />
      <RegisterList
        operation="disputes.list"
        filter={{ agencyId: agency.id, ...filter }}
        noun="sengketa"
        columns={COLUMNS}
        hiddenAtFirst={['commission']}
        href={(row) => `/sengketa/${row.id}`}
        search={{
          value: filter.search,
          placeholder: 'Cari nomor sengketa, keberatan, perkara, atau pemohon',
          onChange: (search) => change({ search }),
        }}
        filters={
          <FilterSelect
            label="Semua tahap"
            values={DISPUTE_STAGES}
            labels={DISPUTE_STAGE_LABELS}
            value={filter.stage}
            onChange={(stage) => change({ stage })}
          />
        }
        narrowed={filter.stage !== null || filter.search !== ''}
        onClear={() => change(NO_FILTER)}
        nothingYet={
          <EmptyState
            icon={IconGavel}
            title="Tidak ada sengketa"
            text="Sengketa dicatat dari keberatannya, setelah pemohon mengajukannya ke Komisi Informasi."
          />
        }
      />
    </>
  )
}
