// The list of an edition in its official columns, searched and read page by page.
import { Group, Loader, Stack, Table, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { CATEGORY_LABELS, INFORMATION_CATEGORIES, type InformationCategory } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { PAGE_ROWS, PagedTable } from './paged-table.tsx'

const HEADS = [
  { text: 'No.', width: 64 },
  { text: 'Ringkasan isi informasi', width: '28%' },
  { text: 'Unit yang menguasai' },
  { text: 'Penanggung jawab' },
  { text: 'Waktu dan tempat' },
  { text: 'Bentuk' },
  { text: 'Retensi' },
]

/** Of a decided edition the frozen lines, of a proposal the lines as they stand now. */
export function EditionEntries({ id }: { readonly id: number }) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 200)
  const [category, setCategory] = useState<InformationCategory | null>(null)
  const [page, setPage] = useState(1)
  const question = { id, search, category, offset: (page - 1) * PAGE_ROWS, limit: PAGE_ROWS }
  const asked = useAppQuery('dipEditions.entries', question, { keepPrevious: true })
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <TextInput
          type="search"
          aria-label="Cari dalam edisi"
          placeholder="Cari judul, ringkasan, unit"
          leftSection={<IconSearch size={16} />}
          flex={1}
          maw={420}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setPage(1)
          }}
        />
        <FilterSelect
          label="Semua kategori"
          values={INFORMATION_CATEGORIES}
          labels={CATEGORY_LABELS}
          value={category}
          onChange={(value) => {
            setCategory(value)
            setPage(1)
          }}
        />
      </Group>
      {asked.data === undefined ? (
        <Loader size="sm" />
      ) : (
        <PagedTable
          label="Daftar informasi edisi ini"
          heads={HEADS}
          total={asked.data.total}
          noun="informasi"
          page={page}
          onPage={setPage}
          nothing="Tidak ada informasi yang cocok."
        >
          {asked.data.rows.map((row) => (
            <Table.Tr key={row.informationId}>
              <Table.Td>{row.number}</Table.Td>
              <Table.Td>
                <Text size="sm" fw={600}>
                  {row.title}
                </Text>
                {row.summary !== row.title && (
                  <Text size="sm" lineClamp={4}>
                    {row.summary}
                  </Text>
                )}
                <Text size="xs" c="dimmed">
                  {CATEGORY_LABELS[row.category as InformationCategory]}
                </Text>
              </Table.Td>
              {[row.holderUnit, row.responsible, row.timeAndPlace, row.form, row.retention].map((value, index) => (
                <Table.Td key={HEADS[index + 2]?.text}>{value === '' ? '–' : value}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </PagedTable>
      )}
    </Stack>
  )
}
