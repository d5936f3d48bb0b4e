// One row of a table of the report, with its ways up, down and out.
import { ActionIcon, Group, Table, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { memo, useState } from 'react'
import type { ReportListName } from '../../../src-main/contract/index.ts'
import { ListCell } from './list-cell.tsx'
import { LIST_COLUMNS } from './list-columns.model.ts'
import { type DraftRow, rowPercent, rowProblems } from './list-draft.model.ts'
import { percentWords } from './list-totals.tsx'

export type RowActions = {
  readonly type: (key: number, field: string, text: string) => void
  readonly paste: (key: number, field: string, text: string) => void
  readonly next: (key: number, field: string) => void
  readonly move: (key: number, way: -1 | 1) => void
  readonly remove: (key: number) => void
  readonly leave: () => void
}

export type ListRowProps = {
  readonly list: ReportListName
  readonly row: DraftRow
  readonly place: number
  readonly last: boolean
  readonly overspent: boolean
  readonly actions: RowActions
}

/** Drawn again only when it changed: a table may have two hundred of them. */
export const ListRow = memo(function ListRow({ list, row, place, last, overspent, actions }: ListRowProps) {
  const [here, setHere] = useState(false)
  const problems = rowProblems(list, row)
  // What is still to be filled in is said once the writer has left the row.
  const shown = (code: string | undefined) => (here && code === 'text.required' ? undefined : code)
  return (
    <Table.Tr
      data-row={row.key}
      onFocus={() => setHere(true)}
      onBlur={(event) => setHere(event.currentTarget.contains(event.relatedTarget))}
    >
      <Table.Td ta="right" c="dimmed">
        {place + 1}
      </Table.Td>
      {LIST_COLUMNS[list].map((column) => (
        <Table.Td key={column.field}>
          <ListCell
            column={column}
            row={place + 1}
            text={row.cells[column.field] ?? ''}
            problem={shown(problems[column.field])}
            first={place === 0}
            onType={(text) => actions.type(row.key, column.field, text)}
            onPasteTable={(text) => actions.paste(row.key, column.field, text)}
            onNext={() => actions.next(row.key, column.field)}
            onLeave={actions.leave}
          />
        </Table.Td>
      ))}
      {list === 'budget' && (
        <Table.Td ta="right">
          <Text size="sm" {...(overspent ? { c: 'var(--mantine-color-error)', fw: 600 } : {})}>
            {percentWords(rowPercent(row))}
          </Text>
          {overspent && (
            <Text size="xs" c="var(--mantine-color-error)">
              melebihi anggaran
            </Text>
          )}
        </Table.Td>
      )}
      <Table.Td>
        <RowButtons place={place} last={last} row={row} actions={actions} />
      </Table.Td>
    </Table.Tr>
  )
})

function RowButtons({ place, last, row, actions }: Pick<ListRowProps, 'place' | 'last' | 'row' | 'actions'>) {
  const look = { variant: 'subtle', color: 'gray', size: 'sm' } as const
  return (
    <Group gap={0} wrap="nowrap" justify="flex-end">
      <ActionIcon
        {...look}
        aria-label={`Naikkan baris ${place + 1}`}
        disabled={place === 0}
        onClick={() => actions.move(row.key, -1)}
      >
        <IconArrowUp size={14} />
      </ActionIcon>
      <ActionIcon {...look} aria-label={`Turunkan baris ${place + 1}`} disabled={last} onClick={() => actions.move(row.key, 1)}>
        <IconArrowDown size={14} />
      </ActionIcon>
      <ActionIcon {...look} color="red" aria-label={`Hapus baris ${place + 1}`} onClick={() => actions.remove(row.key)}>
        <IconTrash size={14} />
      </ActionIcon>
    </Group>
  )
}
