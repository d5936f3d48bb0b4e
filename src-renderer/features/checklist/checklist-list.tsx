// The items in their categories: state, entries, next action; a title opens all that is known of the item.
import { CloseButton, Group, SegmentedControl, Stack, Table, Text, TextInput, Title } from '@mantine/core'
import { IconListCheck, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import {
  CATEGORY_HEADINGS,
  CATEGORY_LABELS,
  type ChecklistOverview,
  INFORMATION_CATEGORIES,
} from '../../../src-main/contract/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { useListMemory } from '../../ui/use-list-memory.ts'
import { CHECKLIST_VIEWS, type ChecklistFilter, joined, shownGroups, viewCounts } from './checklist.model.ts'
import { ChecklistRow } from './checklist-row.tsx'
import { ItemDialogs, type ItemDialog } from './item-dialogs.tsx'

type Props = { readonly agencyId: number; readonly overview: ChecklistOverview }

const FIRST: ChecklistFilter = { view: 'gaps', category: null, search: '' }
const VIEW_WORDS = { gaps: 'Kekurangan', applicable: 'Semua yang berlaku', notApplicable: 'Tidak berlaku' } as const

/** The list with its filter. */
export function ChecklistList({ agencyId, overview }: Props) {
  const [filter, change] = useListMemory<ChecklistFilter>(`daftar-periksa-${agencyId}`, FIRST)
  const [dialog, setDialog] = useState<ItemDialog | null>(null)
  const entries = useMemo(() => joined(overview.lines), [overview.lines])
  const counts = viewCounts(entries, filter.category)
  const groups = shownGroups(entries, filter)
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <SegmentedControl
          aria-label="Butir yang ditampilkan"
          data={CHECKLIST_VIEWS.map((value) => ({ value, label: `${VIEW_WORDS[value]} (${counts[value]})` }))}
          value={filter.view}
          onChange={(value) => change({ view: CHECKLIST_VIEWS.find((one) => one === value) ?? 'gaps' })}
        />
        <FilterSelect
          label="Semua kategori"
          values={INFORMATION_CATEGORIES}
          labels={CATEGORY_LABELS}
          value={filter.category}
          onChange={(category) => change({ category })}
        />
        <TextInput
          type="search"
          aria-label="Cari butir"
          placeholder="Cari butir, kode, atau pasal"
          leftSection={<IconSearch size={16} />}
          rightSection={
            filter.search !== '' && (
              <CloseButton size="sm" aria-label="Kosongkan pencarian" onClick={() => change({ search: '' })} />
            )
          }
          flex={1}
          miw={180}
          maw={340}
          value={filter.search}
          onChange={(event) => change({ search: event.currentTarget.value })}
        />
      </Group>
      {groups.length === 0 ? (
        <Nothing filter={filter} />
      ) : (
        groups.map((group) => (
          <section key={group.category} aria-label={CATEGORY_LABELS[group.category]}>
            <Title order={3} size="h5" mb={6} mt={4}>
              {CATEGORY_HEADINGS[group.category]}
            </Title>
            <Table.ScrollContainer minWidth={860}>
              <Table withTableBorder verticalSpacing={8} aria-label={CATEGORY_HEADINGS[group.category]} layout="fixed">
                <Head />
                <Table.Tbody>
                  {group.entries.map((entry) => (
                    <ChecklistRow
                      key={entry.item.code}
                      agencyId={agencyId}
                      entry={entry}
                      year={overview.registers.year}
                      onDialog={setDialog}
                    />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </section>
        ))
      )}
      <ItemDialogs agencyId={agencyId} overview={overview} entries={entries} dialog={dialog} onDialog={setDialog} />
    </Stack>
  )
}

const COLUMNS = [
  ['Kode', 64],
  ['Informasi yang wajib', undefined],
  ['Keadaan', 196],
  ['Dalam DIP', 180],
  ['Tindak lanjut', 212],
] as const

function Head() {
  return (
    <Table.Thead>
      <Table.Tr>
        {COLUMNS.map(([label, width]) => (
          <Table.Th key={label} w={width}>
            {label}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  )
}

function Nothing({ filter }: { readonly filter: ChecklistFilter }) {
  if (filter.search !== '')
    return (
      <Text size="sm" c="dimmed" p="md">
        Tidak ada butir yang cocok dengan pencarian pada tampilan ini.
      </Text>
    )
  return (
    <EmptyState
      icon={IconListCheck}
      title={filter.view === 'gaps' ? 'Tidak ada kekurangan' : 'Tidak ada butir'}
      text={
        filter.view === 'gaps'
          ? 'Seluruh butir yang berlaku pada tampilan ini terpenuhi atau dinyatakan nihil.'
          : 'Tidak ada butir pada tampilan ini. Pilih tampilan atau kategori lain.'
      }
    />
  )
}
