// Layouts of real DIP tables for the generated import files (D1-D25).
import { MONTHS } from '../../src-main/features/imports/reading/month-names.ts'
import { agency, day, junk, meanings, orNothing, tick, TITLES, UNITS, words } from './import-cells.ts'
import {
  type CellMaker,
  type Draft,
  type EntryFacts,
  entryMaker,
  type ImportLayout,
  parseColumns,
  said,
} from './import-layout.ts'
import type { Random } from './seeded-random.ts'

const SECTIONS = [
  { text: 'A. INFORMASI WAJIB DIUMUMKAN SECARA BERKALA', sheet: 'Berkala', category: 'periodic' },
  { text: 'II. INFORMASI SERTA MERTA', sheet: 'Serta Merta', category: 'immediate' },
  { text: 'Informasi Wajib Tersedia Setiap Saat', sheet: 'Info Setiap Saat', category: 'anytime' },
]
const CATEGORIES = {
  Berkala: 'periodic',
  'Informasi Berkala': 'periodic',
  'Serta Merta': 'immediate',
  'serta-merta': 'immediate',
  'Setiap Saat': 'anytime',
  'Tersedia Setiap Saat': 'anytime',
}
const CATEGORY_COLUMNS = ['periodic', 'immediate', 'anytime']
const FORMS = {
  'Hard & Soft File': [true, true],
  'Soft dan Hard Copy': [true, true],
  'Website, hardcopy, dan softcopy': [true, true],
  Softcopy: [true, false],
  Hardcopy: [false, true],
  'PDF, Excel': [true, false],
  aplikasi: [true, false],
  Tercetak: [false, true],
  Buku: [false, true],
  '-': [false, false],
} as const
const RETENTIONS = [
  '5 Tahun',
  'Permanen',
  'Selama Berlaku',
  'Selama Beralku',
  '5 (lima) tahun',
  'Tidak Terbatas',
  'sesuai retensi arsip',
  'hingga terdapat pemutakhiran',
  'Tahun 2023',
  '5 Tahun 2023',
]
const PLACES = ['Jakarta', 'Medan', 'Kota Bogor', 'Gresik', 'Kabupaten Contoh', 'Sei Rampah']

const year = (random: Random) => random.whole(2017, 2023)

/** A time of making as clerks word it, and the year it names. */
function time(
  random: Random,
  isText: boolean,
): { readonly cell: string | number | Date; readonly when: string; readonly year: number | null } {
  const [of, month] = [year(random), random.whole(1, 12)]
  const name = MONTHS[month - 1] ?? ''
  const as = (when: string) => ({ cell: when, when, year: of })
  const exact = new Date(Date.UTC(of, month - 1, 17))
  const dated = isText ? as(`17 ${name} ${of}`) : { cell: exact, when: `17 ${name} ${of}`, year: of }
  return random.pick([
    as(`${name} ${of}`),
    as(`Tahun ${of}`),
    as(`${of}`),
    { cell: isText ? `${of}` : of, when: `${of}`, year: of },
    as(`17 ${name} ${of}`),
    as(`Semester I ${of}`),
    as(`Triwulan II Tahun ${of}`),
    as(`17-${String(month).padStart(2, '0')}-${of}`),
    as(`${name.slice(0, 3)}-${String(of).slice(2)}`),
    { cell: 'Setiap bulan', when: 'Setiap bulan', year: null },
    dated,
  ])
}

const made =
  (order: 'placeFirst' | 'timeFirst' | 'yearPlace'): CellMaker =>
  (random, { carried }) => {
    const [madeWhere, of] = [random.pick(PLACES), Number(carried.get('year') ?? year(random))]
    const madeWhen =
      order === 'yearPlace'
        ? `${of}`
        : random.pick([`${of}`, `${random.pick(MONTHS)} ${of}`, `3 ${random.pick(MONTHS)} ${of}`, `Tahun ${of}`])
    const cell =
      order === 'placeFirst'
        ? `${madeWhere}, ${madeWhen}`
        : order === 'yearPlace'
          ? `${madeWhen} ${madeWhere}`
          : `${madeWhen}, ${madeWhere}`
    return { cell, draft: { madeWhere, madeWhen, year: of } }
  }

const ticked =
  (field: 'formSoft' | 'formHard', likely = 0.6): CellMaker =>
  (random) => {
    const on = random.chance(likely)
    return { cell: tick(random, on), draft: on ? { [field]: true } : {} }
  }

const MAKERS: Readonly<Record<string, CellMaker>> = {
  number: (random, { number }) => ({ cell: random.pick<string | number>([number, `${number}`, `${number}.`]) }),
  title: (random, { number }) => {
    const title = `${random.pick(TITLES)} ${number}`
    return { cell: title, draft: { title } }
  },
  summary: (random, { number }) => {
    const summary = `Memuat ${random.pick(TITLES).toLowerCase()} nomor ${number} menurut unit dan tahun`
    return { cell: summary, draft: { summary } }
  },
  holder: words('holderUnit', UNITS),
  holderOrNot: orNothing('holderUnit', '', words('holderUnit', UNITS)),
  responsible: orNothing('responsible', '', words('responsible', ['Kepala Bidang', 'Sekretaris', 'Kasubbag Umum'])),
  publisher: words('publisher', ['Humas', 'Kepala Bidang', 'PPID']),
  timePlace: made('timeFirst'),
  placeTime: made('placeFirst'),
  yearPlace: made('yearPlace'),
  time: (random, { style }) => {
    const { cell, when, year: of } = time(random, style.isText)
    return { cell, draft: { madeWhen: when, year: of } }
  },
  month: (random, { style }) => {
    const [of, month] = [year(random), random.whole(1, 12)]
    const when = `${MONTHS[month - 1] ?? ''} ${of}`
    return { cell: style.isText ? when : new Date(Date.UTC(of, month - 1, 1)), draft: { madeWhen: when, year: of } }
  },
  place: words('madeWhere', PLACES),
  year: (random, { style, carried }) => {
    const of = year(random)
    carried.set('year', of)
    return {
      cell: random.pick<string | number>(style.isText ? [`${of}`] : [of, `${of}`]),
      draft: { year: of, madeWhen: `${of}` },
    }
  },
  form: (random) => {
    const text = random.pick(Object.keys(FORMS) as (keyof typeof FORMS)[])
    const [formSoft, formHard] = FORMS[text]
    return { cell: text, draft: { formSoft, formHard, formText: text === '-' ? '' : text } }
  },
  soft: ticked('formSoft'),
  record: ticked('formSoft', 0.2),
  hard: ticked('formHard'),
  retention: orNothing('retentionText', '', words('retentionText', RETENTIONS)),
  media: words('media', ['Website', 'Media cetak', 'Aplikasi e-PPID']),
  link: (random, { number, style }) => {
    const link = `https://contoh.go.id/dokumen/${number}.pdf`
    return { cell: style.isText || random.chance(0.5) ? link : { text: 'Unduh', link }, draft: { link } }
  },
  category: (random, facts) => meanings('category', CATEGORIES)(random, facts),
  topic: words('topic', ['Informasi Keuangan', 'Informasi Pelayanan', 'Informasi Kepegawaian']),
  type: (random, { number }) => {
    const title = `${random.pick(TITLES)} ${number}`
    return { cell: title, draft: { title } }
  },
  agency: (random, facts) => agency(random, facts),
  ...Object.fromEntries(
    CATEGORY_COLUMNS.map((category) => [
      category,
      (_random: Random, { number, style }: EntryFacts) => {
        const isOurs = CATEGORY_COLUMNS[number % 3] === category
        return { cell: isOurs ? (style.isText ? 'v' : '✓') : null, draft: isOurs ? { category } : {} }
      },
    ]),
  ),
  open: () => ({ cell: 'Terbuka' }),
  uploaded: (random, { number, style }) => ({ cell: day(random, style, number).cell }),
  junk,
}

/** The title follows the summary where it has no column, and the other way round; maker and publisher stand together. */
function finish(draft: Draft): Draft {
  const { publisher: _publisher, agency: _agency, topic: _topic, ...own } = draft
  const summary = said(draft, 'summary') || said(draft, 'title')
  const title = said(draft, 'title') || (summary.split('\n')[0] ?? '')
  const names = new Set([said(draft, 'responsible'), said(draft, 'publisher')].filter((name) => name !== ''))
  return {
    formSoft: false,
    formHard: false,
    ...own,
    title: title.replace(/\s+/g, ' '),
    summary,
    holderUnit: said(draft, 'holderUnit') || said(draft, 'agency'),
    responsible: [...names].join('; '),
  }
}

/** A layout of the DIP from its columns; sections give the category where no column does. */
function publicInformation(text: string, options: Partial<ImportLayout> = {}): ImportLayout {
  const { headings, keys } = parseColumns(text)
  const field = keys.includes('summary') ? 'summary' : 'title'
  return {
    kind: 'publicInformation',
    title: 'DAFTAR INFORMASI PUBLIK TAHUN 2023',
    headings,
    keys,
    description: { column: keys.indexOf(field), field, separator: field === 'title' ? ' ' : '\n' },
    ...(keys.includes('category') || keys.includes('periodic') ? {} : { sections: SECTIONS }),
    entry: entryMaker(keys, MAKERS),
    finish,
    ...options,
  }
}

export const PUBLIC_INFORMATION_LAYOUTS = {
  D1: publicInformation(
    'No = number | Ringkasan Isi Informasi = summary | Pejabat/Unit/Satuan Kerja Yang Menguasai Informasi = holder | Penangungjawab Pembuatan atau Penerbitan Informasi = responsible | Waktu Dan Tempat Pembuatan Informasi = timePlace | Format Informasi Yang Tersedia = form | Jangka Waktu Penyimpanan Atau Retensi Arsip = retention',
  ),
  D2: publicInformation(
    'No = number | Ringkasan Isi Informasi = summary | Pejabat/Unit/Satker Yang Menguasai Informasi = holder | Penanggungjawab Pembuatan atau Penerbitan Informasi = responsible | Waktu Pembuatan Informasi = time | Bentuk Informasi Yang Tersedia > Softcopy = soft | Bentuk Informasi Yang Tersedia > Hardcopy = hard | Jangka Waktu Penyimpanan/Retensi Arsip = retention',
  ),
  D3: publicInformation(
    'No = number | Judul Informasi = title | Ringkasan Informasi = summary | Pejabat yang menguasai informasi = holder | Penanggungjawab Pembuatan Informasi = responsible | Waktu Pembuatan/ Penerbitan Informasi = time | Bentuk Informasi yang Tersedia = form | Jangka Waktu Penyimpanana = retention | Jenis Media Yang Memuat Informasi = media',
  ),
  D4: publicInformation(
    'No. = number | Ringkasan Isi Informasi = summary | Pejabat/Unit/Satker yang Menguasai Informasi = holder | PenanggungJawab Pembuatan atau Penerbitan Informasi = responsible | Tempat dan Waktu Pembuatan = placeTime | Format Informasi yang Tersedia > Cetak = hard | Format Informasi yang Tersedia > Rekam = record | Format Informasi yang Tersedia > Online = soft | Jangka Waktu Penyimpanan atau Retensi Arsip = retention',
  ),
  D5: publicInformation(
    'No. = number | Ringkasan Isi Informasi = summary | Pejabat/Unit/Satker yang Menguasi Informasi = holder | PenanggungJawab Pembuatan atau Penerbitan Informasi = responsible | Tempat dan Waktu Pembuatan = placeTime | Format Informasi yang Tersedia > Cetak = hard | Format Informasi yang Tersedia > Rekam = record | Format Informasi yang Tersedia > Online = soft | Jangka Waktu Penyimpanan atau Retensi Arsip = retention',
  ),
  D6: publicInformation(
    '# = number | Judul = title | Ringkasan Isi Informasi = summary | Pejabat yang Menguasai Informasi = holder | Penanggung Jawab Pembuatan Informasi = responsible | Waktu Pembuatan/Penerbiatan Informasi = month | Bentuk Informasi yang Tersedia = form | Jangka Waktu Penyampaian = retention | Jenis Media yang Memuat Informasi = media | Berkas = link | Tgl Unggah = uploaded',
  ),
  D7: publicInformation(
    'No = number | Informasi = title | Ringkasan Informasi = summary | Pejabat Yang Menguasai Informasi = holder | Penerbit Informasi = publisher | Bentuk Informasi = form | Tempat Dan Waktu Pembuatan = placeTime | Jangka Waktu = retention',
  ),
  D8: publicInformation(
    '# = number | PENANGGUNG JAWAB = responsible | JENIS INFORMASI = type | RINGKASAN INFORMASI = summary | PEJABAT YANG MENGUASAI INFORMASI = holder | PENERBIT INFORMASI = publisher | BENTUK INFORMASI YANG TERSEDIA = form | TEMPAT PEMBUATAN = place | WAKTU PEMBUATAN = time | JANGKA WAKTU PENYIMPANAN / RETENSI WAKTU = retention',
  ),
  D9: publicInformation(
    'No = number | Jenis Informasi = topic | Ringkasan Informasi = summary | Pejabat yang Menguasai Informasi = holder | Penanggung Jawab Informasi = responsible | Waktu Pembuatan Informasi = month | Bentuk Informasi yang tersedia = form | Jangka Waktu Menyimpan = retention | Jenis Media yang memuat = media',
  ),
  D10: publicInformation(
    'Judul Informasi = title | Ringkasan Isi Informasi = summary | Pejabat Yang Menguasai Informasi = holder | Penanggungjawab Pembuatan/Penerbitan Informasi = responsible | Waktu Pembuatan/Penerbitan Informasi = time | Jenis Informasi = category | Bentuk Informasi = form | Jangka Waktu Penyimpanan = retention | Dokumen = link',
  ),
  D11: publicInformation(
    'No = number | Jenis = category | Ringkasan Isi Informasi = summary | Pejabat/Unit/Satker Yang Menguasai Informasi = holder | Penanggung Jawab Pembuatan atau Penerbitan Informasi = responsible | Tempat dan Waktu Pembuatan = placeTime | Bentuk = form | Jangka Waktu Penyimpanan atau Retensi Arsip = retention',
    { title: 'DAFTAR INFORMASI PUBLIK TAHUN 2023 SEMESTER I DINAS CONTOH' },
  ),
  D12: publicInformation(
    'NO. = number | NAMA INFORMASI = title | STRUKTUR PEJABAT = holder | PENANGGUNG JAWAB PEMBUATAN ATAU PENERBITAN INFORMASI = responsible | WAKTU DAN TEMPAT PEMBUATAN INFORMASI = yearPlace | INFORMASI YANG TERSEDIA = form | JANGKA WAKTU PENYIMPANAN = retention | AKSI = junk',
  ),
  D13: publicInformation(
    'No = number | Ringkasan Isi Informasi = summary | Pejabat yang Menguasai Informasi = holder | Penanggung Jawab Pembuatan Informasi = responsible | Waktu Pembuatan Informasi (Tahun) = year | Bentuk Informasi Tersedia = form | Jangka Waktu Penyimpanan/Retensi = retention | Link Detail = link',
  ),
  D14: publicInformation(
    'No = number | Ringkasan Isi Informasi = summary | Pejabat/Unit/Satker yang Menguasai Informasi = holder | Penanggungjawab Pembuatan atau Penerbitan Informasi = responsible | Waktu dan Tempat Pembuatan Informasi = timePlace | Bentuk Informasi yang Tersedia > Soft File = soft | Bentuk Informasi yang Tersedia > Hard File = hard | Jangka Waktu Penyimpanan atau Retensi Arsip = retention',
  ),
  D15: publicInformation(
    'No = number | Ringkasan Informasi = summary | Penguasa Informasi = holder | Penanggung Jawab = responsible | Tempat dan Waktu = placeTime | Retensi Arsip = retention | Bentuk Informasi = form | Status = junk | Aksi = junk',
  ),
  D16: publicInformation(
    'No. = number | Ringkasan isi Informasi = summary | Pejabat = holder | Penanggungjawab = responsible | Bentuk Informasi > Cetak = hard | Bentuk Informasi > Digital = soft | Jangka Waktu Penyimpanan = retention | Link = link',
  ),
  D17: publicInformation(
    'No = number | Ringkasan = summary | Pejabat = holder | Penanggung Jawab = responsible | Bentuk Informasi Cetak = hard | Bentuk Informasi Digital = soft | Jangka Waktu = retention | Kategori Informasi = category',
  ),
  D18: publicInformation(
    'NO = number | NAMA INFORMASI = title | PEJABAT YANG MENGUASAI / PENANGGUNG JAWAB = holder | PENANGGUNG JAWAB PEMBUATAN ATAU PENERBITAN INFORMASI = responsible | WAKTU DAN TEMPAT PEMBUATAN INFORMASI = timePlace | FORMAT INFORMASI YANG TERSEDIA = form | JANGKA WAKTU PENYIMPANAN = retention',
  ),
  D19: publicInformation(
    'No = number | Tahun = year | Judul Informasi = title | Perangkat Daerah = agency | Kategori Informasi = category | Klasifikasi = open | Ringkasan = summary | Format = form | PJ Penerbit = publisher | Waktu & Tempat = placeTime | Masa Penyimpanan = retention | Tanggal Publikasi = uploaded | Tanggal Input = uploaded',
  ),
  D20: publicInformation(
    'PENANGGUNG JAWAB PEMBUATAN INFORMASI = responsible | id_org = junk | kelompok = junk | jenis informasi = category | judul = title | id_kel = junk | tipe file = form | src = link',
  ),
  D21: publicInformation(
    'No = number | Judul Dokumen = title | OPD = agency | Kategori = category | Tahun = year | Nomor Dokumen = junk | Klasifikasi = open | Status = junk | Jumlah Unduh = junk | Tanggal Upload = uploaded',
  ),
  D22: publicInformation(
    'No = number | Ringkasan Isi Informasi = summary | Pejabat/Unit/Satker yang menguasai informasi = holderOrNot | Penanggung Jawab = responsible | Jangka Waktu Penyimpanan = retention | File/Unduhan = link',
  ),
  D23: publicInformation(
    'No = number | Jenis Informasi = category | Ringkasan Informasi = summary | Pejabat yang Menguasai Informasi = holder | Penanggung Jawab Pembuatan Informasi = responsible | Penerbit Informasi = publisher | Bentuk Informasi yang Tersedia = form | Tempat dan Waktu Pembuatan Informasi = placeTime | Jangka Waktu Penyimpanan / Retensi Arsip = retention | Tautan = link',
  ),
  D24: publicInformation(
    'Ringkasan Informasi = summary | Pejabat yang Menguasai Informasi = holder | Penanggungjawab Informasi = responsible | Waktu Pembuatan Informasi = time | Bentuk Informasi yang tersedia = form | Jenis Media yang Memuat = media | Jangka Waktu Penyimpanan = retention',
    { vertical: true },
  ),
  /** A tick column a category: not in the list of layouts, but common. */
  tickedCategories: publicInformation(
    'No = number | Judul Informasi = title | Ringkasan Informasi = summary | Klasifikasi Informasi > Berkala = periodic | Klasifikasi Informasi > Serta Merta = immediate | Klasifikasi Informasi > Setiap Saat = anytime | Unit Kerja = holder | Penanggung Jawab = responsible | Waktu Pembuatan = time | Bentuk Informasi = form | Retensi = retention',
  ),
  D25: publicInformation(
    'Nama Informasi = title | Pejabat / Unit /Fakultas yang menguasai* = holder | Penanggung jawab Pembuatan / Penerbitan Informasi* = responsible | Waktu dan Tempat Pembuatan Informasi* = timePlace | Format Informasi yang Tersedia* > HARDCOPY = hard | Format Informasi yang Tersedia* > SOFTCOPY = soft | Jangka dan Waktu Penyimpanan = retention',
  ),
} as const satisfies Record<string, ImportLayout>
