// Messages about a file put together: each sentence once, with the rows it was said of.
import type { ImportSummary } from '../../../src-main/contract/index.ts'

type Message = ImportSummary['messages'][number]
export type MessageLine = { readonly text: string; readonly rows: readonly number[] }

/** Sentences by gravity. */
export function groupMessages(messages: readonly Message[]): ReadonlyMap<Message['level'], readonly MessageLine[]> {
  const groups = new Map<Message['level'], Map<string, number[]>>()
  for (const { level, text, row } of messages) {
    const lines = groups.get(level) ?? new Map<string, number[]>()
    groups.set(level, lines)
    const rows = lines.get(text) ?? []
    lines.set(text, row > 0 ? [...rows, row] : rows)
  }
  return new Map([...groups].map(([level, lines]) => [level, [...lines].map(([text, rows]) => ({ text, rows }))]))
}

const ROWS_NAMED = 8

/** `baris 5, 9, 12`; a long list is cut and says how many more there are. */
export function rowWords(rows: readonly number[]): string {
  if (rows.length === 0) return ''
  const more = rows.length - ROWS_NAMED
  return `baris ${rows.slice(0, ROWS_NAMED).join(', ')}${more > 0 ? ` dan ${more} baris lain` : ''}`
}
