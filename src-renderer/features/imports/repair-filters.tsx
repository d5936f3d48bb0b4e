// Which rows are looked at: by what becomes of them and by what is wrong with them.
import { Group, Select } from '@mantine/core'
import { IMPORT_ROW_STATES, type ImportCounts } from '../../../src-main/contract/index.ts'
import { countWords, STATE_WORDS } from './import-words.ts'
import type { RowFilter } from './use-import-flow.ts'

const LONGEST_EXAMPLE = 90

export type RepairFiltersProps = {
  readonly counts: ImportCounts
  readonly filter: RowFilter
  readonly onFilter: (filter: RowFilter) => void
}

/** States that hold rows, with their number; `Semua baris` first. */
export function stateChoices({ read, states }: Pick<ImportCounts, 'read' | 'states'>) {
  return [
    { value: '', label: `Semua baris (${countWords(read)})` },
    ...IMPORT_ROW_STATES.filter((state) => states[state] > 0).map((state) => ({
      value: state as string,
      label: `${STATE_WORDS[state]} (${countWords(states[state])})`,
    })),
  ]
}

/** Two selects; the problem narrows the state. */
export function RepairFilters({ counts, filter, onFilter }: RepairFiltersProps) {
  return (
    <Group align="flex-end" gap="sm">
      <Select
        label="Keadaan baris"
        w={230}
        allowDeselect={false}
        data={stateChoices(counts)}
        value={filter.state ?? ''}
        onChange={(value) => onFilter({ ...filter, state: IMPORT_ROW_STATES.find((state) => state === value) ?? null })}
      />
      <Select
        label="Masalah"
        w={360}
        clearable
        clearButtonProps={{ 'aria-label': 'Semua masalah' }}
        placeholder={counts.problems.length === 0 ? 'Tidak ada masalah' : 'Semua'}
        disabled={counts.problems.length === 0}
        data={counts.problems.map(({ code, example, rows }) => ({
          value: code,
          label: `${countWords(rows)} baris: ${example.slice(0, LONGEST_EXAMPLE)}`,
        }))}
        value={filter.code}
        onChange={(code) => onFilter({ ...filter, code })}
      />
    </Group>
  )
}
