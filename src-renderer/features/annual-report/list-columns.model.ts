// The columns of the tables that staff keep, and what a cell may hold.
import {
  FACILITY_CONDITION_LABELS,
  FACILITY_CONDITIONS,
  MOST_COUNT,
  MOST_RUPIAH,
  type ReportListName,
} from '../../../src-main/contract/index.ts'

export type ListColumn = {
  readonly field: string
  readonly label: string
  readonly kind: 'text' | 'count' | 'money' | 'choice'
  /** Share of the table's width in percent; the running number and the buttons have the rest. */
  readonly width: number
  readonly required?: true
  readonly max?: number
  readonly example?: string
}

export const CONDITION_CHOICES = FACILITY_CONDITIONS.map((value) => ({ value, label: FACILITY_CONDITION_LABELS[value] }))

export const LIST_COLUMNS: Readonly<Record<ReportListName, readonly ListColumn[]>> = {
  facilities: [
    { field: 'name', label: 'Sarana atau prasarana', kind: 'text', width: 33, required: true, max: 200, example: 'Meja layanan' },
    { field: 'quantity', label: 'Jumlah', kind: 'count', width: 11, required: true },
    { field: 'condition', label: 'Kondisi', kind: 'choice', width: 15 },
    { field: 'note', label: 'Keterangan', kind: 'text', width: 26, max: 300 },
  ],
  staff: [
    {
      field: 'position',
      label: 'Jabatan',
      kind: 'text',
      width: 28,
      required: true,
      max: 200,
      example: 'Pranata Humas Ahli Muda',
    },
    { field: 'count', label: 'Orang', kind: 'count', width: 11, required: true },
    { field: 'education', label: 'Pendidikan', kind: 'text', width: 20, max: 200, example: 'S1' },
    { field: 'training', label: 'Pelatihan', kind: 'text', width: 26, max: 300 },
  ],
  budget: [
    {
      field: 'item',
      label: 'Kegiatan',
      kind: 'text',
      width: 25,
      required: true,
      max: 200,
      example: 'Pengelolaan layanan informasi',
    },
    { field: 'source', label: 'Sumber', kind: 'text', width: 15, max: 120, example: 'APBD' },
    { field: 'allocated', label: 'Anggaran', kind: 'money', width: 18 },
    { field: 'realised', label: 'Realisasi', kind: 'money', width: 18 },
  ],
  followUp: [
    {
      field: 'action',
      label: 'Tindakan',
      kind: 'text',
      width: 45,
      required: true,
      max: 400,
      example: 'Melatih dua petugas layanan',
    },
    { field: 'unit', label: 'Unit penanggung jawab', kind: 'text', width: 22, max: 160 },
    { field: 'due', label: 'Batas waktu', kind: 'text', width: 18, max: 80, example: 'Juni 2027' },
  ],
}

/** Why a cell cannot be stored, as a code of the field errors. Money left empty is nothing spent. */
export function cellProblem(column: ListColumn, text: string): string | undefined {
  const { kind, required, max } = column
  if (text.trim() === '') return required === true ? 'text.required' : undefined
  if (max !== undefined && text.trim().length > max) return 'text.tooLong'
  if (kind === 'count' && !isWhole(text, MOST_COUNT)) return 'count.invalid'
  if (kind === 'money' && !isWhole(text, MOST_RUPIAH)) return 'money.invalid'
  return undefined
}

const isWhole = (text: string, most: number) => /^\d+$/.test(text) && Number(text) <= most
