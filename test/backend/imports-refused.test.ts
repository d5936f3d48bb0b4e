// Files that cannot be brought in say why, and leave the register as it was.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { InputOf } from '../../src-main/contract/index.ts'
import { checkFile, commitFile, countsOf } from '../support/imports.ts'
import { oleOf } from '../support/old-workbooks.ts'
import { chosenFile, codeOf, countOf, useOffice } from './fixtures.ts'

const office = useOffice()
type Kind = InputOf<'imports.check'>['kind']

async function check(name: string, content: string | Uint8Array, kind: Kind = 'request', year: number | null = null) {
  const token = chosenFile(office.test, name, content)
  return checkFile(office.test, { agencyId: office.agencyId, kind, token, year })
}
const commit = (jobId: string, skipRejected = false) =>
  commitFile(office.test, { agencyId: office.agencyId, jobId, skipRejected })
const summaryOf = async (jobId: string) => {
  const summary = await office.test.call('imports.summary', { jobId })
  return { ...summary, ...countsOf(summary) }
}
/** All that the file holds, as one checksum; the journal counts too. */
const registers = () => {
  const tables = [
    'request',
    'objection',
    'public_information',
    'excluded_information',
    'import_batch',
    'register_number',
    'journal',
  ]
  return tables.map((table) => `${table} ${countOf(office.test, `SELECT count(*) FROM ${table}`)}`).join()
}

async function workbook(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('Lembar1').addRows(rows.map((row) => [...row]))
  return Buffer.from(await book.xlsx.writeBuffer())
}

const HEADER = ['No', 'Tanggal', 'Nama', 'Informasi Yang Diminta']
const ROWS = [
  [1, '13-02-2022', 'Warga Satu', 'Data anggaran'],
  [2, '31-02-2022', 'Warga Dua', 'Data jalan'],
  [3, '15-02-2022', 'Warga Tiga', 'Data sekolah'],
] as const

describe('a file that is no table', () => {
  it.each([
    ['a JPEG named xlsx', 'foto.xlsx', Buffer.from('ffd8ffe000104a464946', 'hex'), 'imports.notASpreadsheet'],
    ['a PDF named xlsx', 'surat.xlsx', Buffer.from('%PDF-1.7'), 'imports.notASpreadsheet'],
    ['a workbook with a password', 'rahasia.xlsx', oleOf({ '/EncryptedPackage': Buffer.alloc(64) }), 'imports.passwordProtected'],
    ['a letter of Word 97', 'lama.xls', oleOf({ '/WordDocument': Buffer.alloc(64) }), 'imports.notASpreadsheet'],
    ['a file without a byte', 'kosong.xlsx', Buffer.alloc(0), 'imports.empty'],
    ['a CSV of blank lines', 'kosong.csv', Buffer.from('\n;;;\n \n'), 'imports.empty'],
    ['a torn workbook', 'rusak.xlsx', Buffer.from('504b0304140000', 'hex'), 'imports.damaged'],
  ])('%s ends its job with the reason and writes nothing', async (_words, name, content, code) => {
    const before = registers()
    const { jobId, state } = await check(name, content)
    expect([state.state, state.error?.code]).toEqual(['failed', code])
    for (const result of [await commit(jobId), await office.test.attempt('imports.summary', { jobId })])
      expect(codeOf(result)).toBe('notFound')
    expect(registers()).toBe(before)
  })

  it('an empty sheet is empty', async () => {
    const { state } = await check('kosong.xlsx', await workbook([]))
    expect(state.error?.code).toBe('imports.empty')
  })

  it('a half of a workbook is damaged', async () => {
    const whole = await workbook([HEADER, ...ROWS])
    const { state } = await check('separuh.xlsx', whole.subarray(0, whole.length / 2))
    expect(state.error?.code).toBe('imports.damaged')
  })

  it('is not changed by being read', async () => {
    const content = await workbook([HEADER, ...ROWS])
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    await check('asli.xlsx', content)
    expect(digest(readFileSync(`${office.test.folder}/asli.xlsx`))).toBe(digest(content))
  })
})

describe('a table without the columns of the register', () => {
  it('is blocked with a message, and nothing can be written', async () => {
    const before = registers()
    const { jobId, state } = await check(
      'belanja.xlsx',
      await workbook([
        ['Barang', 'Harga'],
        ['Kertas', 5000],
      ]),
    )
    expect(state.state).toBe('done')
    const summary = await summaryOf(jobId)
    expect([summary.blocked, summary.accepted, summary.messages.length > 0]).toEqual([true, 0, true])
    expect(codeOf(await commit(jobId, true))).toBe('imports.nothingToImport')
    expect(registers()).toBe(before)
  })
})

describe('rejected rows', () => {
  it('stop the whole file unless they are to be skipped', async () => {
    const before = registers()
    const { jobId } = await check('register.xlsx', await workbook([HEADER, ...ROWS]))
    const summary = await summaryOf(jobId)
    expect([summary.read, summary.accepted, summary.rejected]).toEqual([3, 2, 1])
    expect(await commit(jobId)).toMatchObject({ ok: false, error: { code: 'imports.hasRejected', details: { rejected: 1 } } })
    expect(registers()).toBe(before)
    expect(await commit(jobId, true)).toMatchObject({ ok: true, value: { written: 2 } })
    expect(countOf(office.test, 'SELECT count(*) FROM request')).toBe(2)
  })

  it('name their row, column and reason in Indonesian, and show no half-read values', async () => {
    const { jobId } = await check('register.xlsx', await workbook([HEADER, ...ROWS]))
    const { rows } = await office.test.call('imports.rows', { jobId, state: 'rejected', code: null, offset: 0, limit: 50 })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ row: 3, state: 'rejected', reading: [] })
    expect(rows[0]?.messages[0]).toMatchObject({ row: 3, column: 'B', level: 'error' })
    expect(rows[0]?.messages[0]?.text).toMatch(/31-02-2022/)
  })
})

describe('a CSV of an Indonesian Excel', () => {
  it('with semicolons in Windows-1252 is read with its letters', async () => {
    const text = `${HEADER.join(';')}\r\n1;13-02-2022;Café “Kopi” – José;Data anggaran; jalan\r\n2;14-02-2022;"Warga; Dua";"Data\nsekolah"\r\n`
    const { jobId } = await check('register.csv', iconv.encode(text, 'windows-1252'))
    const summary = await summaryOf(jobId)
    expect([summary.accepted, summary.rejected]).toEqual([2, 0])
    await commit(jobId)
    const rows = await office.test.call('requests.list', {
      agencyId: office.agencyId,
      search: '',
      year: null,
      lane: null,
      outcome: null,
      channel: null,
      offset: 0,
      limit: 50,
    })
    expect(rows.rows.map((row) => row.applicantName).toSorted()).toEqual(['Café “Kopi” – José', 'Warga; Dua'])
  })
})
