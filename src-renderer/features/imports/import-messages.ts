// Messages of a checked file put where they are read: of the whole file in groups, of a row at its cells.
import type { OutputOf } from '../../../src-main/contract/index.ts'

type Summary = OutputOf<'imports.summary'>
export type Message = Summary['messages'][number]
export type Mapping = Summary['mapping']
export type PreviewRow = OutputOf<'imports.rows'>['rows'][number]

export type MessageGroup = {
  readonly level: Message['level']
  readonly code: string
  /** Each different sentence once, with the rows it was said of. */
  readonly lines: readonly { readonly text: string; readonly rows: readonly number[] }[]
}

const LEVELS: readonly Message['level'][] = ['error', 'doubtful', 'info']

/** One group a kind of message, the gravest first. */
export function groupMessages(messages: readonly Message[]): readonly MessageGroup[] {
  const groups = new Map<string, { level: Message['level']; code: string; lines: Map<string, number[]> }>()
  for (const { level, code, text, row } of messages) {
    const key = `${level}:${code}`
    const group = groups.get(key) ?? { level, code, lines: new Map<string, number[]>() }
    groups.set(key, group)
    const rows = group.lines.get(text) ?? []
    group.lines.set(text, row > 0 ? [...rows, row] : rows)
  }
  return [...groups.values()]
    .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
    .map(({ level, code, lines }) => ({ level, code, lines: [...lines].map(([text, rows]) => ({ text, rows })) }))
}

const ROWS_NAMED = 8

/** `baris 5, 9, 12`; a long list is cut and says how many more there are. */
export function rowWords(rows: readonly number[]): string {
  if (rows.length === 0) return ''
  const more = rows.length - ROWS_NAMED
  return `baris ${rows.slice(0, ROWS_NAMED).join(', ')}${more > 0 ? ` dan ${more} baris lain` : ''}`
}

export type PlacedRow = {
  readonly cells: readonly { readonly label: string; readonly value: string; readonly messages: readonly Message[] }[]
  /** What is about the row as a whole, or about a column that became no cell; the column is named. */
  readonly others: readonly { readonly place: string; readonly message: Message }[]
}

/** Sets every message of a row under the cell its column was read as. */
export function placeMessages(row: PreviewRow, mapping: Mapping): PlacedRow {
  const columnOf = (message: Message) =>
    mapping.find(({ sheet, column }) => column === message.column && (sheet === row.sheet || message.sheet === ''))
  const labels = new Set(row.cells.map(({ label }) => label))
  const at = (message: Message) => {
    const field = columnOf(message)?.field
    return field !== undefined && labels.has(field) ? field : undefined
  }
  return {
    cells: row.cells.map((cell) => ({ ...cell, messages: row.messages.filter((message) => at(message) === cell.label) })),
    others: row.messages.flatMap((message) => {
      if (at(message) !== undefined) return []
      const header = columnOf(message)?.header ?? ''
      const place = message.column === '' ? '' : `Kolom ${message.column}${header === '' ? '' : ` (${header})`}: `
      return [{ place, message }]
    }),
  }
}
