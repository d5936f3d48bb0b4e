// The journal as it is read, checked and exported; whoever changes it past the app is found out.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import type { InputOf, OutputOf } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { readWorkbook } from '../support/documents.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const ALL = { entity: null, action: null, userName: null, from: null, to: null }

beforeEach(async () => {
  for (let turn = 0; turn < 4; turn++) await registerRequest(office)
  await office.test.call('requests.update', {
    id: 1,
    version: 1,
    form: { ...REQUEST_FORM, phone: '0811111111', purpose: 'Skripsi' },
  })
})

/** Somebody with a database tool, past the triggers that keep the journal. */
function tamper(sql: string): void {
  const db = new Database(office.test.databasePath)
  db.exec('DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete; PRAGMA foreign_keys = OFF')
  db.exec(sql)
  db.close()
}

async function verified(): Promise<OutputOf<'journal.verified'>> {
  const { jobId } = await office.test.call('journal.verify', {})
  expect(await office.test.jobEnded(jobId)).toMatchObject({ state: 'done' })
  return office.test.call('journal.verified', { jobId })
}
const state = () => office.test.call('journal.state', {})
const lastRow = () =>
  rowsOf<{ id: number; hash: string }>(office.test, 'SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1')[0]
const list = (change: Partial<InputOf<'journal.list'>> = {}) =>
  office.test.call('journal.list', { agencyId: office.agencyId, ...ALL, offset: 0, limit: 50, ...change })

describe('reading the journal', () => {
  it('shows the latest row first, of which record it tells, and never an identity', async () => {
    const { rows, total } = await list()
    expect(total).toBe(rows.length)
    expect(rows[0]).toMatchObject({ kind: 'Permohonan informasi', subject: '001/PIP/DISKOMINFO/XI/2026', entityId: 1 })
    expect(JSON.stringify(rows)).not.toContain('0811111111')
    expect((await list({ limit: 2, offset: 1 })).rows.map(({ id }) => id)).toEqual(rows.slice(1, 3).map(({ id }) => id))
  })

  it('is filtered by kind, act, person and days of the office', async () => {
    const { entities, actions, users } = await office.test.call('journal.choices', { agencyId: office.agencyId })
    expect(entities).toContainEqual({ value: 'request', label: 'Permohonan informasi' })
    expect([actions.length > 1, users]).toEqual([true, []])
    expect((await list({ entity: 'request', action: 'update' })).total).toBe(1)
    expect((await list({ userName: 'Nobody' })).total).toBe(0)
    // 18.30 UTC is the next day in WIB.
    office.test.setNow('2026-11-26T18:30:00.000Z')
    const day = dateOnly('2026-11-27')
    await registerRequest(office, { receivedOn: day })
    expect((await list({ from: day, to: day })).total).toBe(1)
    expect((await list({ to: dateOnly('2026-11-26') })).rows.every(({ at }) => at < '2026-11-26')).toBe(true)
  })
})

describe('checking the journal', () => {
  it('finds a sound one sound, and names its head', async () => {
    const found = await verified()
    expect(found).toMatchObject({ fault: null, unchained: 0, backups: 0, strayed: null, head: lastRow() })
    expect(await state()).toEqual({ rows: found.rows, head: found.head, fault: null })
  })

  it('finds a changed row, its own hash recomputed or not', async () => {
    tamper("UPDATE journal SET changes = replace(changes, 'Penelitian', 'Pengawasan') WHERE id = 3")
    const fault = { fault: 'altered', id: 3, at: '2026-11-24T03:00:00.000Z' }
    expect((await verified()).fault).toEqual(fault)
    expect((await state()).fault).toEqual(fault)
    tamperAgain('UPDATE journal SET hash = (SELECT previous_hash FROM journal WHERE id = 2) WHERE id = 3')
    expect((await verified()).fault).toMatchObject({ id: 3 })
  })

  it('finds a row that names another one before it', async () => {
    tamper("UPDATE journal SET previous_hash = '', hash = '' WHERE id = 4")
    expect((await verified()).fault).toMatchObject({ fault: 'altered', id: 4 })
  })

  it('finds a row that is gone from the middle', async () => {
    tamper('DELETE FROM journal WHERE id = 3')
    expect((await verified()).fault).toEqual({ fault: 'lost', id: 3, at: null })
    expect((await state()).fault).toEqual({ fault: 'lost', id: 3, at: null })
  })

  it('finds the last rows gone: the step they belong to remembers them', async () => {
    const last = lastRow()?.id ?? 0
    tamper(`DELETE FROM journal WHERE id = ${last}`)
    expect((await state()).fault).toEqual({ fault: 'cut', id: last, at: null })
  })

  it('finds rows changed that are older than the chain', async () => {
    // The first rows as they were before there was a chain: its beginning carries one hash over them.
    tamper("UPDATE journal SET previous_hash = '', hash = '' WHERE id <= 2")
    expect(await verified()).toMatchObject({ fault: null, unchained: 2 })
    tamperAgain("UPDATE journal SET user_name = 'Ani' WHERE id = 1")
    expect((await verified()).fault).toMatchObject({ fault: 'beforeChain', id: 3 })
  })

  it('is cancelled like any long work, and is run once at a time', async () => {
    const { jobId } = await office.test.call('journal.verify', {})
    expect(await office.test.attempt('journal.verify', {})).toMatchObject({ ok: false, error: { code: 'job.busy' } })
    await office.test.jobEnded(jobId)
  })
})

/** The same once more: the triggers are gone already. */
function tamperAgain(sql: string): void {
  const db = new Database(office.test.databasePath)
  db.exec(sql)
  db.close()
}

describe('the workbook of the journal', () => {
  it('has every row with its hash, and states the head of the chain', async () => {
    const path = join(office.test.folder, 'jurnal.xlsx')
    const token = office.test.backend.files.keep(path)
    const { jobId } = await office.test.call('journal.export', { agencyId: office.agencyId, ...ALL, token })
    expect(await office.test.jobEnded(jobId)).toMatchObject({ state: 'done' })
    expect(existsSync(path)).toBe(true)
    const cells: string[] = []
    ;(await readWorkbook(path)).eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.text))))
    const text = cells.join('\n')
    expect(text).toContain('Jurnal Register PPID Dinas Komunikasi dan Informatika, seluruh masa')
    const head = lastRow()
    // The export is itself a row of the journal, written before it begins.
    expect(text).toContain(`berakhir pada baris ${head?.id} dengan sidik ${head?.hash}`)
    expect(text).toContain('001/PIP/DISKOMINFO/XI/2026')
    expect(text).not.toContain('0811111111')
  })
})
