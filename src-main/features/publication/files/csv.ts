// CSV by RFC 4180 in UTF-8 with a byte order mark, which Excel needs to read it as such.
import { type PublishedEntry, publishedEntries, type PublishedList } from './published-list.ts'

const HEADINGS: readonly (keyof PublishedEntry)[] = [
  'nomor',
  'kategori',
  'judul',
  'ringkasan',
  'unit_penguasa',
  'penanggung_jawab',
  'waktu_pembuatan',
  'tempat_pembuatan',
  'tahun',
  'bentuk',
  'jangka_waktu_simpan',
  'media',
  'tautan',
  'kode_daftar_periksa',
  'status',
  'diperbarui',
  'diumumkan',
]

/** Signs that make a spreadsheet read a cell as a formula, also after spaces and apostrophes. */
const FORMULA = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/

/** A text that no spreadsheet runs: an apostrophe goes before it, and before one that already looks so guarded. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text before it was guarded. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
}

function field(value: PublishedEntry[keyof PublishedEntry]): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = guardFormula(typeof value === 'string' ? value : value.join(';'))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The whole file as text, its byte order mark included. */
export function csvOf(list: PublishedList): string {
  const lines = publishedEntries(list.entries).map((entry) => HEADINGS.map((heading) => field(entry[heading])).join(','))
  return `\uFEFF${[HEADINGS.join(','), ...lines].join('\r\n')}\r\n`
}
