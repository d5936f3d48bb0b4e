// The register of requests as a table: the 21 columns of Perki KI 1/2021 Lamp. VIII, and every field the app keeps besides.
import {
  ACCESS_METHOD_LABELS,
  APPLICANT_KIND_LABELS,
  CHANNEL_LABELS,
  DELIVERY_METHOD_LABELS,
  EXTENSION_REASON_LABELS,
  ITEM_OUTCOME_LABELS,
  PURPOSE_KIND_LABELS,
  REFUSAL_REASON_LABELS,
  REQUEST_OUTCOME_LABELS,
} from '../../requests/requests.labels.ts'
import { REFUSAL_REASONS, type RefusalReason } from '../../requests/requests.rules.ts'
import {
  type BlankColumn,
  blankColumn,
  choice,
  column,
  DATE,
  several,
  type TableColumn,
  type TablePart,
  TEXT,
  WHOLE,
  YES_NO,
} from './table-column.ts'

/** The article alone; a cell may hold several. */
const articleOf = (reason: RefusalReason) => (REFUSAL_REASON_LABELS[reason].split(':')[0] ?? '').replace(/ UU KIP$/, '')
const REASONS = Object.fromEntries(
  REFUSAL_REASONS.map((reason) => [reason, reason === 'againstLaw' ? 'Pasal 6 ayat (2)' : articleOf(reason)]),
)

const tick = (headings: readonly string[], example: string, guidance: string): BlankColumn => ({
  headings,
  kind: 'tick',
  words: ['V'],
  example,
  guidance,
})
const HELD = 'Status Informasi'
const FORM = 'Bentuk Informasi Yang Dikuasai'
const SORT = 'Jenis Permohonan'
const DAYS = 'Hari dan Tanggal'
const FEE = 'Biaya & Cara Pembayaran'
const CONTENT = '(Pasal 31 ayat (4) Perki KI 1/2021)'
const WAY = '(Pasal 29 ayat (5) Perki KI 1/2021)'

export const REQUEST_COLUMNS: readonly TableColumn[] = [
  column('registrationNumber', 'Nomor Pendaftaran', TEXT, 22, {
    headings: ['No.'],
    kind: 'text',
    example: 'CONTOH',
    guidance: 'Nomor pendaftaran (Lampiran VIII). Aplikasi memberi nomor baru dan menyimpan nomor ini sebagai nomor lama.',
  }),
  column('numberYear', 'Tahun Nomor', WHOLE, 9),
  column('numberSeq', 'Urutan Nomor', WHOLE, 9),
  column('originalNumber', 'Nomor pada Register Lama', TEXT, 18),
  column('receivedOn', 'Tanggal Diterima', DATE, 13, {
    headings: ['Tgl.'],
    kind: 'date',
    isRequired: true,
    example: '2026-01-05',
    guidance: 'Tanggal permohonan diterima (Lampiran VIII).',
  }),
  column('registeredOn', 'Tanggal Dicatat', DATE, 13),
  column('backdatingReason', 'Alasan Pencatatan Kemudian', TEXT, 24),
  column('applicantName', 'Nama Pemohon', TEXT, 26, {
    headings: ['Nama'],
    kind: 'text',
    isRequired: true,
    example: 'Warga Contoh',
    guidance: 'Nama lengkap pemohon (Pasal 29 ayat (5) Perki KI 1/2021).',
  }),
  column('address', 'Alamat', TEXT, 28, {
    headings: ['Alamat'],
    kind: 'text',
    example: 'Jalan Contoh Nomor 1',
    guidance: 'Alamat pemohon (Pasal 29 ayat (5) Perki KI 1/2021).',
  }),
  blankColumn(18, {
    headings: ['Nomor Kontak'],
    kind: 'text',
    example: '081200000000',
    guidance: 'Nomor telepon, pos-el, atau keduanya.',
  }),
  column('phone', 'Telepon', TEXT, 16),
  column('email', 'Pos-el', TEXT, 22),
  column('occupation', 'Pekerjaan', TEXT, 18, {
    headings: ['Pekerjaan'],
    kind: 'text',
    example: 'Peneliti',
    guidance: 'Pekerjaan pemohon (Lampiran VIII).',
  }),
  column('informationRequested', 'Informasi yang Diminta', TEXT, 44, {
    headings: ['Informasi Yang Diminta'],
    kind: 'text',
    isRequired: true,
    example: 'Laporan realisasi anggaran tahun 2025',
    guidance: 'Rincian informasi yang diminta (Pasal 29 ayat (5) Perki KI 1/2021).',
  }),
  column('purpose', 'Tujuan Penggunaan', TEXT, 30, {
    headings: ['Tujuan Penggunaan Informasi'],
    kind: 'text',
    example: 'Penelitian',
    guidance: 'Tujuan penggunaan informasi (Pasal 29 ayat (5) Perki KI 1/2021).',
  }),
  column('purposeKind', 'Kelompok Tujuan', choice(PURPOSE_KIND_LABELS), 24),
  blankColumn(7, tick([HELD, 'Di Bawah Penguasaan', 'Ya'], 'V', `Huruf V bila informasi dikuasai ${CONTENT}.`)),
  blankColumn(7, tick([HELD, 'Di Bawah Penguasaan', 'Tdk'], '', `Huruf V bila informasi tidak dikuasai ${CONTENT}.`)),
  column('underControl', 'Di Bawah Penguasaan', YES_NO, 12),
  column(
    'notDocumented',
    'Belum Didokumentasikan',
    YES_NO,
    19,
    tick([HELD, 'Belum Didokumentasikan'], '', `Huruf V bila informasi belum didokumentasikan ${CONTENT}.`),
  ),
  column('otherBody', 'Badan Publik Lain yang Menguasai', TEXT, 24),
  column('formSoft', 'Softcopy', YES_NO, 11, tick([FORM, 'Softcopy'], 'V', `Huruf V bila tersedia ${CONTENT}.`)),
  column('formHard', 'Hardcopy', YES_NO, 11, tick([FORM, 'Hardcopy'], '', `Huruf V bila tersedia ${CONTENT}.`)),
  blankColumn(13, tick([SORT, 'Melihat/ Mengetahui'], '', `Huruf V bila pemohon hendak melihat atau mengetahui ${WAY}.`)),
  blankColumn(13, tick([SORT, 'Meminta Salinan'], 'V', `Huruf V bila pemohon meminta salinan ${WAY}.`)),
  column('accessMethod', 'Cara Memperoleh', choice(ACCESS_METHOD_LABELS), 18),
  column('deliveryMethod', 'Cara Mendapatkan Salinan', choice(DELIVERY_METHOD_LABELS), 18),
  column('outcome', 'Keputusan', choice(REQUEST_OUTCOME_LABELS), 22, {
    headings: ['Keputusan'],
    kind: 'text',
    words: Object.values(REQUEST_OUTCOME_LABELS),
    free: true,
    example: REQUEST_OUTCOME_LABELS.grantedFully,
    guidance: 'Pilih keputusan; dikosongkan bila masih diproses (Pasal 31 ayat (4) dan Pasal 34 Perki KI 1/2021).',
  }),
  column('decidedOn', 'Tanggal Keputusan', DATE, 13),
  column('closedOn', 'Tanggal Perhitungan Laporan', DATE, 13),
  column('refusalReasons', 'Pasal Penolakan', several(REASONS), 22),
  column('refusalText', 'Alasan Penolakan', TEXT, 30, {
    headings: ['Alasan Penolakan'],
    kind: 'text',
    example: '',
    guidance: 'Diisi bila permohonan ditolak (Pasal 34 Perki KI 1/2021).',
  }),
  column('otherLaw', 'Undang-Undang Lain', TEXT, 24),
  column('exclusionTitle', 'Informasi Dikecualikan sebagai Dasar', TEXT, 30),
  column('redactionNote', 'Penghitaman', TEXT, 24),
  column('promisedOn', 'Disediakan Tanggal', DATE, 13),
  column('approvedBy', 'Disetujui oleh', TEXT, 22),
  column('approvedOn', 'Disetujui Tanggal', DATE, 13),
  column('noticeOn', 'Pemberitahuan Tertulis', DATE, 16, {
    headings: [DAYS, 'Pemberitahuan Tertulis'],
    kind: 'date',
    example: '2026-01-12',
    guidance: 'Tanggal surat; paling lambat 10 hari kerja sejak permohonan diterima (Pasal 22 ayat (7) UU KIP).',
  }),
  column('providedOn', 'Pemberian Informasi', DATE, 13, {
    headings: [DAYS, 'Pemberian Informasi'],
    kind: 'date',
    example: '2026-01-13',
    guidance: 'Tanggal informasi diberikan (Lampiran VIII).',
  }),
  blankColumn(13, {
    headings: [FEE, 'Biaya'],
    kind: 'money',
    example: '0',
    guidance: 'Jumlah rupiah, angka saja (Pasal 31 ayat (4) huruf e Perki KI 1/2021).',
  }),
  column('feeCopying', 'Biaya Penyalinan', WHOLE, 12),
  column('feeDelivery', 'Biaya Pengiriman', WHOLE, 12),
  column('feeOther', 'Biaya Lain', WHOLE, 12),
  column('paymentMethod', 'Cara Pembayaran', TEXT, 18, {
    headings: [FEE, 'Cara'],
    kind: 'text',
    example: 'Tunai',
    guidance: 'Cara pembayaran (Pasal 31 ayat (4) huruf e Perki KI 1/2021).',
  }),
  column('paidOn', 'Tanggal Dibayar', DATE, 13),
  column('nationalId', 'NIK', TEXT, 20, {
    headings: ['NIK'],
    kind: 'text',
    example: '0000000000000000',
    guidance: '16 angka, ditulis sebagai teks (Pasal 32 ayat (1) Perki KI 1/2021). Tidak ada pada Lampiran VIII.',
  }),
  column('legalEntityDecree', 'Nomor SK Badan Hukum', TEXT, 20),
  column('proxyName', 'Nama Kuasa', TEXT, 20),
  column('powerOfAttorney', 'Surat Kuasa', TEXT, 20),
  column('applicantKind', 'Kategori Pemohon', choice(APPLICANT_KIND_LABELS), 16, {
    headings: ['Kategori Pemohon'],
    kind: 'text',
    words: Object.values(APPLICANT_KIND_LABELS),
    example: APPLICANT_KIND_LABELS.individual,
    guidance: 'Pilih kategori (Pasal 27 Perki KI 1/2021). Tidak ada pada Lampiran VIII.',
  }),
  column('channel', 'Saluran', choice(CHANNEL_LABELS), 18, {
    headings: ['Saluran'],
    kind: 'text',
    words: Object.values(CHANNEL_LABELS),
    example: CHANNEL_LABELS.inPerson,
    guidance: 'Pilih cara permohonan disampaikan (Pasal 28 Perki KI 1/2021). Tidak ada pada Lampiran VIII.',
  }),
  column('unit', 'Unit yang Menguasai', TEXT, 22),
  column('incompleteOn', 'Keterangan Tidak Lengkap', DATE, 13),
  column('incompleteReceivedOn', 'Keterangan Diterima Pemohon', DATE, 13),
  column('missingPapers', 'Kekurangan Berkas', TEXT, 24),
  column('completeOn', 'Dinyatakan Lengkap', DATE, 13),
  column('extendedOn', 'Diperpanjang Tanggal', DATE, 13),
  column('extensionReason', 'Alasan Perpanjangan', choice(EXTENSION_REASON_LABELS), 24),
  column('extensionNote', 'Uraian Perpanjangan', TEXT, 24),
  column('dueOn', 'Batas Waktu', DATE, 13),
  column('finishedOn', 'Selesai Tanggal', DATE, 13),
  column('identityErasedOn', 'Identitas Dihapus Tanggal', DATE, 13),
  column('notes', 'Keterangan', TEXT, 30, {
    headings: ['Keterangan'],
    kind: 'text',
    example: '',
    guidance: 'Catatan lain. Tidak ada pada Lampiran VIII; boleh dikosongkan.',
  }),
]

export const REQUEST_PARTS: readonly TablePart[] = [
  {
    field: 'items',
    sheet: 'Butir Permohonan',
    columns: [
      { heading: 'Butir', width: 60, field: 'text', type: TEXT },
      { heading: 'Keputusan Butir', width: 24, field: 'outcome', type: choice(ITEM_OUTCOME_LABELS) },
      { heading: 'Keterangan Butir', width: 44, field: 'note', type: TEXT },
    ],
  },
  {
    field: 'answeredWith',
    sheet: 'Informasi Jawaban',
    columns: [
      { heading: 'Judul Informasi Jawaban', width: 60, field: 'title', type: TEXT },
      { heading: 'Tautan Jawaban', width: 44, field: 'link', type: TEXT },
    ],
  },
]
