// The register of excluded information (DIK) on screen.
import { Button, Text } from '@mantine/core'
import { IconLock, IconPlus } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ExcludedInformation } from '../../../src-main/contract/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { ImportLink } from '../../ui/import-link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { ListColumn } from '../../ui/record-list.tsx'
import { RegisterList } from '../../ui/register-list.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useListMemory } from '../../ui/use-list-memory.ts'

const COLUMNS: readonly ListColumn<ExcludedInformation>[] = [
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
  {
    id: 'grounds',
    header: 'Pasal 17',
    width: 100,
    cell: (row) => (row.grounds.length === 0 ? '–' : `huruf ${row.grounds.join(', ')}`),
  },
  { id: 'legalBasis', header: 'Dasar hukum', width: 180, grow: 1, cell: (row) => row.legalBasis },
  { id: 'scope', header: 'Cakupan', width: 100, cell: (row) => (row.scope === 'whole' ? 'Seluruhnya' : 'Sebagian') },
  {
    id: 'period',
    header: 'Jangka waktu',
    width: 140,
    cell: (row) => (row.expiresOn === null ? row.periodText : `s.d. ${formatDate(row.expiresOn)}`),
  },
  { id: 'decree', header: 'Penetapan', width: 150, cell: (row) => row.decreeNumber },
  { id: 'holder', header: 'Unit', width: 120, grow: 1, cell: (row) => row.holderUnit },
]

/** `#/dik`. */
export function ExcludedInformationListPage() {
  const agency = useAgency()
  const [filter, change] = useListMemory(`dik-${agency.id}`, { search: '' })
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
            <ImportLink kind="excludedInformation" />
            {newEntry}
          </>
        }
      />
      <RegisterList
        operation="excludedInformation.list"
        filter={{ agencyId: agency.id, ...filter }}
        noun="informasi"
        columns={COLUMNS}
        hiddenAtFirst={['holder']}
        href={(row) => `/dik/${row.id}`}
        search={{
          value: filter.search,
          placeholder: 'Cari informasi atau dasar hukum',
          onChange: (search) => change({ search }),
        }}
        narrowed={filter.search !== ''}
        onClear={() => change({ search: '' })}
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
