// A stored table in short, beside the one being written.
import { List } from '@mantine/core'
import type { ReportListName } from '../../../src-main/contract/index.ts'
import { formatRupiah } from '../../ui/format-rupiah.ts'
import { LIST_COLUMNS, type ListColumn } from './list-columns.model.ts'
import type { ListDraft } from './list-draft.model.ts'
import { pastedText } from './list-paste.model.ts'

const MOST_SHOWN = 10

const shown = (column: ListColumn, text: string) =>
  column.kind === 'money' ? formatRupiah(Number(text)) : pastedText(column, text)

/** Its first rows, each in one line. */
export function ConflictingList({ list, draft }: { readonly list: ReportListName; readonly draft: ListDraft }) {
  if (draft.length === 0) return '(kosong)'
  const line = (cells: Readonly<Record<string, string>>) =>
    LIST_COLUMNS[list].flatMap((column) => (cells[column.field] ? [shown(column, cells[column.field] ?? '')] : [])).join(' · ')
  return (
    <List type="ordered" size="sm">
      {draft.slice(0, MOST_SHOWN).map(({ key, cells }) => (
        <List.Item key={key}>{line(cells)}</List.Item>
      ))}
      {draft.length > MOST_SHOWN && <List.Item>dan {draft.length - MOST_SHOWN} baris lain</List.Item>}
    </List>
  )
}
