// What must be said about a sheet as a whole: wrong register, excluded list, missing or unused columns, category of the sheet.
import type { ImportKind } from './drafts.ts'
import { excludedSign } from './excluded-signs.ts'
import { cellText, columnLetter, type Grid } from './grid.ts'
import { type LocatedHeader, locateHeader } from './header.ts'
import { IMPORT_KINDS, KIND_WORDS, KINDS, type KindDefinition } from './kinds.ts'
import { type ImportMessage, note, quote, toMessage } from './messages.ts'
import { saysNothing } from './reading.ts'
import { filledCells } from './row-signs.ts'
import { type ImportContext, titleTexts } from './sheet-facts.ts'
import { type CategoryWord, isCategoryHeading, readCategory } from './value-category.ts'

/** By how many recognised columns another kind must win before the sheet is called another register. */
const CLEAR_LEAD = 1.5
/** Below this a column's reading is shown for confirmation. */
const SURE = 0.85

type OtherKind = { readonly kind: ImportKind; readonly header: LocatedHeader }

/** How much the columns of a header say about which register it is: those that are only borrowed say nothing. */
export function tellingScore(header: LocatedHeader | undefined): number {
  const columns = header?.columns ?? []
  return columns.reduce((sum, { field, confidence }) => sum + (field === 'unkept' ? 0 : confidence), 0)
}

/** Another kind whose columns fit the sheet clearly better than the header found for `kind`, if one was. */
export function findOtherKind(grid: Grid, kind: ImportKind, own?: LocatedHeader): OtherKind | undefined {
  let best: OtherKind | undefined
  for (const other of IMPORT_KINDS) {
    if (other === kind) continue
    const header = locateHeader(grid, KINDS[other].fields, own?.top)
    const least = Math.max(tellingScore(own) + CLEAR_LEAD, tellingScore(best?.header))
    if (tellingScore(header) > least && header !== undefined) best = { kind: other, header }
  }
  return best
}

/** Findings that stop the whole sheet (level error). */
export function sheetFindings<K extends ImportKind>(
  grid: Grid,
  header: LocatedHeader,
  definition: Pick<KindDefinition<K>, 'kind' | 'required'>,
  context: ImportContext,
  /** Fields that are filled in every row by decision of the clerk. */
  constants: ReadonlySet<string> = new Set(),
): ImportMessage[] {
  const place = { sheet: grid.sheetName, row: null, column: null }
  const { kind } = definition
  if (isDisputeList(grid, header, context.fileName))
    return [toMessage(note('disputeListRecognised', { sheet: grid.sheetName }), place)]
  const sign = excludedSign(grid, header, context.fileName)
  if (kind === 'publicInformation' && sign !== undefined) {
    return [toMessage(note('excludedListRecognised', { sign }), place)]
  }
  const other = findOtherKind(grid, kind, header)
  // Offices keep their DIK in DIP columns: with a sign of exclusion those columns are no reason to refuse.
  const reused = kind === 'excludedInformation' && other?.kind === 'publicInformation' && sign !== undefined
  if (other !== undefined && !reused) {
    const params = { sheet: grid.sheetName, found: KIND_WORDS[other.kind], kind: KIND_WORDS[kind] }
    return [toMessage(note('otherKindFound', params), place)]
  }
  const fields = new Set(header.columns.map((column) => column.field))
  const sheet = grid.sheetName
  const remarks = [
    ...(grid.blocks === undefined ? [] : [note('blocksTurned', { sheet, blocks: grid.blocks })]),
    ...(grid.formulaCells === undefined ? [] : [note('formulasShown', { sheet, cells: grid.formulaCells })]),
    ...(grid.hidden === true ? [note('sheetHidden', { sheet })] : []),
  ]
  const missing = definition.required
    .filter(({ anyOf }) => !anyOf.some((field) => fields.has(field) || constants.has(field)))
    .map(({ name }) => note('requiredColumnMissing', { name, sheet: grid.sheetName }))
  return [...remarks, ...missing].map((finding) => toMessage(finding, place))
}

/** True for a list of information disputes (layout K7): who against whom, without what a request or an objection needs. */
export function isDisputeList(grid: Grid, header: LocatedHeader, fileName: string): boolean {
  const fields = new Set(header.columns.map(({ field }) => field))
  if (!fields.has('applicantName') || ['receivedOn', 'informationRequested', 'grounds'].some((field) => fields.has(field)))
    return false
  const isOpposed = header.columns.some(({ header: heading }) => /termohon/i.test(heading))
  return isOpposed || [...titleTexts(grid, header), grid.sheetName, fileName].some((text) => /sengketa/i.test(text))
}

/** Columns recognised without certainty, and columns that only serve a check. */
export function columnFindings(header: LocatedHeader): ImportMessage[] {
  const fields = new Set(header.columns.map((column) => column.field))
  const unkept = header.columns
    .filter(({ field }) => field === 'classification' || field === 'unkept' || (field === 'agency' && fields.has('holderUnit')))
    .map(({ sheet, letter, header: heading }) =>
      toMessage(note('columnNotKept', { letter, header: quote(heading) }), { sheet, row: null, column: letter }),
    )
  const guessed = header.columns
    .filter((column) => column.field !== null && column.field !== 'unkept' && column.confidence < SURE)
    .map((column) => {
      const params = {
        letter: column.letter,
        header: quote(column.header),
        name: FIELD_WORDS[column.field ?? ''] ?? column.field ?? '',
        percent: Math.round(column.confidence * 100),
      }
      return toMessage(note('columnGuessed', params), { sheet: column.sheet, row: null, column: column.letter })
    })
  return [...unkept, ...guessed]
}

/** Columns that hold something below the header but feed no field, with how many cells stay behind. */
export function unusedColumns(grid: Grid, header: LocatedHeader): ImportMessage[] {
  const used = new Map(header.columns.map((column) => [column.column, column]))
  const counts = new Map<number, number>()
  for (const row of grid.rows.slice(header.top + header.depth)) {
    row.forEach((cell, column) => {
      if (!saysNothing(cellText(cell)) && typeof used.get(column)?.field !== 'string')
        counts.set(column, (counts.get(column) ?? 0) + 1)
    })
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([column, cells]) => {
      const letter = columnLetter(column)
      const heading = used.get(column)?.header ?? '(tanpa judul)'
      const params = { letter, header: quote(heading), cells }
      return toMessage(note('columnNotUsed', params), { sheet: grid.sheetName, row: null, column: letter })
    })
}

/** Category told by the rows above the header, the sheet's name or the file's name, in this order. */
export function sectionAround(grid: Grid, header: LocatedHeader, context: ImportContext): CategoryWord | null {
  const nearest = grid.rows
    .slice(0, header.top)
    .flatMap((row) => filledCells(row).map(({ text }) => text))
    .findLast(isCategoryHeading)
  if (nearest !== undefined) return readCategory(nearest)
  for (const title of titleTexts(grid, header)) {
    const category = readCategory(title)
    if (category !== null) return category
  }
  return readCategory(grid.sheetName) ?? readCategory(context.fileName.replace(/[_.-]+/g, ' '))
}

/** Names of fields inside sentences, where the field's own name would be code. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  number: 'Nomor',
  registrationNumber: 'Nomor registrasi',
  category: 'Kategori',
  category_periodic: 'Kategori: berkala',
  category_immediate: 'Kategori: serta merta',
  category_anytime: 'Kategori: setiap saat',
  category_excluded: 'Kategori: dikecualikan',
  informationType: 'Jenis informasi',
  title: 'Judul informasi',
  summary: 'Ringkasan isi informasi',
  holderUnit: 'Pejabat yang menguasai informasi',
  responsible: 'Penanggung jawab',
  publisher: 'Penerbit',
  madeWhen: 'Waktu pembuatan',
  madeWhere: 'Tempat pembuatan',
  madeWhenWhere: 'Waktu dan tempat pembuatan',
  form: 'Bentuk informasi',
  formSoft: 'Softcopy',
  formHard: 'Hardcopy',
  retention: 'Jangka waktu penyimpanan',
  media: 'Jenis media',
  link: 'Tautan',
  agency: 'Perangkat daerah',
  year: 'Tahun',
  classification: 'Klasifikasi',
  content: 'Konten informasi',
  legalBasis: 'Dasar hukum',
  consequenceOpen: 'Akibat bila dibuka',
  consequenceClosed: 'Manfaat bila ditutup',
  period: 'Jangka waktu pengecualian',
  unkept: 'Kolom yang tidak disimpan',
  receivedOn: 'Tanggal',
  applicantKind: 'Kategori pemohon',
  applicantName: 'Nama pemohon',
  nameAndAddress: 'Nama dan alamat',
  address: 'Alamat',
  village: 'Desa/kelurahan',
  district: 'Kecamatan',
  regency: 'Kabupaten/kota',
  province: 'Provinsi',
  postcode: 'Kode pos',
  contact: 'Nomor kontak',
  email: 'Surel',
  nationalId: 'NIK',
  taxNumber: 'NPWP',
  occupation: 'Pekerjaan',
  informationRequested: 'Informasi yang diminta',
  purpose: 'Tujuan penggunaan',
  control: 'Status informasi',
  underControlYes: 'Dikuasai: Ya',
  underControlNo: 'Dikuasai: Tidak',
  notDocumented: 'Belum didokumentasikan',
  accessView: 'Melihat/mengetahui',
  accessCopy: 'Meminta salinan',
  access: 'Cara memperoleh',
  outcome: 'Keputusan',
  status: 'Status',
  delivery: 'Cara pengiriman salinan',
  outcomeAccepted: 'Diterima',
  outcomePartly: 'Diberikan sebagian',
  outcomeRejected: 'Ditolak',
  refusalReason: 'Alasan penolakan',
  noticeOn: 'Pemberitahuan tertulis',
  providedOn: 'Pemberian informasi',
  fee: 'Biaya',
  manner: 'Cara',
  paymentMethod: 'Cara pembayaran',
  channel: 'Saluran permohonan',
  notes: 'Keterangan',
  proxy: 'Kuasa',
  requestNumber: 'Nomor pendaftaran permohonan',
  grounds: 'Alasan keberatan',
  caseStatement: 'Kasus posisi',
  superiorDecision: 'Keputusan Atasan PPID',
  answeredOn: 'Tanggal tanggapan',
  answerNumber: 'Nomor surat tanggapan',
  mediation: 'Keputusan mediasi/ajudikasi',
  court: 'Putusan pengadilan',
  superiorName: 'Nama Atasan PPID',
  superiorPosition: 'Jabatan Atasan PPID',
  applicantReaction: 'Tanggapan pemohon',
}
