// Every sentence the import says about a row, a cell or a file: formal Indonesian, chosen by a stable code.

/** From the lightest to the gravest. */
export const MESSAGE_LEVELS = ['info', 'doubtful', 'error'] as const
export type MessageLevel = (typeof MESSAGE_LEVELS)[number]
type Params = Readonly<Record<string, string | number>>

/** What a value reader has to say; the row and the column are added by the one who knows them. */
export type Note = { readonly code: MessageCode; readonly params: Params }

/** `row` is Excel's row number, `column` its letter; both null for a remark on the whole sheet or file. */
export type ImportMessage = {
  readonly sheet: string | null
  readonly row: number | null
  readonly column: string | null
  readonly code: MessageCode
  readonly level: MessageLevel
  readonly text: string
}

type Wording = { readonly level: MessageLevel; readonly text: (p: Params) => string }

const info = (text: (p: Params) => string): Wording => ({ level: 'info', text })
const doubtful = (text: (p: Params) => string): Wording => ({ level: 'doubtful', text })
const error = (text: (p: Params) => string): Wording => ({ level: 'error', text })

const MESSAGES = {
  // Whole file or sheet
  blocksTurned: info((p) => `Lembar "${p.sheet}" berisi ${p.blocks} blok judul dan isian; tiap blok dibaca sebagai satu baris.`),
  formulasShown: info(
    (p) => `Lembar "${p.sheet}" memuat ${p.cells} sel berumus; yang dibaca adalah hasil yang tersimpan pada berkas.`,
  ),
  sheetHidden: info((p) => `Lembar "${p.sheet}" disembunyikan di Excel, tetapi tetap dibaca.`),
  disputeListRecognised: error(
    (p) =>
      `Lembar "${p.sheet}" adalah daftar sengketa informasi. Daftar itu tidak memuat tanggal, informasi yang diminta, atau alasan keberatan, sehingga tidak dapat diimpor.`,
  ),
  headerNotFound: error((p) => `Baris judul kolom untuk ${p.kind} tidak ditemukan pada lembar "${p.sheet}".`),
  sheetNotRead: doubtful(
    (p) => `Lembar "${p.sheet}" tidak dibaca karena tidak memuat tabel ${p.kind}; lembar itu berisi ${p.rows} baris.`,
  ),
  otherKindFound: error(
    (p) => `Susunan kolom pada lembar "${p.sheet}" adalah susunan ${p.found}, bukan ${p.kind}. Pilih jenis berkas yang sesuai.`,
  ),
  requiredColumnMissing: error((p) => `Kolom wajib "${p.name}" tidak ditemukan pada lembar "${p.sheet}".`),
  excludedListRecognised: error(
    (p) =>
      `Berkas ini tampaknya Daftar Informasi yang Dikecualikan (${p.sign}). Berkas tidak boleh masuk ke Daftar Informasi Publik; impor sebagai DIK.`,
  ),
  noDataRows: doubtful((p) => `Tidak ada baris data di bawah judul kolom pada lembar "${p.sheet}".`),
  columnNotUsed: info(
    (p) => `Kolom ${p.letter} "${p.header}" tidak dikenali sehingga ${p.cells} isian di dalamnya tidak diimpor.`,
  ),
  columnNotKept: info((p) => `Kolom ${p.letter} "${p.header}" hanya dipakai untuk pemeriksaan dan tidak disimpan.`),
  columnGuessed: doubtful(
    (p) => `Kolom ${p.letter} "${p.header}" dibaca sebagai "${p.name}" dengan keyakinan ${p.percent}%. Mohon diperiksa.`,
  ),
  dateOrderFromColumn: info(
    (p) =>
      `Tanggal pada kolom ${p.letter} dibaca dengan urutan ${p.order} karena ada tanggal seperti ${p.example}; ${p.count} tanggal sebenarnya dapat dibaca dua cara.`,
  ),
  dateOrderAssumed: doubtful(
    (p) =>
      `Urutan tanggal dan bulan pada kolom ${p.letter} tidak dapat dipastikan; ${p.count} tanggal dibaca dengan urutan hari-bulan-tahun.`,
  ),
  dateCellsMaybeSwapped: doubtful(
    (p) =>
      `Pada kolom ${p.letter}, ${p.count} tanggal Excel semuanya jatuh pada hari 1-12, sedangkan tanggal yang ditulis sebagai teks semuanya di atas hari 12. Excel mungkin telah menukar hari dan bulan; mohon diperiksa.`,
  ),
  dateCellMaybeSwapped: doubtful(
    (p) => `Excel mungkin telah menukar hari dan bulan; dibaca ${p.reading}, tetapi dapat pula berarti ${p.other}.`,
  ),
  mannerIsChannel: info(
    (p) =>
      `Kolom ${p.letter} "${p.header}" berisi cara permohonan disampaikan, sehingga dibaca sebagai saluran permohonan dan bukan cara pembayaran.`,
  ),
  informationTypeReadAs: info((p) => `Kolom ${p.letter} "${p.header}" dibaca sebagai ${p.reading} menurut isinya.`),
  // Full tables that the app wrote itself
  exactTable: info(
    (p) => `Berkas ini tabel lengkap ${p.kind} yang ditulis aplikasi ini untuk ${p.office}; setiap kolom dibaca apa adanya.`,
  ),
  exactRequired: error((p) => `Kolom "${p.name}" wajib diisi.`),
  exactTooLong: error((p) => `Isian kolom "${p.name}" terlalu panjang.`),
  exactNotAllowed: error((p) => `Isian "${p.value}" pada kolom "${p.name}" tidak termasuk pilihan yang tersedia.`),
  exactUnreadable: error((p) => `Isian "${p.value}" pada kolom "${p.name}" bukan ${p.wanted}.`),
  exactBeforeReceipt: error((p) => `Tanggal pada kolom "${p.name}" mendahului tanggal diterima.`),
  exactLink: info(
    (p) => `Rujukan pada kolom "${p.name}" dihubungkan bila "${p.value}" ada pada register; bila tidak, ${p.otherwise}.`,
  ),
  exactPartAlone: doubtful((p) => `Baris ini tidak diimpor karena nomor "${p.value}" tidak ada pada lembar "${p.sheet}".`),
  // Row as a whole
  requiredMissing: error((p) => `${p.name} wajib diisi, tetapi ${p.where} kosong.`),
  rowBlocked: error(() => 'Baris tidak diimpor karena berkas ini ditolak seluruhnya; lihat pesan pada berkas.'),
  excludedRow: error(
    () => 'Baris ini termasuk kelompok informasi yang dikecualikan sehingga tidak boleh masuk ke Daftar Informasi Publik.',
  ),
  alreadyInRegister: doubtful((p) => `Baris ini sama dengan entri yang sudah ada pada register: ${p.label}.`),
  repeatedInFile: doubtful((p) => `Baris ini sama dengan ${p.label} pada berkas ini.`),
  loneLineJoined: doubtful(
    (p) => `Baris ${p.rows} hanya berisi satu kolom tanpa nomor urut; digabungkan ke baris ini dan mohon diperiksa.`,
  ),
  linesJoined: info((p) => `${p.count} baris lanjutan (baris ${p.rows}) digabungkan ke baris ini.`),
  joinedWithOtherHolder: doubtful(
    (p) => `Baris lanjutan ${p.rows} menyebut pejabat atau unit lain; semuanya dicatat pada satu informasi.`,
  ),
  numberOnlyRow: info(() => 'Baris hanya berisi nomor urut sehingga dilewati.'),
  nilRow: info(() => 'Baris menyatakan nihil sehingga tidak dicatat sebagai permohonan.'),
  continuationWithoutRow: error(() => 'Baris lanjutan ini tidak memiliki baris induk di atasnya.'),
  cellError: doubtful((p) => `Sel berisi galat rumus ${p.value} dan dibaca sebagai kosong.`),
  // Dates
  dateUnreadable: doubtful((p) => `Tanggal "${p.value}" tidak dapat dibaca.`),
  dateRequiredUnreadable: error((p) => `Tanggal "${p.value}" tidak dapat dibaca, padahal tanggal ini wajib diisi.`),
  dateYearFromContext: doubtful((p) => `Tanggal "${p.value}" tidak menyebut tahun; dibaca ${p.reading} menurut ${p.source}.`),
  dateYearUnknown: doubtful((p) => `Tanggal "${p.value}" tidak menyebut tahun dan tahunnya tidak dapat diketahui dari berkas.`),
  dateShortYear: info((p) => `Tahun dua angka pada "${p.value}" dibaca ${p.reading}.`),
  dateRepaired: doubtful((p) => `Penulisan tanggal "${p.value}" tidak lazim; dibaca ${p.reading}.`),
  dateDayMissing: doubtful((p) => `"${p.value}" tidak menyebut tanggal; dibaca ${p.reading}.`),
  dateOrderAgainstColumn: doubtful(
    (p) =>
      `Tanggal "${p.value}" hanya dapat dibaca dengan urutan ${p.order}, berbeda dari tanggal lain pada kolomnya; dibaca ${p.reading}.`,
  ),
  dateOrderMixed: doubtful(
    (p) => `Kolom ini memuat dua urutan tanggal; "${p.value}" dapat dibaca dua cara dan dibaca ${p.reading}.`,
  ),
  dateOrderUnproven: doubtful(
    (p) => `Urutan hari dan bulan pada "${p.value}" tidak dapat dipastikan dari kolomnya; dibaca ${p.reading}.`,
  ),
  dateFromSerial: info((p) => `Angka ${p.value} dibaca sebagai nomor tanggal Excel, yaitu ${p.reading}.`),
  dateFirstOfSeveral: doubtful((p) => `Sel memuat lebih dari satu tanggal; yang dipakai ialah ${p.reading}.`),
  dateOutOfRange: doubtful((p) => `Tahun pada tanggal "${p.value}" tidak wajar.`),
  dateOutOfSequence: info((p) => `Tanggal ${p.reading} lebih awal daripada tanggal pada baris sebelumnya (${p.previous}).`),
  noticeBeforeReceived: doubtful(
    (p) => `Pemberitahuan tertulis (${p.date}) mendahului tanggal permohonan (${p.received}).${p.hint}`,
  ),
  providedBeforeReceived: doubtful(
    (p) => `Pemberian informasi (${p.date}) mendahului tanggal permohonan (${p.received}).${p.hint}`,
  ),
  providedBeforeNotice: doubtful(
    (p) => `Pemberian informasi (${p.date}) mendahului pemberitahuan tertulis (${p.received}).${p.hint}`,
  ),
  answeredBeforeReceived: doubtful((p) => `Tanggapan (${p.date}) mendahului tanggal keberatan (${p.received}).${p.hint}`),
  dateInFuture: doubtful((p) => `Tanggal ${p.date} belum terjadi.`),
  yearFromSeveral: info((p) => `"${p.value}" menyebut beberapa tahun; yang dicatat ialah ${p.reading}.`),
  // Words
  tickUnusual: doubtful((p) => `Isian "${p.value}" pada kolom centang dibaca sebagai tanda centang.`),
  controlContradictory: doubtful(
    () => 'Kolom "Ya" dan "Tidak" pada penguasaan informasi sama-sama diisi; penguasaan dikosongkan.',
  ),
  outcomeContradictory: doubtful(() => 'Lebih dari satu kolom keputusan diisi; keputusan dikosongkan.'),
  controlNotRecognised: doubtful((p) => `Status informasi "${p.value}" tidak dikenali; penguasaan dikosongkan.`),
  groundNotRecognised: doubtful((p) => `Alasan "${p.value}" tidak dikenali.`),
  feeUnreadable: doubtful((p) => `Biaya "${p.value}" tidak dapat dibaca sebagai rupiah; teksnya tetap disimpan.`),
  outcomeNotRecognised: doubtful(
    (p) => `Keputusan "${p.value}" tidak dikenali; permohonan dibiarkan tanpa keputusan dan teksnya dicatat.`,
  ),
  outcomeInterpreted: doubtful((p) => `Keputusan "${p.value}" dibaca sebagai "${p.reading}".`),
  decisionNotRecognised: doubtful((p) => `Keputusan atasan "${p.value}" tidak dikenali; teksnya tetap disimpan.`),
  channelNotRecognised: doubtful((p) => `Saluran "${p.value}" tidak dikenali; dicatat sebagai saluran lain.`),
  channelsSeveral: doubtful((p) => `Lebih dari satu saluran dicentang; yang dicatat ialah ${p.reading}.`),
  channelInterpreted: info((p) => `Saluran "${p.value}" dibaca sebagai ${p.reading}.`),
  channelMissing: info(() => 'Saluran permohonan tidak disebut; dicatat sebagai saluran lain.'),
  refusalWithoutReason: doubtful(() => 'Permohonan ditolak tanpa alasan penolakan.'),
  applicantKindGuessed: info((p) => `Pemohon dibaca sebagai ${p.reading} menurut namanya.`),
  applicantKindUnknown: doubtful((p) => `Kategori pemohon "${p.value}" tidak dikenali; dibaca sebagai ${p.reading}.`),
  nameAddressSplit: doubtful(() => 'Nama, alamat, atau kontak tertulis dalam satu sel dan telah dipisahkan; mohon diperiksa.'),
  nationalIdSuspicious: doubtful(() => 'NIK tidak terdiri atas 16 angka.'),
  nationalIdRounded: doubtful(
    () => 'NIK tersimpan sebagai bilangan di Excel sehingga angka terakhirnya mungkin berubah; mohon dicocokkan.',
  ),
  phoneZeroRestored: info(() => 'Angka nol di depan nomor kontak hilang di Excel dan telah dikembalikan.'),
  accessBoth: info(() => 'Melihat dan meminta salinan sama-sama dipilih; dicatat sebagai meminta salinan.'),
  titleFromSummary: info(() => 'Judul diambil dari ringkasan isi informasi.'),
  categoryMissing: doubtful(() => 'Kategori informasi (berkala, serta merta, atau setiap saat) tidak diketahui.'),
  categoryFromAbove: info(() => 'Kategori mengikuti baris di atasnya.'),
  yearFromContext: info((p) => `Tahun ${p.reading} diambil dari ${p.source}.`),
  categoriesSeveral: doubtful(() => 'Lebih dari satu kategori informasi dicentang; kategori dikosongkan.'),
  categoryNotRecognised: doubtful((p) => `Kategori "${p.value}" tidak dikenali.`),
  holderMissing: doubtful(() => 'Pejabat atau unit yang menguasai informasi tidak disebut.'),
  formNotRecognised: doubtful(
    (p) => `Bentuk informasi "${p.value}" tidak dikenali sebagai softcopy atau hardcopy; teksnya tetap disimpan.`,
  ),
  placeTimeUnsplit: doubtful((p) => `Waktu dan tempat "${p.value}" tidak dapat dipisahkan; dicatat sebagai waktu.`),
  legalBasisMissing: doubtful(() => 'Dasar hukum pengecualian tidak disebut.'),
  groundsNotFound: doubtful(() => 'Huruf pada Pasal 17 Undang-Undang Nomor 14 Tahun 2008 tidak ditemukan pada dasar hukum.'),
  periodUnlimited: doubtful(
    (p) =>
      `Jangka waktu "${p.value}" tidak terbatas, padahal pengecualian tidak bersifat permanen (Pasal 20 Undang-Undang Nomor 14 Tahun 2008).`,
  ),
} as const satisfies Record<string, Wording>

export type MessageCode = keyof typeof MESSAGES

/** A remark to be placed later. */
export function note(code: MessageCode, params: Params = {}): Note {
  return { code, params }
}

/** Places a remark at a row (Excel's number) and a column (letter) and puts it into words. */
export function toMessage(
  { code, params }: Note,
  place: { readonly sheet: string | null; readonly row: number | null; readonly column: string | null },
): ImportMessage {
  const wording = MESSAGES[code]
  return { ...place, code, level: wording.level, text: wording.text(params) }
}

/** A cell's text as a message may show it: short, one line, and without what could be a NIK, a telephone number or an e-mail address. */
export function quote(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\S+@\S+/g, '…')
    .replace(/\+?\d(?:[\d .()-]{7,})\d/g, (digits) => (digits.replace(/\D/g, '').length > 8 ? '…' : digits))
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`
}
