// Layouts of real tables for the generated import files: headings, and entries as a clerk would type them, with their truth.
import type { ImportKind } from '../../src-main/features/imports/reading/drafts.ts'
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

const SECTIONS = [
  { text: 'A. INFORMASI WAJIB DIUMUMKAN SECARA BERKALA', category: 'periodic' },
  { text: 'B. INFORMASI WAJIB DIUMUMKAN SECARA SERTA MERTA', category: 'immediate' },
  { text: 'Informasi Wajib Tersedia Setiap Saat', category: 'anytime' },
]
const UNITS = ['Sekretariat', 'Bidang Informasi Publik', 'Subbagian Keuangan', 'Bidang Statistik']
const TITLES = ['Rencana Strategis', 'Laporan Kinerja', 'Daftar Aset', 'Profil Pejabat', 'Agenda Kegiatan']
const FORMS = [
  { text: 'Hard & Soft File', soft: true, hard: true },
  { text: 'Softcopy', soft: true, hard: false },
  { text: 'Hardcopy', soft: false, hard: true },
  { text: 'PDF, Excel', soft: true, hard: false },
]
const RETENTIONS = ['5 Tahun', 'Permanen', 'Selama Berlaku', '5 (lima) tahun']
const TICKS = ['v', 'V', '✓', '√', 1, 'ya']
const NO_TICKS = [null, '-', null]
const NAMES = ['PEMOHON SATU', 'PEMOHON DUA', 'Pemohon Tiga', 'Warga Empat']
const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']

const tick = (random: Random, on: boolean): CellInput => random.pick<CellInput>(on ? TICKS : NO_TICKS)

/** A day of 2023 above the 12th, so that every spelling of it can be read one way only. */
function day(random: Random): { readonly iso: string; readonly cell: CellInput } {
  const [month, date] = [random.whole(1, 12), random.whole(13, 28)]
  const [mm, dd] = [String(month).padStart(2, '0'), String(date).padStart(2, '0')]
  const iso = `2023-${mm}-${dd}`
  const written = [`${dd}-${mm}-2023`, `${dd}/${mm}/2023`, iso, `${date} ${MONTHS[month - 1] ?? ''} 2023`, `${dd}.${mm}.2023`, new Date(`${iso}T00:00:00Z`), `${dd}--${mm}-2023`, `${date}-${MONTHS[month - 1] ?? ''}`]
  return { iso, cell: random.pick<CellInput>(written) }
}

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
function publicInformation(headings: readonly string[], columns: readonly string[], extra: (random: Random, parts: InformationParts) => InformationParts = (_random, parts) => parts): ImportLayout {
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
  return { values: { ...parts.values, whenWhere: `${where}, ${year}` }, draft: { ...parts.draft, madeWhere: where, madeWhen: year } }
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

type RequestParts = { readonly values: Readonly<Record<string, CellInput>>; readonly draft: Readonly<Record<string, unknown>> }

const DECISIONS = [
  { text: 'Diberikan', outcome: 'grantedFully' },
  { text: 'Dikabulkan', outcome: 'grantedFully' },
  { text: 'Dikabulkan sebagian', outcome: 'grantedPartly' },
  { text: 'Ditolak', outcome: 'refused' },
  { text: 'Tidak dikuasai', outcome: 'notHeld' },
]
const CHANNELS = [
  { text: 'Datang Langsung', channel: 'inPerson' },
  { text: 'Via WA', channel: 'socialMedia' },
  { text: 'Via E-mail', channel: 'email' },
  { text: 'Via Website PPID', channel: 'website' },
  { text: 'Mengirim Surat', channel: 'post' },
]

function request(random: Random, number: number): RequestParts {
  const received = day(random)
  const name = `${random.pick(NAMES)} ${number}`
  const information = `Data ${random.pick(TITLES).toLowerCase()} nomor ${number}`
  const decision = random.pick(DECISIONS)
  const channel = random.pick(CHANNELS)
  const [held, soft, hard, copy] = [random.chance(0.7), random.chance(0.5), random.chance(0.5), random.chance(0.5)]
  const fee = random.pick([{ cell: 'Gratis', total: 0 }, { cell: 'Rp 5.000', total: 5000 }, { cell: 12_500, total: 12_500 }])
  return {
    values: {
      number, received: received.cell, name, address: `Jalan Contoh Nomor ${number}`, contact: `08120000${1000 + number}`,
      occupation: 'Mahasiswa', information, purpose: 'Penelitian', yes: tick(random, held), no: tick(random, !held),
      notDocumented: null, soft: tick(random, soft), hard: tick(random, hard), view: tick(random, !copy), copy: tick(random, copy),
      decision: decision.text, reason: decision.outcome === 'refused' ? 'Pasal 17 huruf h' : null, notice: received.cell,
      provided: null, fee: fee.cell, manner: channel.text, channel: channel.text, agency: `Dinas ${number}`,
      accepted: tick(random, decision.outcome === 'grantedFully'), rejected: tick(random, decision.outcome === 'refused'),
    },
    draft: {
      originalNumber: `${number}`, receivedOn: received.iso, applicantName: name, occupation: 'Mahasiswa', informationRequested: information,
      ...Object.fromEntries(Object.entries({ held, soft, hard, copy, decision: decision.outcome, channel: channel.channel, fee: fee.total })),
    },
  }
}

/** Builds a layout of the request register from the order of its columns; `checked` names the draft values it can hold. */
function requests(headings: readonly string[], columns: readonly string[]): ImportLayout {
  const has = (column: string) => columns.includes(column)
  return {
    kind: 'request',
    title: 'Tabel 1. Daftar Permohonan Informasi Publik Tahun 2023',
    headings,
    description: { column: columns.indexOf('information'), field: 'informationRequested' },
    entry: (random, number) => {
      const { values, draft } = request(random, number)
      const { held, soft, hard, copy, decision, channel, fee, ...always } = draft
      const ticked = decision === 'grantedFully' || decision === 'refused' ? decision : null
      return {
        cells: columns.map((column) => values[column] ?? null),
        draft: {
          ...always,
          channel,
          outcome: has('decision') ? decision : ticked,
          ...(has('yes') ? { underControl: held } : {}),
          ...(has('soft') ? { formSoft: soft, formHard: hard } : {}),
          ...(has('copy') ? { accessMethod: copy ? 'copy' : 'view' } : {}),
          ...(has('fee') ? { feeTotal: fee } : {}),
        },
      }
    },
  }
}

const objections: ImportLayout = {
  kind: 'objection',
  title: 'REGISTER KEBERATAN TAHUN 2023',
  headings: ['No', 'Tanggal', 'Nama', 'Alamat', 'Pekerjaan', 'NPWP', 'No telpon', 'E-mail', 'Rincian Informasi', 'Tujuan Penggunaan', 'Alasan (a)', 'Alasan (b)', 'Alasan (c)', 'Alasan (d)', 'Alasan (e)', 'Alasan (f)', 'Alasan (g)', 'Keputusan Atasan', 'Hari/Tgl Tanggapan', 'Nama & Posisi Atasan', 'Tanggapan Pemohon'],
  description: { column: 8, field: 'informationRequested' },
  entry: (random, number) => {
    const received = day(random)
    const grounds = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].filter(() => random.chance(0.3))
    const decision = random.pick([{ text: 'Dikabulkan', outcome: 'upheldFully' }, { text: 'Ditolak', outcome: 'rejected' }, { text: 'Diterima sebagian', outcome: 'upheldPartly' }])
    const name = `${random.pick(NAMES)} ${number}`
    const marks = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => tick(random, grounds.includes(letter)))
    return {
      cells: [number, received.cell, name, 'Jalan Contoh', 'Wiraswasta', null, '081200000000', null, `Data ${number}`, 'Penelitian', ...marks, decision.text, received.cell, 'Nama Pejabat, Sekretaris Daerah', 'Menerima'],
      draft: { receivedOn: received.iso, applicantName: name, grounds, outcome: decision.outcome, informationRequested: `Data ${number}`, answeredOn: received.iso, applicantReaction: 'Menerima' },
    }
  },
}

const excluded: ImportLayout = {
  kind: 'excludedInformation',
  title: 'DAFTAR INFORMASI YANG DIKECUALIKAN TAHUN 2023',
  headings: ['NO', 'ESENSI INFORMASI', 'KONTEN INFORMASI', 'DASAR HUKUM', 'KONSEKUENSI > AKIBAT BILA INFORMASI DIBUKA', 'KONSEKUENSI > MANFAAT BILA INFORMASI DITUTUP', 'KONSEKUENSI > BATAS WAKTU PENGECUALIAN'],
  description: { column: 2, field: 'content' },
  entry: (random, number) => {
    const letter = random.pick(['a', 'c', 'h', 'i'])
    const [title, content] = [`Data pribadi ${number}`, `Rincian data pribadi pegawai ${number}`]
    const legalBasis = `UU Nomor 14 Tahun 2008 Pasal 17 huruf ${letter}`
    return {
      cells: [number, title, content, legalBasis, 'Merugikan pemilik data', 'Melindungi pemilik data', '5 tahun'],
      draft: { title, content, legalBasis, grounds: [letter], consequenceOpen: 'Merugikan pemilik data', consequenceClosed: 'Melindungi pemilik data', periodText: '5 tahun' },
    }
  },
}

const STATUS = ['Status Informasi > Di Bawah Penguasaan > Ya', 'Status Informasi > Di Bawah Penguasaan > Tidak', 'Status Informasi > Belum Didokumentasikan']
const DATES_FEE = ['Keputusan', 'Alasan Penolakan', 'Hari dan Tanggal > Pemberitahuan Tertulis', 'Hari dan Tanggal > Pemberian Informasi', 'Biaya & Cara Pembayaran > Biaya', 'Biaya & Cara Pembayaran > Cara']
const R_TAIL = ['yes', 'no', 'notDocumented', 'soft', 'hard', 'view', 'copy', 'decision', 'reason', 'notice', 'provided', 'fee', 'manner']

export const IMPORT_LAYOUTS = {
  D1: publicInformation(
    ['No', 'Ringkasan Isi Informasi', 'Pejabat/Unit/Satuan Kerja Yang Menguasai Informasi', 'Penangungjawab Pembuatan atau Penerbitan Informasi', 'Waktu Dan Tempat Pembuatan Informasi', 'Format Informasi Yang Tersedia', 'Jangka Waktu Penyimpanan Atau Retensi Arsip'],
    ['number', 'summary', 'holderUnit', 'responsible', 'whenWhere', 'form', 'retention'],
    timeFirst,
  ),
  D2: publicInformation(
    ['No', 'Ringkasan Isi Informasi', 'Pejabat/Unit/Satker Yang Menguasai Informasi', 'Penanggungjawab Pembuatan atau Penerbitan Informasi', 'Waktu Pembuatan Informasi', 'Bentuk Informasi Yang Tersedia > Softcopy', 'Bentuk Informasi Yang Tersedia > Hardcopy', 'Jangka Waktu Penyimpanan/Retensi Arsip'],
    ['number', 'summary', 'holderUnit', 'responsible', 'when', 'soft', 'hard', 'retention'],
    (random, parts) => tickedForms(['soft'], 'hard')(random, MONTH_YEAR(random, parts)),
  ),
  D3: publicInformation(
    ['No', 'Judul Informasi', 'Ringkasan Informasi', 'Pejabat yang menguasai informasi', 'Penanggungjawab Pembuatan Informasi', 'Waktu Pembuatan/ Penerbitan Informasi', 'Bentuk Informasi yang Tersedia', 'Jangka Waktu Penyimpanana', 'Jenis Media Yang Memuat Informasi'],
    ['number', 'title', 'summary', 'holderUnit', 'responsible', 'when', 'form', 'retention', 'media'],
    MONTH_YEAR,
  ),
  D4: publicInformation(
    ['No.', 'Ringkasan Isi Informasi', 'Pejabat/Unit/Satker yang Menguasi Informasi', 'PenanggungJawab Pembuatan atau Penerbitan Informasi', 'Tempat dan Waktu Pembuatan', 'Format Informasi yang Tersedia > Cetak', 'Format Informasi yang Tersedia > Rekam', 'Format Informasi yang Tersedia > Online', 'Jangka Waktu Penyimpanan atau Retensi Arsip'],
    ['number', 'summary', 'holderUnit', 'responsible', 'whenWhere', 'print', 'record', 'online', 'retention'],
    (random, parts) => tickedForms(['online', 'record'], 'print')(random, placeFirst(random, parts)),
  ),
  D8: publicInformation(
    ['#', 'PENANGGUNG JAWAB', 'JENIS INFORMASI', 'RINGKASAN INFORMASI', 'PEJABAT YANG MENGUASAI INFORMASI', 'PENERBIT INFORMASI', 'BENTUK INFORMASI YANG TERSEDIA', 'TEMPAT PEMBUATAN', 'WAKTU PEMBUATAN', 'JANGKA WAKTU PENYIMPANAN / RETENSI WAKTU'],
    ['number', 'responsible', 'title', 'summary', 'holderUnit', 'responsible', 'form', 'place', 'year', 'retention'],
  ),
  D13: publicInformation(
    ['No', 'Ringkasan Isi Informasi', 'Pejabat yang Menguasai Informasi', 'Penanggung Jawab Pembuatan Informasi', 'Waktu Pembuatan Informasi (Tahun)', 'Bentuk Informasi Tersedia', 'Jangka Waktu Penyimpanan/Retensi', 'Link Detail'],
    ['number', 'summary', 'holderUnit', 'responsible', 'year', 'form', 'retention', 'link'],
  ),
  R1: requests(
    ['No', 'Tanggal', 'Nama', 'Alamat', 'Nomor Kontak', 'Pekerjaan', 'Informasi Yang Diminta', 'Tujuan Penggunaan Informasi', ...STATUS, 'Bentuk Informasi Yang Dikuasai > Softcopy', 'Bentuk Informasi Yang Dikuasai > Hardcopy', 'Jenis Permohonan > Melihat/Mengetahui', 'Jenis Permohonan > Meminta Salinan', ...DATES_FEE],
    ['number', 'received', 'name', 'address', 'contact', 'occupation', 'information', 'purpose', ...R_TAIL],
  ),
  R2: requests(
    ['No.', 'Tgl', 'Nama', 'Nomor Kontak', 'Pekerjaan', 'Informasi yang diminta', 'Tujuan Penggunaan Informasi', ...STATUS, 'Format informasi yang dikuasai > Soft copy', 'Format informasi yang dikuasai > Hard copy', 'Jenis Pemohon > Melihat/Mengetahui', 'Jenis Pemohon > Meminta Salinan', ...DATES_FEE],
    ['number', 'received', 'name', 'contact', 'occupation', 'information', 'purpose', ...R_TAIL],
  ),
  R3: requests(
    ['No.', 'Tgl', 'Nama', 'Pekerjaan', 'Informasi yang diminta', 'Tujuan Penggunaan Informasi', ...STATUS, 'Format informasi yang dikuasai > Soft copy', 'Format informasi yang dikuasai > Hard copy', 'Jenis Pemohon > Melihat/ Mengetahui/ Mendengar langsung', 'Jenis Pemohon > Meminta Salinan', ...DATES_FEE.slice(0, 4), 'Biaya dan cara Mendapatkan Informasi > Biaya', 'Biaya dan cara Mendapatkan Informasi > Cara'],
    ['number', 'received', 'name', 'occupation', 'information', 'purpose', ...R_TAIL],
  ),
  R4: requests(
    ['No', 'PPID Pembantu', 'Tanggal Permohonan', 'Pemohon Informasi', 'Asal/Profesi', 'Informasi yang diminta', 'Cara Mengakses Informasi', 'Respon > Terima', 'Respon > Tolak', 'Tindak Lanjut'],
    ['number', 'agency', 'received', 'name', 'occupation', 'information', 'channel', 'accepted', 'rejected', 'notes'],
  ),
  K3: objections,
  X1: excluded,
} as const satisfies Record<string, ImportLayout>

export type LayoutName = keyof typeof IMPORT_LAYOUTS
export const LAYOUT_NAMES = Object.keys(IMPORT_LAYOUTS) as LayoutName[]
