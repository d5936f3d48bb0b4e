// The head of the register book (Perki KI 1/2021 Lamp. VIII), read by print, workbook and screen alike.

export type BookHeaderCell = { readonly text: string; readonly colSpan?: number; readonly rowSpan?: number }
export type BookColumn = { readonly kind: 'text' | 'tick' | 'date'; readonly width: number; readonly wholeNumbers?: boolean }

/**
 * `annexVIII` is the official layout; `article32` adds NIK/SK and power of attorney, which Ps.32(1) asks for and the
 * annex omits (internal use only).
 */
export const BOOK_MODES = ['annexVIII', 'article32'] as const
export type BookModeChoice = (typeof BOOK_MODES)[number]

const span = (text: string, colSpan: number): BookHeaderCell => ({ text, colSpan })
const tall = (text: string, rowSpan = 3): BookHeaderCell => ({ text, rowSpan })

const FIRST_ROW: readonly BookHeaderCell[] = [
  tall('No.'),
  tall('Tgl.'),
  tall('Nama'),
  tall('Alamat'),
  tall('Nomor Kontak'),
  tall('Pekerjaan'),
  tall('Informasi Yang Diminta'),
  tall('Tujuan Penggunaan Informasi'),
  span('Status Informasi', 3),
  span('Bentuk Informasi Yang Dikuasai', 2),
  span('Jenis Permohonan', 2),
  tall('Keputusan'),
  tall('Alasan Penolakan'),
  span('Hari dan Tanggal', 2),
  span('Biaya & Cara Pembayaran', 2),
]

const LOWER_ROWS: readonly (readonly BookHeaderCell[])[] = [
  [
    span('Di Bawah Penguasaan', 2),
    tall('Belum Didokumentasikan', 2),
    tall('Softcopy', 2),
    tall('Hardcopy', 2),
    tall('Melihat/ Mengetahui', 2),
    tall('Meminta Salinan', 2),
    tall('Pemberitahuan Tertulis', 2),
    tall('Pemberian Informasi', 2),
    tall('Biaya', 2),
    tall('Cara', 2),
  ],
  [{ text: 'Ya' }, { text: 'Tdk' }],
]

const IDENTITY_CELLS: readonly BookHeaderCell[] = [tall('NIK/Nomor SK Badan Hukum'), tall('Surat Kuasa Khusus')]

const text = (width: number): BookColumn => ({ kind: 'text', width })
const numbers = (width: number): BookColumn => ({ kind: 'text', width, wholeNumbers: true })
const tick = (width: number): BookColumn => ({ kind: 'tick', width })
const day = (width: number): BookColumn => ({ kind: 'date', width })

const COLUMNS: readonly BookColumn[] = [
  text(16),
  day(13),
  text(17),
  text(18),
  numbers(15),
  text(14),
  text(34),
  text(24),
  tick(7),
  tick(7),
  tick(10),
  tick(9),
  tick(9),
  tick(10),
  tick(10),
  text(17),
  text(20),
  day(13),
  day(13),
  text(13),
  text(12),
]

const COLUMNS_WITH_IDENTITY: readonly BookColumn[] = [...COLUMNS, numbers(20), text(16)]

/** The three header rows; `identity` adds the two columns of Ps.32(1). */
export function bookHeader(identity: boolean): readonly (readonly BookHeaderCell[])[] {
  return [identity ? [...FIRST_ROW, ...IDENTITY_CELLS] : FIRST_ROW, ...LOWER_ROWS]
}

/** The 21 columns of the annex, or 23 with `identity`. */
export function bookColumns(identity: boolean): readonly BookColumn[] {
  return identity ? COLUMNS_WITH_IDENTITY : COLUMNS
}

/** Where a block of columns comes from; first and last count from 1, as the numbering row does. */
export const BOOK_SOURCES = [
  {
    first: 1,
    last: 5,
    law: 'Pasal 29 ayat (5) dan Pasal 32 ayat (1) Perki KI 1/2021: isian formulir yang dicatat dalam register',
  },
  { first: 6, last: 6, law: 'Lampiran VI dan VIII Perki KI 1/2021 (tidak disebut dalam pasal)' },
  { first: 7, last: 8, law: 'Pasal 29 ayat (5) dan Pasal 32 ayat (1) Perki KI 1/2021: rincian dan tujuan penggunaan informasi' },
  { first: 9, last: 11, law: 'Pasal 31 ayat (4) huruf a, b, dan i Perki KI 1/2021: penguasaan dan pendokumentasian' },
  { first: 12, last: 13, law: 'Pasal 31 ayat (4) huruf d Perki KI 1/2021: bentuk informasi yang tersedia' },
  { first: 14, last: 15, law: 'Pasal 29 ayat (5) Perki KI 1/2021: cara memperoleh informasi' },
  {
    first: 16,
    last: 17,
    law: 'Pasal 31 ayat (4) huruf c dan h, Pasal 34 Perki KI 1/2021; Pasal 17 UU KIP: keputusan dan alasannya',
  },
  { first: 18, last: 19, law: 'Pasal 22 ayat (7) UU KIP; Pasal 31 ayat (3) Perki KI 1/2021: pemberitahuan tertulis' },
  { first: 20, last: 21, law: 'Pasal 31 ayat (4) huruf e Perki KI 1/2021: biaya dan cara pembayaran' },
  { first: 22, last: 23, law: 'Pasal 32 ayat (1) Perki KI 1/2021 (tidak ada dalam Lampiran VIII)' },
] as const
