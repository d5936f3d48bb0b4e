// Columns of the grid: the seven official ones (Perki KI 1/2021 Lamp. I) and what the office keeps beside them.
import dayjs from 'dayjs'
import {
  CATEGORY_LABELS,
  formText,
  INFORMATION_STATUS_LABELS,
  type PublicInformation,
  type PublicInformationInput,
  retentionWords,
  timeAndPlace,
} from '../../../../src-main/contract/index.ts'
import { formatShortDate } from '../../../ui/format-date.ts'
import type { Hidden } from './saved-view.model.ts'

export type ColumnId =
  | 'number'
  | 'title'
  | 'summary'
  | 'holderUnit'
  | 'responsible'
  | 'made'
  | 'form'
  | 'retention'
  | 'media'
  | 'category'
  | 'year'
  | 'status'
  | 'checklist'
  | 'evidence'
  | 'updatedOn'
  | 'trashedOn'

export type GridColumn = {
  readonly id: ColumnId
  readonly header: string
  /** Least width in pixels. */
  readonly width: number
  /** Share of the room that is left over. */
  readonly grow?: number
  /** True for the columns of Lamp. I. */
  readonly official?: boolean
  /** Fields of the entry that editing this cell may change; none when it is not edited. */
  readonly fields: readonly (keyof PublicInformationInput)[]
  readonly text: (row: PublicInformation) => string
}

/** The day of an instant where this computer stands. */
function dayHere(instant: string): string {
  return dayjs(instant).format('YYYY-MM-DD')
}

/** A file or a link proves that the information can be had. */
function evidence({ fileName, link }: PublicInformation): string {
  return [fileName === null ? '' : 'Berkas', link === '' ? '' : 'Tautan'].filter((mark) => mark !== '').join(', ')
}

export const GRID_COLUMNS: readonly GridColumn[] = [
  { id: 'number', header: 'No.', width: 58, official: true, fields: [], text: () => '' },
  { id: 'title', header: 'Informasi', width: 226, grow: 3, fields: ['title'], text: ({ title }) => title },
  {
    id: 'summary',
    header: 'Ringkasan isi informasi',
    width: 220,
    grow: 3,
    official: true,
    fields: ['summary'],
    text: (row) => row.summary,
  },
  {
    id: 'holderUnit',
    header: 'Pejabat/unit yang menguasai',
    width: 148,
    grow: 1,
    official: true,
    fields: ['holderUnit'],
    text: (row) => row.holderUnit,
  },
  {
    id: 'responsible',
    header: 'Penanggung jawab',
    width: 138,
    grow: 1,
    official: true,
    fields: ['responsible'],
    text: (row) => row.responsible,
  },
  { id: 'made', header: 'Waktu dan tempat', width: 138, official: true, fields: ['madeWhen', 'madeWhere'], text: timeAndPlace },
  { id: 'form', header: 'Bentuk', width: 112, official: true, fields: ['formSoft', 'formHard', 'formText'], text: formText },
  {
    id: 'retention',
    header: 'Retensi',
    width: 132,
    official: true,
    fields: ['retentionText', 'retentionActive', 'retentionInactive', 'retentionFate', 'retentionBasis'],
    text: retentionWords,
  },
  { id: 'media', header: 'Media', width: 110, fields: ['media'], text: (row) => row.media },
  { id: 'category', header: 'Kategori', width: 98, fields: ['category'], text: (row) => CATEGORY_LABELS[row.category] },
  { id: 'year', header: 'Tahun', width: 68, fields: ['year'], text: ({ year }) => (year === null ? '' : String(year)) },
  {
    id: 'status',
    header: 'Status',
    width: 112,
    fields: ['status', 'withdrawalReason'],
    text: ({ status }) => INFORMATION_STATUS_LABELS[status],
  },
  { id: 'checklist', header: 'Butir', width: 88, fields: ['checklistCodes'], text: (row) => row.checklistCodes.join(', ') },
  { id: 'evidence', header: 'Bukti', width: 84, fields: ['link'], text: evidence },
  { id: 'updatedOn', header: 'Dimutakhirkan', width: 122, fields: [], text: ({ updatedOn }) => formatShortDate(updatedOn) },
]

/** When a row was put away; only the trash shows it. */
export const TRASHED_ON: GridColumn = {
  id: 'trashedOn',
  header: 'Dibuang',
  width: 128,
  fields: [],
  text: ({ trashedAt }) => (trashedAt === null ? '' : formatShortDate(dayHere(trashedAt))),
}

export const COLUMN_IDS = GRID_COLUMNS.map(({ id }) => id)

/** Always shown: without them a row is not known. */
export const FIXED_COLUMNS: readonly ColumnId[] = ['number', 'title']

/** Sets of columns to choose from at once. */
export const COLUMN_SETS: readonly { readonly name: string; readonly shown: readonly ColumnId[] }[] = [
  { name: 'Ringkas', shown: ['holderUnit', 'category', 'year', 'status', 'checklist', 'evidence'] },
  { name: 'Kolom resmi Lampiran I', shown: GRID_COLUMNS.filter(({ official }) => official).map(({ id }) => id) },
  { name: 'Semua kolom', shown: COLUMN_IDS },
]

/** Only these and the fixed columns are shown. */
export function hiddenExcept(shown: readonly ColumnId[]): Hidden {
  return Object.fromEntries(COLUMN_IDS.map((id) => [id, !shown.includes(id) && !FIXED_COLUMNS.includes(id)]))
}

/** What of the window is not for the columns: navigation, padding, scroll bar. */
const BESIDE_COLUMNS = 302

/** Columns at the first look: all official ones where they fit beside each other in a window of `width` pixels. */
export function hiddenAtFirst(width: number): Hidden {
  const short = COLUMN_SETS[0]?.shown ?? []
  const wide = hiddenExcept([...short, 'summary', 'responsible', 'made', 'form', 'retention'])
  return tracksOf(shownColumns(wide)).minWidth <= width - BESIDE_COLUMNS ? wide : hiddenExcept(short)
}

/** Columns in view, in order. */
export function shownColumns(hidden: Hidden): readonly GridColumn[] {
  return GRID_COLUMNS.filter(({ id }) => FIXED_COLUMNS.includes(id) || hidden[id] !== true)
}

/** Width in pixels of the column of boxes and handles before all others. */
export const PICK_WIDTH = 58

/** Tracks of a row; each row is a grid of its own, so they must not depend on what stands in them. */
export function tracksOf(columns: readonly GridColumn[]) {
  const tracks = columns.map(({ width, grow }) => (grow === undefined ? `${width}px` : `minmax(${width}px, ${grow}fr)`))
  return {
    gridTemplateColumns: `${PICK_WIDTH}px ${tracks.join(' ')}`,
    minWidth: columns.reduce((sum, { width }) => sum + width, PICK_WIDTH),
  }
}

/** Id of a cell on the page, for the grid to name the active one. */
export function cellId(row: number, column: ColumnId): string {
  return `dip-sel-${row}-${column}`
}
