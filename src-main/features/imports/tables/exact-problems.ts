// What a schema finds wrong with a cell of a full table, in the words of the import.
import type { z } from 'zod'
import { type Note, note, quote } from '../reading/messages.ts'
import type { ColumnType, ExactColumn } from './table-column.ts'

const WANTED: Readonly<Record<ColumnType['is'], string>> = {
  text: 'teks',
  date: 'tanggal (hari/bulan/tahun)',
  whole: 'bilangan bulat yang diperbolehkan',
  yesNo: '"Ya" atau "Tidak"',
  choice: 'pilihan yang tersedia',
  several: 'pilihan yang tersedia',
}

/** The remark on a cell; `value` is what was read from it. */
export function problemNote(issue: z.core.$ZodIssue, column: ExactColumn | undefined, value: unknown): Note {
  const name = column?.heading ?? String(issue.path[0] ?? '')
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0)
  if (issue.message === 'date.beforeReceipt') return note('exactBeforeReceipt', { name })
  if (issue.message === 'text.required' || isEmpty) return note('exactRequired', { name })
  if (issue.message === 'text.tooLong') return note('exactTooLong', { name })
  // Of several words in a cell the one that is none.
  const words = Array.isArray(value) ? value[Number(issue.path[1] ?? 0)] : value
  const written = quote(typeof words === 'string' || typeof words === 'number' ? String(words) : '')
  const type = column?.type.is ?? 'text'
  if (type === 'choice' || type === 'several') return note('exactNotAllowed', { name, value: written })
  return note('exactUnreadable', { name, value: written, wanted: WANTED[type] })
}
