// The DIK as a table: the columns of practice after Perki KI 1/2021 Lamp. II, and every field the app keeps besides.
import { EXCLUSION_PERIOD_KIND_LABELS, OPENED_HOW_LABELS } from '../../excluded-information/excluded-information.labels.ts'
import { EXCLUSION_GROUNDS } from '../../excluded-information/excluded-information.rules.ts'
import { blankColumn, choice, column, DATE, several, type TableColumn, TEXT } from './table-column.ts'

const GROUNDS = Object.fromEntries(EXCLUSION_GROUNDS.map((letter) => [letter, `Pasal 17 huruf ${letter}`]))
const SCOPES = { whole: 'Seluruhnya', partial: 'Sebagian' }
const CONSEQUENCE = 'Konsekuensi/Pertimbangan Bagi Publik'

export const EXCLUDED_INFORMATION_COLUMNS: readonly TableColumn[] = [
  blankColumn(9, {
    headings: ['No.'],
    kind: 'text',
    example: 'CONTOH',
    guidance: 'Nomor urut. Setiap informasi diawali dengan nomornya.',
  }),
  column('title', 'Informasi yang Dikecualikan', TEXT, 36, {
    headings: ['Informasi'],
    kind: 'text',
    isRequired: true,
    example: 'Data pribadi pegawai',
    guidance: 'Nama informasi yang dikecualikan, paling banyak 500 huruf (Pasal 49 ayat (7) Perki KI 1/2021).',
  }),
  column('content', 'Uraian Informasi', TEXT, 44, {
    headings: ['Uraian Informasi'],
    kind: 'text',
    example: 'Riwayat kesehatan dan keadaan keluarga pada berkas kepegawaian',
    guidance: 'Uraian yang jelas tentang informasi, tanpa memuat isinya.',
  }),
  column('grounds', 'Alasan Pengecualian', several(GROUNDS), 20),
  column('legalBasis', 'Dasar Hukum', TEXT, 40, {
    headings: ['Dasar Hukum Pengecualian Informasi'],
    kind: 'text',
    isRequired: true,
    example: 'Pasal 17 huruf h UU KIP',
    guidance: 'Tulis pasal beserta hurufnya, misalnya "Pasal 17 huruf h UU KIP"; alasan dibaca dari kolom ini.',
  }),
  column('otherLaw', 'Undang-Undang Lain', TEXT, 30),
  column('consequenceOpen', 'Konsekuensi Bila Dibuka', TEXT, 44, {
    headings: [CONSEQUENCE, 'Dibuka'],
    kind: 'text',
    example: 'Mengungkap rahasia pribadi seseorang',
    guidance: 'Akibat bila informasi dibuka (Pasal 19 UU KIP).',
  }),
  column('consequenceClosed', 'Manfaat Bila Ditutup', TEXT, 44, {
    headings: [CONSEQUENCE, 'Ditutup'],
    kind: 'text',
    example: 'Hak pribadi pegawai terlindungi',
    guidance: 'Manfaat bila informasi ditutup (Pasal 19 UU KIP).',
  }),
  column('periodKind', 'Jenis Jangka Waktu', choice(EXCLUSION_PERIOD_KIND_LABELS), 24),
  column('periodText', 'Jangka Waktu Pengecualian', TEXT, 30, {
    headings: ['Jangka Waktu'],
    kind: 'text',
    example: 'Selama pegawai yang bersangkutan tidak memberi persetujuan tertulis',
    guidance: 'Lamanya pengecualian, yang tidak bersifat permanen (Pasal 20 UU KIP; Pasal 51 Perki KI 1/2021).',
  }),
  column('startsOn', 'Berlaku Sejak', DATE, 13),
  column('expiresOn', 'Berlaku Sampai', DATE, 13),
  column('reviewOn', 'Ditinjau Kembali', DATE, 13),
  column('scope', 'Cakupan', choice(SCOPES), 13),
  column('decreeNumber', 'Nomor Penetapan', TEXT, 22),
  column('decreeOn', 'Tanggal Penetapan', DATE, 13),
  column('holderUnit', 'Pejabat/Unit yang Menguasai Informasi', TEXT, 30, {
    headings: ['Pejabat/Unit/Satker yang Menguasai Informasi'],
    kind: 'text',
    example: 'Subbagian Kepegawaian',
    guidance: 'Unit yang menyimpan informasi; boleh dikosongkan.',
  }),
  column('openedOn', 'Dibuka Tanggal', DATE, 13),
  column('openedHow', 'Cara Dibuka', choice(OPENED_HOW_LABELS), 30),
  column('openedNote', 'Catatan Pembukaan', TEXT, 30),
]
