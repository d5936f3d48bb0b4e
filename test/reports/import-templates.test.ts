// The blank workbooks: official headings, words to choose from, an example that is skipped; filled in they are read whole.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IMPORT_KINDS } from '../../src-main/features/imports/reading/kinds.ts'
import { previewImport, recogniseKind } from '../../src-main/features/imports/reading/preview.ts'
import { readGrids } from '../../src-main/features/imports/reading/read-file.ts'
import type { ImportKind } from '../../src-main/features/imports/reading/drafts.ts'
import { REGISTER_TABLES } from '../../src-main/features/imports/tables/register-tables.ts'
import { blankColumns } from '../../src-main/features/imports/tables/table-column.ts'
import { writeTemplate } from '../../src-main/features/imports/tables/write-template.ts'
import { bookHeader } from '../../src-main/features/requests/requests.columns.labels.ts'

const folder = mkdtempSync(join(tmpdir(), 'templat-'))
const pathOf = (kind: ImportKind) => join(folder, `${kind}.xlsx`)

beforeAll(async () => {
  for (const kind of IMPORT_KINDS) await writeTemplate(pathOf(kind), kind)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function opened(kind: ImportKind): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(pathOf(kind))
  return workbook
}

async function read(bytes: Buffer, kind: ImportKind) {
  const grids = await readGrids(bytes, 'templat.xlsx')
  if (!grids.ok) throw new Error(grids.error.code)
  return { grids: grids.value, preview: previewImport(grids.value, kind, { fileName: 'templat.xlsx' }) }
}

const columnsOf = (kind: ImportKind) => blankColumns(REGISTER_TABLES[kind].columns)
const depthOf = (kind: ImportKind) => Math.max(...columnsOf(kind).map(({ headings }) => headings.length))

/** What a clerk writes below the example, by the innermost heading; rows are alike but for their numbers. */
const FILLED: Readonly<Record<ImportKind, Readonly<Record<string, string | Date | number>>>> = {
  publicInformation: {
    'Kategori Informasi': 'Serta Merta',
    'Judul Informasi': 'Peringatan dini banjir',
    'Ringkasan isi informasi': 'Tinggi muka air tiap jam',
    'Pejabat/Unit/Satker yang menguasai informasi': 'Bidang Sumber Daya Air',
    'Penanggungjawab pembuatan atau penerbitan informasi': 'Kepala Bidang',
    'Waktu dan tempat pembuatan informasi': '15 Januari 2026, Kota Contoh',
    'Bentuk informasi yang tersedia': 'Softcopy dan Hardcopy',
    'Jangka Waktu Penyimpanan atau Retensi Arsip': '5 tahun',
    Tautan: 'https://contoh.example/banjir',
  },
  excludedInformation: {
    Informasi: 'Data pribadi pegawai',
    'Uraian Informasi': 'Riwayat kesehatan',
    'Dasar Hukum Pengecualian Informasi': 'Pasal 17 huruf h UU KIP',
    Dibuka: 'Mengungkap rahasia pribadi',
    Ditutup: 'Hak pribadi terlindungi',
    'Jangka Waktu': '5 tahun',
    'Pejabat/Unit/Satker yang Menguasai Informasi': 'Subbagian Kepegawaian',
  },
  request: {
    'Tgl.': new Date('2026-03-02T00:00:00Z'),
    Nama: 'Warga Satu',
    Alamat: 'Jalan Satu',
    'Nomor Kontak': '081234567890',
    Pekerjaan: 'Guru',
    'Informasi Yang Diminta': 'Rencana kerja',
    'Tujuan Penggunaan Informasi': 'Pengetahuan',
    Ya: 'V',
    Softcopy: 'V',
    'Meminta Salinan': 'V',
    Keputusan: 'Dikabulkan sebagian',
    'Pemberitahuan Tertulis': new Date('2026-03-10T00:00:00Z'),
    'Pemberian Informasi': new Date('2026-03-11T00:00:00Z'),
    Biaya: 5000,
    Cara: 'Tunai',
    NIK: '0273010101900001',
    'Kategori Pemohon': 'Badan hukum',
    Saluran: 'Surat elektronik (e-mail)',
    Keterangan: 'Lengkap',
  },
  objection: {
    'Tgl.': new Date('2026-04-02T00:00:00Z'),
    Nama: 'Warga Satu',
    Alamat: 'Jalan Satu',
    'Nomor Kontak': '081234567890',
    Pekerjaan: 'Guru',
    'No. Pendaftaran Permohonan Informasi': '001/PIP/2026',
    'Informasi Yang Diminta': 'Rencana kerja',
    'Tujuan Penggunaan Informasi': 'Pengetahuan',
    c: 'V',
    g: 'V',
    'Keputusan Atasan PPID': 'Diterima sebagian',
    'Hari dan Tanggal Pemberian Tanggapan atas Keberatan': new Date('2026-05-04T00:00:00Z'),
    'Nama dan Posisi Atasan PPID': 'Atasan Contoh, Sekretaris Daerah',
    'Tanggapan Pemohon Informasi': 'Menerima',
    Keterangan: 'Lengkap',
  },
}

const DRAFTS: Readonly<Record<ImportKind, object>> = {
  publicInformation: {
    category: 'immediate',
    title: 'Peringatan dini banjir',
    summary: 'Tinggi muka air tiap jam',
    holderUnit: 'Bidang Sumber Daya Air',
    responsible: 'Kepala Bidang',
    madeWhen: '15 Januari 2026',
    madeWhere: 'Kota Contoh',
    year: 2026,
    formSoft: true,
    formHard: true,
    retentionText: '5 tahun',
    link: 'https://contoh.example/banjir',
  },
  excludedInformation: {
    title: 'Data pribadi pegawai',
    content: 'Riwayat kesehatan',
    grounds: ['h'],
    consequenceOpen: 'Mengungkap rahasia pribadi',
    consequenceClosed: 'Hak pribadi terlindungi',
    periodText: '5 tahun',
    holderUnit: 'Subbagian Kepegawaian',
  },
  request: {
    receivedOn: '2026-03-02',
    applicantName: 'Warga Satu',
    nationalId: '0273010101900001',
    phone: '081234567890',
    applicantKind: 'legalEntity',
    channel: 'email',
    underControl: true,
    formSoft: true,
    formHard: false,
    accessMethod: 'copy',
    outcome: 'grantedPartly',
    noticeOn: '2026-03-10',
    providedOn: '2026-03-11',
    feeTotal: 5000,
    paymentMethod: 'Tunai',
    notes: 'Lengkap',
  },
  objection: {
    receivedOn: '2026-04-02',
    requestNumber: '001/PIP/2026',
    grounds: ['c', 'g'],
    outcome: 'upheldPartly',
    answeredOn: '2026-05-04',
    superiorNameAndPosition: 'Atasan Contoh, Sekretaris Daerah',
    applicantReaction: 'Menerima',
    notes: 'Lengkap',
  },
}

async function filledIn(kind: ImportKind, rows: number): Promise<Buffer> {
  const workbook = await opened(kind)
  const sheet = workbook.getWorksheet(REGISTER_TABLES[kind].sheet)
  for (let row = 1; row <= rows; row += 1)
    columnsOf(kind).forEach(({ headings }, index) => {
      const value = index === 0 ? String(row) : FILLED[kind][headings.at(-1) ?? '']
      if (value !== undefined && sheet !== undefined) sheet.getCell(depthOf(kind) + 1 + row, index + 1).value = value
    })
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

describe.each(IMPORT_KINDS)('the blank workbook for %s', (kind) => {
  it('is known again by itself, has no entry, and its example is skipped', async () => {
    const { grids, preview } = await read(readFileSync(pathOf(kind)), kind)
    expect(recogniseKind(grids, { fileName: 'x.xlsx' })).toBe(kind)
    expect([preview.read, preview.accepted, preview.rejected, preview.skippedHeadings]).toEqual([1, 0, 0, 1])
    expect(preview.blocked).toBe(false)
  })

  it('filled in is read with every column recognised and every cell right', async () => {
    const { preview } = await read(await filledIn(kind, 3), kind)
    expect(preview.mapping.filter(({ field }) => field === null).map(({ header }) => header)).toEqual([])
    expect(preview.mapping).toHaveLength(columnsOf(kind).length)
    expect(preview.messages.filter(({ level }) => level !== 'info').map(({ text }) => text)).toEqual([])
    expect([preview.read, preview.accepted, preview.rejected, preview.joined]).toEqual([4, 3, 0, 0])
    for (const row of preview.rows) {
      expect(row.draft).toMatchObject(DRAFTS[kind])
      expect(row.messages.filter(({ level }) => level !== 'info').map(({ text }) => text)).toEqual([])
    }
  })

  it('freezes its headings, and its words, ticks and days are ruled', async () => {
    const workbook = await opened(kind)
    const sheet = workbook.getWorksheet(REGISTER_TABLES[kind].sheet)
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: depthOf(kind) })
    columnsOf(kind).forEach((column, index) => {
      const rule = sheet?.getCell(depthOf(kind) + 4, index + 1).dataValidation
      const wanted =
        column.kind === 'date' ? 'date' : column.kind === 'money' ? 'decimal' : column.words === undefined ? undefined : 'list'
      expect([column.headings, rule?.type]).toEqual([column.headings, wanted])
    })
  })

  it('explains each column, and names the law of its layout', async () => {
    const workbook = await opened(kind)
    const told: string[] = []
    workbook.getWorksheet('Petunjuk')?.eachRow((row) => row.eachCell((cell) => told.push(cell.text)))
    for (const { headings } of columnsOf(kind)) expect(told).toContain(headings.join(' – '))
    expect(told.join(' ')).toMatch(/Lampiran (I|II|VIII|XI) Perki KI 1\/2021/)
    expect(workbook.getWorksheet('register-ppid')?.state).toBe('veryHidden')
  })
})

describe('the blank register of requests', () => {
  it('has the 21 columns of Lamp. VIII in their order, under their groups', () => {
    const official = bookHeader(false)
      .flat()
      .map(({ text }) => text)
    const headings = columnsOf('request')
      .slice(0, 21)
      .flatMap((column) => column.headings)
    expect(new Set(headings)).toEqual(new Set(official))
  })
})
