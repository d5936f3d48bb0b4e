// What the generated import files are made of: cells as a clerk types them, entries with their truth.
import type { ImportKind } from '../../src-main/features/imports/reading/drafts.ts'
import { MONTHS } from '../../src-main/features/imports/reading/month-names.ts'
import type { Random } from './seeded-random.ts'

export type CellInput = string | number | Date | null

export type ImportEntry = {
  readonly cells: readonly CellInput[]
  /** The draft's values that must come out; the category comes from the section. */
  readonly draft: Readonly<Record<string, unknown>>
}

export type ImportLayout = {
  readonly kind: ImportKind
  readonly title: string
  /** Levels parted by " > ". */
  readonly headings: readonly string[]
  readonly sections?: readonly { readonly text: string; readonly category: string }[]
  /** Zero-based column where continuation lines stand, and the draft field they extend. */
  readonly description: { readonly column: number; readonly field: string }
  readonly entry: (random: Random, number: number) => ImportEntry
}

export const TITLES = ['Rencana Strategis', 'Laporan Kinerja', 'Daftar Aset', 'Profil Pejabat', 'Agenda Kegiatan']
export const NAMES = ['PEMOHON SATU', 'PEMOHON DUA', 'Pemohon Tiga', 'Warga Empat']
const TICKS = ['v', 'V', '✓', '√', 1, 'ya']
const NO_TICKS = [null, '-', null]

/** A ticked or an unticked cell in one of its many spellings. */
export function tick(random: Random, on: boolean): CellInput {
  return random.pick<CellInput>(on ? TICKS : NO_TICKS)
}

/** A day of 2023 above the 12th, so that every spelling of it can be read one way only. */
export function day(random: Random): { readonly iso: string; readonly cell: CellInput } {
  const [month, date] = [random.whole(1, 12), random.whole(13, 28)]
  const [mm, dd] = [String(month).padStart(2, '0'), String(date).padStart(2, '0')]
  const iso = `2023-${mm}-${dd}`
  const written = [
    `${dd}-${mm}-2023`,
    `${dd}/${mm}/2023`,
    iso,
    `${date} ${MONTHS[month - 1] ?? ''} 2023`,
    `${dd}.${mm}.2023`,
    new Date(`${iso}T00:00:00Z`),
    `${dd}--${mm}-2023`,
    `${date}-${MONTHS[month - 1] ?? ''}`,
  ]
  return { iso, cell: random.pick<CellInput>(written) }
}
