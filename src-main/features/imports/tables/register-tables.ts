// The registers that can be had as tables.
import type { ImportKind } from '../reading/drafts.ts'
import { EXCLUDED_INFORMATION_COLUMNS } from './columns-excluded-information.ts'
import { OBJECTION_COLUMNS } from './columns-objection.ts'
import { PUBLIC_INFORMATION_COLUMNS } from './columns-public-information.ts'
import { REQUEST_COLUMNS, REQUEST_PARTS } from './columns-request.ts'
import { type ExactColumn, exactColumns, type TableColumn, type TablePart } from './table-column.ts'

export type RegisterTable = {
  readonly sheet: string
  readonly title: string
  /** The law that gives the layout, for the guidance. */
  readonly law: string
  readonly columns: readonly TableColumn[]
  readonly parts: readonly TablePart[]
}

export const REGISTER_TABLES: Readonly<Record<ImportKind, RegisterTable>> = {
  publicInformation: {
    sheet: 'DIP',
    title: 'Daftar Informasi Publik',
    law: 'Susunan kolom menurut Lampiran I Perki KI 1/2021 (Pasal 45), ditambah kategori, judul, dan tautan.',
    columns: PUBLIC_INFORMATION_COLUMNS,
    parts: [],
  },
  excludedInformation: {
    sheet: 'DIK',
    title: 'Daftar Informasi yang Dikecualikan',
    law: 'Susunan kolom menurut lembar uji konsekuensi, Lampiran II Perki KI 1/2021 (Pasal 49); peraturan tidak menetapkan bentuk daftarnya.',
    columns: EXCLUDED_INFORMATION_COLUMNS,
    parts: [],
  },
  request: {
    sheet: 'Register Permohonan',
    title: 'Register Permohonan Informasi Publik',
    law: 'Susunan kolom menurut Lampiran VIII Perki KI 1/2021 (Pasal 32), ditambah NIK, kategori pemohon, saluran, dan keterangan.',
    columns: REQUEST_COLUMNS,
    parts: REQUEST_PARTS,
  },
  objection: {
    sheet: 'Register Keberatan',
    title: 'Register Keberatan',
    law: 'Susunan kolom menurut Lampiran XI Perki KI 1/2021 (Pasal 43), ditambah keterangan.',
    columns: OBJECTION_COLUMNS,
    parts: [],
  },
}

/** The columns of the further sheet of a part: the number of the entry it belongs to, then its own. */
export function partColumns(kind: ImportKind, part: TablePart): ExactColumn[] {
  const number = exactColumns(REGISTER_TABLES[kind].columns).filter(({ field }) => field === 'registrationNumber')
  return [...number, ...part.columns]
}

/** What the columns of full tables are called, by field. */
export const EXACT_HEADINGS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(REGISTER_TABLES).flatMap(({ columns }) => exactColumns(columns).map(({ field, heading }) => [field, heading])),
)
