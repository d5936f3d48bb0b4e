// The register of public information (DIP) on screen.
import { Badge, Button, Group, Text } from '@mantine/core'
import { IconBook2, IconPlus } from '@tabler/icons-react'
import { Link } from 'wouter'
import {
  CATEGORY_LABELS,
  INFORMATION_CATEGORIES,
  INFORMATION_STATUS_LABELS,
  INFORMATION_STATUSES,
  type PublicInformation,
  formText,
  timeAndPlace,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterSelect, YearFilter } from '../../ui/filter-select.tsx'
import { ImportLink } from '../../ui/import-link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { ListColumn } from '../../ui/record-list.tsx'
import { RegisterList } from '../../ui/register-list.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useListMemory } from '../../ui/use-list-memory.ts'
import type { FilterOf } from '../../ui/use-list-pages.ts'

const COLUMNS: readonly ListColumn<PublicInformation>[] = [
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
  { id: 'category', header: 'Kategori', width: 120, cell: (row) => CATEGORY_LABELS[row.category] },
  { id: 'holder', header: 'Pejabat/unit yang menguasai', width: 130, grow: 1, cell: (row) => row.holderUnit },
  { id: 'responsible', header: 'Penanggung jawab', width: 140, grow: 1, cell: (row) => row.responsible },
  { id: 'made', header: 'Waktu dan tempat', width: 160, cell: timeAndPlace },
  { id: 'form', header: 'Bentuk', width: 150, cell: formText },
  { id: 'retention', header: 'Retensi', width: 120, cell: (row) => row.retentionText },
  { id: 'year', header: 'Tahun', width: 70, cell: (row) => row.year ?? '–' },
  { id: 'evidence', header: 'Bukti', width: 110, cell: evidence },
  {
    id: 'status',
    header: 'Status',
    width: 120,
    cell: (row) => (
      <Badge variant="light" radius="sm" tt="none" color={row.status === 'withdrawn' ? 'gray' : 'blue'}>
        {INFORMATION_STATUS_LABELS[row.status]}
      </Badge>
    ),
  },
]

function evidence(row: PublicInformation): string {
  const marks = [row.fileName === null ? '' : 'Berkas', row.link === '' ? '' : 'Tautan'].filter((mark) => mark !== '')
  return marks.length === 0 ? '–' : marks.join(', ')
}

type Filter = Omit<FilterOf<'publicInformation.list'>, 'agencyId'>
const NO_FILTER: Filter = { search: '', category: null, status: null, year: null }

/** `#/dip`. */
export function PublicInformationListPage() {
  const agency = useAgency()
  const [filter, change] = useListMemory<Filter>(`dip-${agency.id}`, NO_FILTER)
  const years = useAppQuery('publicInformation.counts', { agencyId: agency.id }).data?.years ?? []
  const wire = { agencyId: agency.id, ...filter }
  const newEntry = (
    <Button component={Link} href="/dip/baru" leftSection={<IconPlus size={16} />}>
      Informasi baru
    </Button>
  )
  return (
    <>
      <PageHeader
        title="Daftar Informasi Publik"
        actions={
          <>
            <ImportLink kind="publicInformation" />
            <BookExport
              title="Ekspor DIP (Lampiran I)"
              suggestedName={`DIP-${agency.shortCode}${filter.year === null ? '' : `-${filter.year}`}.xlsx`}
              start={(saveToken) => invoke('publicInformation.exportWorkbook', { ...wire, saveToken })}
            >
              <Text size="sm">Daftar ditulis dalam tujuh kolom resmi, sesuai dengan saringan yang sedang dipakai.</Text>
            </BookExport>
            {newEntry}
          </>
        }
      />
      <RegisterList
        operation="publicInformation.list"
        filter={wire}
        noun="informasi"
        columns={COLUMNS}
        hiddenAtFirst={['responsible', 'made', 'form', 'retention']}
        href={(row) => `/dip/${row.id}`}
        search={{ value: filter.search, placeholder: 'Cari informasi atau unit', onChange: (search) => change({ search }) }}
        filters={
          <>
            <FilterSelect
              label="Semua kategori"
              values={INFORMATION_CATEGORIES}
              labels={CATEGORY_LABELS}
              value={filter.category}
              onChange={(category) => change({ category })}
            />
            <FilterSelect
              label="Semua status"
              values={INFORMATION_STATUSES}
              labels={INFORMATION_STATUS_LABELS}
              value={filter.status}
              onChange={(status) => change({ status })}
            />
            <YearFilter years={years} value={filter.year} onChange={(year) => change({ year })} />
          </>
        }
        narrowed={JSON.stringify(filter) !== JSON.stringify(NO_FILTER)}
        onClear={() => change(NO_FILTER)}
        nothingYet={
          <EmptyState
            icon={IconBook2}
            title="Daftar masih kosong"
            text="Tambahkan informasi satu per satu, atau impor DIP yang sudah ada dari Excel."
            action={
              <Group gap="xs">
                {newEntry}
                <ImportLink kind="publicInformation" />
              </Group>
            }
          />
        }
      />
    </>
  )
}
