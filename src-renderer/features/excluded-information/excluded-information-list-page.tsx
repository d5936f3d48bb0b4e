// The register of excluded information (DIK) on screen.
import { Button, Stack, Text } from '@mantine/core'
import { IconLock, IconPlus } from '@tabler/icons-react'
import { Link } from 'wouter'
import {
  EXCLUSION_STATE_LABELS,
  EXCLUSION_STATES,
  type ExcludedInformationRow,
  type ExclusionState,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { useBookFormat } from '../../ui/book-format.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { ImportLink } from '../../ui/import-link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { ListColumn } from '../../ui/record-list.tsx'
import { RegisterList } from '../../ui/register-list.tsx'
import { SectionTabs } from '../../ui/section-tabs.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useListMemory } from '../../ui/use-list-memory.ts'
import { ExclusionAlertsPanel } from './exclusion-alerts-panel.tsx'
import { StateBadge } from './state-badge.tsx'

const COLUMNS: readonly ListColumn<ExcludedInformationRow>[] = [
  {
    id: 'title',
    header: 'Informasi',
    width: 220,
    grow: 2,
    cell: (row) => (
      <Text size="sm" fw={600} span>
        {row.title}
      </Text>
    ),
  },
  { id: 'state', header: 'Keadaan', width: 210, cell: (row) => <StateBadge state={row.state} /> },
  {
    id: 'grounds',
    header: 'Pasal 17',
    width: 100,
    cell: (row) => (row.grounds.length === 0 ? '–' : `huruf ${row.grounds.join(', ')}`),
  },
  {
    id: 'period',
    header: 'Jangka waktu',
    width: 150,
    grow: 1,
    cell: (row) => (row.endsOn === null ? row.periodText : `s.d. ${formatDate(row.endsOn)}`),
  },
  { id: 'decree', header: 'Penetapan', width: 150, cell: (row) => row.decreeNumber },
  { id: 'scope', header: 'Cakupan', width: 100, cell: (row) => (row.scope === 'whole' ? 'Seluruhnya' : 'Sebagian') },
  { id: 'legalBasis', header: 'Dasar hukum', width: 180, grow: 1, cell: (row) => row.legalBasis },
  { id: 'holder', header: 'Unit', width: 120, grow: 1, cell: (row) => row.holderUnit },
]

type Filter = { readonly search: string; readonly state: ExclusionState | null }
const ALL: Filter = { search: '', state: null }

/** `#/dik`. */
export function ExcludedInformationListPage() {
  const agency = useAgency()
  const [filter, change] = useListMemory<Filter>(`dik-keadaan-${agency.id}`, ALL)
  const newEntry = (
    <Button component={Link} href="/dik/baru" leftSection={<IconPlus size={16} />}>
      Informasi dikecualikan baru
    </Button>
  )
  return (
    <>
      <PageHeader
        title="Informasi yang Dikecualikan"
        actions={
          <>
            <Export agencyId={agency.id} filter={filter} />
            <ImportLink kind="excludedInformation" />
            {newEntry}
          </>
        }
      />
      <SectionTabs section="dik" />
      <ExclusionAlertsPanel agencyId={agency.id} />
      <RegisterList
        operation="excludedInformation.list"
        filter={{ agencyId: agency.id, ...filter }}
        noun="informasi"
        columns={COLUMNS}
        hiddenAtFirst={['holder', 'scope', 'legalBasis']}
        href={(row) => `/dik/${row.id}`}
        search={{
          value: filter.search,
          placeholder: 'Cari informasi atau dasar hukum',
          onChange: (search) => change({ search }),
        }}
        filters={
          <FilterSelect
            label="Semua keadaan"
            values={EXCLUSION_STATES}
            labels={EXCLUSION_STATE_LABELS}
            value={filter.state}
            onChange={(state) => change({ state })}
          />
        }
        narrowed={filter.search !== '' || filter.state !== null}
        onClear={() => change(ALL)}
        nothingYet={
          <EmptyState
            icon={IconLock}
            title="Belum ada informasi yang dikecualikan"
            text="Informasi hanya dikecualikan setelah uji konsekuensi dan penetapan PPID (Pasal 19 UU KIP)."
            action={newEntry}
          />
        }
      />
    </>
  )
}

function Export({ agencyId, filter }: { readonly agencyId: number; readonly filter: Filter }) {
  const { format, paper, fields } = useBookFormat('xlsx')
  return (
    <BookExport
      title="Ekspor Daftar Informasi yang Dikecualikan"
      suggestedName={`Daftar-Informasi-Dikecualikan.${format}`}
      start={(saveToken) => invoke('excludedInformation.exportBook', { agencyId, ...filter, format, paper, saveToken })}
    >
      <Stack gap="xs">
        <Text size="sm">
          Kolom menurut Lampiran II Perki KI 1/2021 dengan penetapan dan keterangan; isi daftar mengikuti saringan yang dipakai.
        </Text>
        {fields}
      </Stack>
    </BookExport>
  )
}
