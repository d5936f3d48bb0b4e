// Layouts of real DIP tables for the generated import files (D1-D4, D8, D13).
import { MONTHS } from '../../src-main/features/imports/reading/month-names.ts'
import { type CellInput, type ImportLayout, TITLES, tick } from './import-layout.ts'
import type { Random } from './seeded-random.ts'

const SECTIONS = [
  { text: 'A. INFORMASI WAJIB DIUMUMKAN SECARA BERKALA', category: 'periodic' },
  { text: 'B. INFORMASI WAJIB DIUMUMKAN SECARA SERTA MERTA', category: 'immediate' },
  { text: 'Informasi Wajib Tersedia Setiap Saat', category: 'anytime' },
]
const UNITS = ['Sekretariat', 'Bidang Informasi Publik', 'Subbagian Keuangan', 'Bidang Statistik']
const FORMS = [
  { text: 'Hard & Soft File', soft: true, hard: true },
  { text: 'Softcopy', soft: true, hard: false },
  { text: 'Hardcopy', soft: false, hard: true },
  { text: 'PDF, Excel', soft: true, hard: false },
]
const RETENTIONS = ['5 Tahun', 'Permanen', 'Selama Berlaku', '5 (lima) tahun']

type InformationParts = {
  readonly values: Readonly<Record<string, CellInput>>
  readonly draft: Readonly<Record<string, unknown>>
}

function information(random: Random, number: number): InformationParts {
  const title = `${random.pick(TITLES)} ${number}`
  const summary = `Memuat ${title.toLowerCase()} menurut unit dan tahun`
  const [holderUnit, responsible] = [random.pick(UNITS), random.pick(UNITS)]
  const form = random.pick(FORMS)
  const [retentionText, year] = [random.pick(RETENTIONS), random.whole(2019, 2023)]
  return {
    values: { number: `${number}`, title, summary, holderUnit, responsible, year, form: form.text, retention: retentionText },
    draft: { summary, holderUnit, responsible, year, formSoft: form.soft, formHard: form.hard, retentionText },
  }
}

/** Builds a layout of the DIP from the order of its columns. */
function publicInformation(
  headings: readonly string[],
  columns: readonly string[],
  extra: (random: Random, parts: InformationParts) => InformationParts = (_random, parts) => parts,
): ImportLayout {
  return {
    kind: 'publicInformation',
    title: 'DAFTAR INFORMASI PUBLIK TAHUN 2023',
    headings,
    sections: SECTIONS,
    description: { column: columns.indexOf('summary'), field: 'summary' },
    entry: (random, number) => {
      const { values, draft } = extra(random, information(random, number))
      const titled = columns.includes('title') ? { ...draft, title: values['title'] } : draft
      return { cells: columns.map((column) => values[column] ?? null), draft: titled }
    },
  }
}

const MONTH_YEAR = (random: Random, parts: InformationParts): InformationParts => {
  const when = `${random.pick(MONTHS)} ${String(parts.draft['year'])}`
  return { values: { ...parts.values, when }, draft: { ...parts.draft, madeWhen: when } }
}

const placeFirst = (random: Random, parts: InformationParts): InformationParts => {
  const where = random.pick(['Jakarta', 'Medan', 'Kota Bogor'])
  const year = String(parts.draft['year'])
  return {
    values: { ...parts.values, whenWhere: `${where}, ${year}` },
    draft: { ...parts.draft, madeWhere: where, madeWhen: year },
  }
}

const timeFirst = (random: Random, parts: InformationParts): InformationParts => {
  const [where, month, year] = [random.pick(['Gresik', 'Medan']), random.pick(MONTHS), String(parts.draft['year'])]
  const [text, madeWhen] = random.chance(0.5) ? [`${month} ${year}, ${where}`, `${month} ${year}`] : [`${year} ${where}`, year]
  return { values: { ...parts.values, whenWhere: text }, draft: { ...parts.draft, madeWhere: where, madeWhen } }
}

function tickedForms(soft: readonly string[], hard: string) {
  return (random: Random, parts: InformationParts): InformationParts => {
    const [formSoft, formHard] = [random.chance(0.6), random.chance(0.6)]
    const values: Record<string, CellInput> = { ...parts.values, [hard]: tick(random, formHard) }
    soft.forEach((column, index) => (values[column] = tick(random, formSoft && index === 0)))
    return { values, draft: { ...parts.draft, formSoft, formHard } }
  }
}

export const PUBLIC_INFORMATION_LAYOUTS = {
  D1: publicInformation(
    [
      'No',
      'Ringkasan Isi Informasi',
      'Pejabat/Unit/Satuan Kerja Yang Menguasai Informasi',
      'Penangungjawab Pembuatan atau Penerbitan Informasi',
      'Waktu Dan Tempat Pembuatan Informasi',
      'Format Informasi Yang Tersedia',
      'Jangka Waktu Penyimpanan Atau Retensi Arsip',
    ],
    ['number', 'summary', 'holderUnit', 'responsible', 'whenWhere', 'form', 'retention'],
    timeFirst,
  ),
  D2: publicInformation(
    [
      'No',
      'Ringkasan Isi Informasi',
      'Pejabat/Unit/Satker Yang Menguasai Informasi',
      'Penanggungjawab Pembuatan atau Penerbitan Informasi',
      'Waktu Pembuatan Informasi',
      'Bentuk Informasi Yang Tersedia > Softcopy',
      'Bentuk Informasi Yang Tersedia > Hardcopy',
      'Jangka Waktu Penyimpanan/Retensi Arsip',
    ],
    ['number', 'summary', 'holderUnit', 'responsible', 'when', 'soft', 'hard', 'retention'],
    (random, parts) => tickedForms(['soft'], 'hard')(random, MONTH_YEAR(random, parts)),
  ),
  D3: publicInformation(
    [
      'No',
      'Judul Informasi',
      'Ringkasan Informasi',
      'Pejabat yang menguasai informasi',
      'Penanggungjawab Pembuatan Informasi',
      'Waktu Pembuatan/ Penerbitan Informasi',
      'Bentuk Informasi yang Tersedia',
      'Jangka Waktu Penyimpanana',
      'Jenis Media Yang Memuat Informasi',
    ],
    ['number', 'title', 'summary', 'holderUnit', 'responsible', 'when', 'form', 'retention', 'media'],
    MONTH_YEAR,
  ),
  D4: publicInformation(
    [
      'No.',
      'Ringkasan Isi Informasi',
      'Pejabat/Unit/Satker yang Menguasi Informasi',
      'PenanggungJawab Pembuatan atau Penerbitan Informasi',
      'Tempat dan Waktu Pembuatan',
      'Format Informasi yang Tersedia > Cetak',
      'Format Informasi yang Tersedia > Rekam',
      'Format Informasi yang Tersedia > Online',
      'Jangka Waktu Penyimpanan atau Retensi Arsip',
    ],
    ['number', 'summary', 'holderUnit', 'responsible', 'whenWhere', 'print', 'record', 'online', 'retention'],
    (random, parts) => tickedForms(['online', 'record'], 'print')(random, placeFirst(random, parts)),
  ),
  D8: publicInformation(
    [
      '#',
      'PENANGGUNG JAWAB',
      'JENIS INFORMASI',
      'RINGKASAN INFORMASI',
      'PEJABAT YANG MENGUASAI INFORMASI',
      'PENERBIT INFORMASI',
      'BENTUK INFORMASI YANG TERSEDIA',
      'TEMPAT PEMBUATAN',
      'WAKTU PEMBUATAN',
      'JANGKA WAKTU PENYIMPANAN / RETENSI WAKTU',
    ],
    ['number', 'responsible', 'title', 'summary', 'holderUnit', 'responsible', 'form', 'place', 'year', 'retention'],
  ),
  D13: publicInformation(
    [
      'No',
      'Ringkasan Isi Informasi',
      'Pejabat yang Menguasai Informasi',
      'Penanggung Jawab Pembuatan Informasi',
      'Waktu Pembuatan Informasi (Tahun)',
      'Bentuk Informasi Tersedia',
      'Jangka Waktu Penyimpanan/Retensi',
      'Link Detail',
    ],
    ['number', 'summary', 'holderUnit', 'responsible', 'year', 'form', 'retention', 'link'],
  ),
} as const satisfies Record<string, ImportLayout>
