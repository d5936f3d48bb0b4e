// What the generated import files are made of: columns with their makers, cells as a clerk types them, entries with their truth.
import type { ImportKind } from '../../src-main/features/imports/reading/drafts.ts'
import type { Random } from './seeded-random.ts'

/** `{ error }` is a failed formula; `{ text, link }` a hyperlink. */
export type CellInput =
  | string
  | number
  | Date
  | null
  | { readonly error: string }
  | { readonly text: string; readonly link: string }

export type Draft = Readonly<Record<string, unknown>>

/** Habits of the one clerk who kept a file. */
export type FileStyle = {
  /** Order of day and month in dates written as numbers. */
  readonly monthFirst: boolean
  /** Year of the title; dates without year are of this year. */
  readonly year: number
  /** A text file: no numbers, no Excel dates. */
  readonly isText: boolean
  /** An office stands only where it changes. */
  readonly agencyOnce: boolean
}

export type Cell = {
  readonly cell: CellInput
  /** Values of the draft that must come out of this cell. */
  readonly draft?: Draft
}

/** What one entry is about, the same in all its columns. */
export type EntryFacts = { readonly number: number; readonly style: FileStyle; readonly carried: Map<string, CellInput> }

export type CellMaker = (random: Random, facts: EntryFacts) => Cell

export type ImportLayout = {
  readonly kind: ImportKind
  readonly title: string
  /** Always under its title, where nothing else tells what the list is. */
  readonly isTitled?: boolean
  /** Levels parted by " > ". */
  readonly headings: readonly string[]
  /** Key of each column. */
  readonly keys: readonly string[]
  /** Category rows between the entries, or sheets of that name. */
  readonly sections?: readonly { readonly text: string; readonly sheet: string; readonly category: string }[]
  /** One two-column block an entry, labels beside values. */
  readonly vertical?: boolean
  /** Columns that the register needs and the layout lacks: no row can come in before the clerk fills them. */
  readonly lacks?: readonly string[]
  /** Zero-based column where continuation lines stand, and the draft field they extend. */
  readonly description: { readonly column: number; readonly field: string; readonly separator: string }
  /** Cells of one entry with all the values that come out of them, before columns are joined. */
  readonly entry: (random: Random, facts: EntryFacts) => { readonly cells: readonly CellInput[]; readonly draft: Draft }
  /** Joins what several columns say of one field. */
  readonly finish: (draft: Draft) => Draft
}

/** Parts `"No = number | Judul = title"` into headings and keys. */
export function parseColumns(text: string): { readonly headings: readonly string[]; readonly keys: readonly string[] } {
  const columns = text.split(' | ').map((column) => column.split(' = '))
  return { headings: columns.map(([heading = '']) => heading), keys: columns.map(([, key = 'junk']) => key) }
}

/** Makes an entry column by column; a later column adds to what an earlier one said. */
export function entryMaker(keys: readonly string[], makers: Readonly<Record<string, CellMaker>>) {
  return (random: Random, facts: EntryFacts) => {
    const made = keys.map((key) => {
      const maker = makers[key]
      if (maker === undefined) throw new Error(`no maker for ${key}`)
      return maker(random, facts)
    })
    return { cells: made.map(({ cell }) => cell), draft: Object.assign({}, ...made.map(({ draft }) => draft ?? {})) as Draft }
  }
}

/** A text of the draft; `''` where it has none. */
export function said(draft: Draft, field: string): string {
  const value = draft[field]
  return typeof value === 'string' ? value : ''
}

/** `NPWP: 01.234`, one line for each text that says something. */
export function labelledNotes(lines: Readonly<Record<string, string>>): string[] {
  return Object.entries(lines).flatMap(([label, text]) => (text === '' ? [] : [`${label}: ${text}`]))
}
