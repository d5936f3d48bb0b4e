// The register book on screen and as a file, and the audit of its numbers, on a real register.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { InputOf } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { readWorkbook } from '../support/documents.ts'
import { codeOf, countOf, DECISION, OBJECTION_FORM, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const YEAR = { from: dateOnly('2026-01-01'), to: dateOnly('2026-12-31') }
const book = (question: Partial<InputOf<'requests.book'>> = {}) =>
  office.test.call('requests.book', { agencyId: office.agencyId, ...YEAR, mode: 'annexVIII', offset: 0, limit: 100, ...question })
const back = (day: string) => ({ receivedOn: dateOnly(day), backdatingReason: 'Dicatat kemudian' })

/** Starts the export of a year and waits for its end. */
async function exported(change: Partial<InputOf<'requests.exportBook'>> = {}) {
  const path = join(office.test.folder, `buku.${change.format ?? 'xlsx'}`)
  const { jobId } = await office.test.call('requests.exportBook', {
    agencyId: office.agencyId,
    ...YEAR,
    mode: 'annexVIII',
    profile: 'internal',
    format: 'xlsx',
    paper: 'F4',
    saveToken: office.test.backend.files.keep(path),
    ...change,
  })
  return { path, state: await office.test.jobEnded(jobId) }
}

/** Writes past the app into the register file, as damage or another program would. */
function writeRaw(sql: string): void {
  const db = new Database(office.test.databasePath)
  db.exec(sql)
  db.close()
}

describe('the book on screen (Lamp. VIII)', () => {
  it('has the 21 official columns, and 23 with those of Pasal 32', async () => {
    await registerRequest(office)
    expect((await book()).rows[0]?.cells).toHaveLength(21)
    expect((await book({ mode: 'article32' })).rows[0]?.cells).toHaveLength(23)
  })

  it('shows the name and masks address, contact, NIK and power of attorney in either form', async () => {
    await registerRequest(office, { powerOfAttorney: 'Surat kuasa 12 Mei 2026 atas nama Ujang Rahasia' })
    const { rows } = await book({ mode: 'article32' })
    const cells = rows[0]?.cells ?? []
    expect([cells[2], cells[3], cells[4]]).toEqual(['Budi Percobaan', '(disembunyikan)', '0812****890; b***@percobaan.example'])
    expect([cells[21], cells[22]]).toEqual(['3273********0001', '(disembunyikan)'])
    const all = JSON.stringify([rows, await book()])
    for (const secret of ['3273010101900001', 'Jalan Percobaan', '081234567890', 'budi@', 'Ujang'])
      expect(all).not.toContain(secret)
  })

  it('masks the SK of a legal entity in place of a NIK', async () => {
    await registerRequest(office, { applicantKind: 'legalEntity', nationalId: '', legalEntityDecree: 'AHU-0012345.AH.01.07' })
    expect((await book({ mode: 'article32' })).rows[0]?.cells[21]).toBe('AHU-************1.07')
  })

  it('takes the own numbers of the applicant out of what was asked', async () => {
    await registerRequest(office, {
      informationRequested: 'Berkas NIK 3273010101900001, balas ke budi@percobaan.example, tahun 2026',
    })
    expect((await book()).rows[0]?.cells[6]).toBe('Berkas NIK [disamarkan], balas ke [disamarkan], tahun 2026')
  })

  it('prints days, ticks, decision and fee as the annex does', async () => {
    const { id } = await registerRequest(office, back('2026-11-20'))
    const fee = { feeCopying: 25_000, feeDelivery: 5_000, paymentMethod: 'Tunai' }
    await office.test.call('requests.decide', { id, version: 1, decision: { ...DECISION, ...fee } })
    const cells = (await book()).rows[0]?.cells ?? []
    expect([cells[1], cells[8], cells[9], cells[11], cells[12], cells[14]]).toEqual(['20-11-2026', '√', '', '√', '', '√'])
    expect(cells.slice(15)).toEqual(['Dikabulkan seluruhnya', '', '24-11-2026', '24-11-2026', 'Rp30.000', 'Tunai'])
  })

  it('holds what was received in the period, both days included, in order of number', async () => {
    for (const day of ['2026-11-02', '2026-10-31', '2026-11-24']) await registerRequest(office, back(day))
    const november = await book({ from: dateOnly('2026-11-02'), to: dateOnly('2026-11-24') })
    expect(november.rows.map(({ cells }) => cells[0]?.slice(0, 3))).toEqual(['001', '003'])
    expect(november.total).toBe(2)
  })

  it('comes page by page without a line lost or double', async () => {
    for (let count = 0; count < 7; count++) await registerRequest(office)
    const pages = [await book({ limit: 3 }), await book({ limit: 3, offset: 3 }), await book({ limit: 3, offset: 6 })]
    expect(pages.map(({ total }) => total)).toEqual([7, 7, 7])
    expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('is the book of one office only', async () => {
    await registerRequest(office)
    expect((await book({ agencyId: office.agencyId + 1 })).total).toBe(0)
  })
})

describe('the book as a file', () => {
  it('is journaled with period, form, format and for whom, and never with a path', async () => {
    await registerRequest(office)
    expect((await exported({ mode: 'article32' })).state.state).toBe('done')
    const rows = rowsOf<{ action: string; changes: string }>(
      office.test,
      "SELECT action, changes FROM journal WHERE entity = 'requestBook'",
    )
    expect(rows.map(({ action }) => action)).toEqual(['export'])
    expect(JSON.parse(rows[0]?.changes ?? '{}')).toEqual({
      ...YEAR,
      mode: 'article32',
      profile: 'internal',
      format: 'xlsx',
      paper: 'F4',
    })
  })

  it('carries the whole identity only in the form of Pasal 32', async () => {
    await registerRequest(office)
    const identity = await readWorkbook((await exported({ mode: 'article32' })).path)
    expect(identity.worksheets[0]?.getCell(7, 22).text).toBe('3273010101900001')
    const official = await readWorkbook((await exported()).path)
    expect(official.worksheets[0]?.columnCount).toBe(21)
    expect(JSON.stringify(official.worksheets[0]?.getRow(7).values)).not.toContain('3273010101900001')
  })

  it('that cannot start writes no journal row', async () => {
    const order = {
      agencyId: office.agencyId,
      ...YEAR,
      mode: 'article32',
      profile: 'internal',
      format: 'pdf',
      paper: 'A4',
      saveToken: 'tidak ada',
    } as const
    expect(codeOf(await office.test.attempt('requests.exportBook', order))).not.toBe('ok')
    expect(countOf(office.test, "SELECT count(*) FROM journal WHERE entity = 'requestBook'")).toBe(0)
  })

  it('of an office that does not exist is refused', async () => {
    const path = join(office.test.folder, 'x.pdf')
    const order = {
      agencyId: 99,
      ...YEAR,
      mode: 'annexVIII',
      profile: 'public',
      format: 'pdf',
      paper: 'A4',
      saveToken: office.test.backend.files.keep(path),
    } as const
    expect(codeOf(await office.test.attempt('requests.exportBook', order))).toBe('notFound')
    expect(existsSync(path)).toBe(false)
  })

  it('that is cancelled leaves nothing behind', async () => {
    await registerRequest(office)
    const before = readdirSync(office.test.folder)
    office.test.backend.subscribe((event) => {
      if (event.type === 'job' && event.job.step === 'pdf') void office.test.call('jobs.cancel', { jobId: event.job.jobId })
    })
    const { state } = await exported({ format: 'pdf' })
    expect([state.state, state.error?.code]).toEqual(['cancelled', 'job.cancelled'])
    expect(readdirSync(office.test.folder)).toEqual(before)
  })
})

describe('the audit of numbers', () => {
  const audit = () => office.test.call('requests.numberAudit', { agencyId: office.agencyId })

  it('finds nothing in an office that has no number yet', async () => {
    expect(await audit()).toEqual([])
  })

  it('finds nothing in what the app itself numbered', async () => {
    for (let count = 0; count < 4; count++) await registerRequest(office)
    await office.test.call('objections.register', { agencyId: office.agencyId, form: OBJECTION_FORM })
    expect(await audit()).toEqual([
      { type: 'PIP', year: 2026, first: 1, last: 4, records: 4, findings: [], findingCount: 0 },
      { type: 'KEB', year: 2026, first: 1, last: 1, records: 1, findings: [], findingCount: 0 },
    ])
  })

  it('finds a number given without a record, a skipped one, and a record moved into another year', async () => {
    for (let count = 0; count < 3; count++) await registerRequest(office)
    writeRaw(`INSERT INTO register_number (agency_id, type, year, seq, text, given_at)
      VALUES (${office.agencyId}, 'PIP', 2026, 6, '006/PIP/X', '2026-11-24T03:00:00Z');
      UPDATE request SET received_on = '2025-12-30', registered_on = '2025-12-31' WHERE id = 2`)
    const [requests] = await audit()
    expect(requests?.findings.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'gap 4–5',
      'withoutRecord 006/PIP/X',
      'otherYear 002/PIP/DISKOMINFO/XI/2026',
    ])
    expect(requests?.findings[2]?.records).toEqual([{ id: 2, number: '002/PIP/DISKOMINFO/XI/2026' }])
  })

  it('finds a row of an old book that came in twice', async () => {
    for (let count = 0; count < 3; count++) await registerRequest(office)
    writeRaw("UPDATE request SET original_number = '17/PPID' WHERE id <> 2")
    const [requests] = await audit()
    expect(requests?.findings).toMatchObject([{ kind: 'originalDuplicate', number: '17/PPID', recordCount: 2 }])
  })

  it('lists some of very many findings and counts all', async () => {
    await registerRequest(office)
    const values = Array.from({ length: 300 }, (_, index) => `(${office.agencyId}, 'PIP', 2026, ${index + 2}, 'N${index}', 'x')`)
    writeRaw(`INSERT INTO register_number (agency_id, type, year, seq, text, given_at) VALUES ${values.join(', ')}`)
    const [requests] = await audit()
    expect([requests?.findings.length, requests?.findingCount]).toEqual([200, 300])
  })

  it('is saved as a workbook without any identity', async () => {
    await registerRequest(office)
    const path = join(office.test.folder, 'nomor.xlsx')
    const saveToken = office.test.backend.files.keep(path)
    const { jobId } = await office.test.call('requests.exportNumberAudit', { agencyId: office.agencyId, saveToken })
    expect((await office.test.jobEnded(jobId)).state).toBe('done')
    const sheet = (await readWorkbook(path)).worksheets[0]
    expect(sheet?.getCell(4, 6).text).toBe('Tidak ada temuan')
    expect(JSON.stringify(sheet?.getSheetValues())).not.toContain('Budi')
  })
})
