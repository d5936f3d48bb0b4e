// A locked year in the running register: refused at the command, opened with a reason, closed again.
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { PROFILE, REQUEST_FORM } from '../support/office.ts'
import { ANSWER, codeOf, countOf, DECISION, OBJECTION_FORM, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice({}, '2026-01-20T03:00:00Z')
const late = { backdatingReason: 'Dicatat kemudian' }
const of2025 = { ...late, receivedOn: dateOnly('2025-12-29') }
const of2026 = { ...late, receivedOn: dateOnly('2026-01-05') }

/** As finalising does; that it does is told with the editions of the report. */
function lock(year = 2025): void {
  const db = new Database(office.test.databasePath)
  db.prepare('INSERT INTO year_lock (agency_id, year, locked_at) VALUES (?, ?, ?)').run(
    office.agencyId,
    year,
    '2026-01-19T03:00:00Z',
  )
  db.close()
}
const list = () => office.test.call('yearLock.list', { agencyId: office.agencyId })
const open = (version = 1, reason = 'Satu permohonan terlambat dicatat') =>
  office.test.attempt('yearLock.open', { agencyId: office.agencyId, year: 2025, version, reason })
const register = (change: object) =>
  office.test.attempt('requests.register', { agencyId: office.agencyId, form: { ...REQUEST_FORM, ...change } })
const decide = (id: number, day: string) => {
  const on = dateOnly(day)
  const decision = { ...DECISION, decidedOn: on, noticeOn: on, providedOn: on }
  return office.test.attempt('requests.decide', { id, version: 1, decision })
}

describe('while the year is locked', () => {
  it('no request of it is added, edited or answered in it; the refusal names the year and changes nothing', async () => {
    const { id } = await registerRequest(office, of2025)
    lock()
    const before = rowsOf(office.test, 'SELECT * FROM request')
    const journaled = countOf(office.test, 'SELECT count(*) FROM journal')
    expect(await register(of2025)).toMatchObject({ ok: false, error: { code: 'year.locked', details: { year: 2025 } } })
    const form = { ...REQUEST_FORM, ...of2025, channel: 'email' as const }
    expect(codeOf(await office.test.attempt('requests.update', { id, version: 1, form }))).toBe('year.locked')
    expect(codeOf(await decide(id, '2025-12-30'))).toBe('year.locked')
    expect(rowsOf(office.test, 'SELECT * FROM request')).toEqual(before)
    expect(countOf(office.test, 'SELECT count(*) FROM journal')).toBe(journaled)
    // A number that was about to be given is given to the next.
    expect(countOf(office.test, 'SELECT count(*) FROM register_number')).toBe(1)
  })

  it('what comes after it goes on: new requests, answers of older ones, their identity', async () => {
    const { id } = await registerRequest(office, of2025)
    lock()
    expect(codeOf(await register(of2026))).toBe('ok')
    const form = { ...REQUEST_FORM, ...of2025, phone: '0811111111', notes: 'Dihubungi' }
    expect(codeOf(await office.test.attempt('requests.update', { id, version: 1, form }))).toBe('ok')
    const on = dateOnly('2026-01-08')
    const decision = { ...DECISION, decidedOn: on, noticeOn: on, providedOn: on }
    expect(codeOf(await office.test.attempt('requests.decide', { id, version: 2, decision }))).toBe('ok')
  })

  it('objections of it are answered in the later year only', async () => {
    const form = { ...OBJECTION_FORM, ...of2025 }
    const { id } = await office.test.call('objections.register', { agencyId: office.agencyId, form })
    lock()
    const answer = (day: string) =>
      office.test.attempt('objections.answer', { id, version: 1, answer: { ...ANSWER, answeredOn: dateOnly(day) } })
    expect(codeOf(await answer('2025-12-30'))).toBe('year.locked')
    expect(codeOf(await answer('2026-01-12'))).toBe('ok')
  })

  it('texts of its report stay as they are, those of the next year are written', async () => {
    lock()
    const write = (year: number) =>
      office.test.attempt('annualReport.writeSection', {
        agencyId: office.agencyId,
        year,
        section: 'policy',
        body: 'x',
        version: 0,
      })
    expect(codeOf(await write(2025))).toBe('year.locked')
    expect(codeOf(await write(2026))).toBe('ok')
  })

  it('holidays may change, and move the deadlines of its open cases', async () => {
    await registerRequest(office, of2025)
    lock()
    const holiday = { date: dateOnly('2026-01-06'), name: 'Libur daerah', kind: 'national' as const, decree: 'SK 1' }
    expect(codeOf(await office.test.attempt('calendar.addHoliday', holiday))).toBe('ok')
  })

  it('another office of the file is not bound by it', async () => {
    lock()
    const other = await office.test.call('office.createAgency', { profile: { ...PROFILE, shortCode: 'LAIN' }, officials: [] })
    const form = { ...REQUEST_FORM, ...of2025 }
    expect(codeOf(await office.test.attempt('requests.register', { agencyId: other.id, form }))).toBe('ok')
  })

  it('undo and redo are commands like any other', async () => {
    await registerRequest(office, of2025)
    const { agencyId } = office
    lock()
    const { undo } = await office.test.call('history.next', { agencyId })
    const stepId = undo?.id ?? 0
    expect(codeOf(await office.test.attempt('history.undo', { agencyId, stepId }))).toBe('year.locked')
    expect(countOf(office.test, 'SELECT count(*) FROM request')).toBe(1)
  })
})

describe('opening a locked year', () => {
  it('needs a reason, is journaled and kept in the list, and lets the year be corrected', async () => {
    lock()
    expect(codeOf(await open(1, ' '))).toBe('input.invalid')
    expect(codeOf(await open(2))).toBe('conflict')
    expect(codeOf(await open())).toBe('ok')
    expect(codeOf(await register(of2025))).toBe('ok')
    expect(codeOf(await open(2))).toBe('year.notLocked')
    const [kept] = await list()
    expect(kept).toMatchObject({ year: 2025, version: 2, openedReason: 'Satu permohonan terlambat dicatat' })
    expect(kept?.events.map(({ event, reason }) => [event, reason])).toEqual([['open', 'Satu permohonan terlambat dicatat']])
    // What was done before cannot be undone past it.
    const [step] = rowsOf<{ final: number }>(office.test, "SELECT final FROM step WHERE operation = 'yearLock.open'")
    expect(step?.final).toBe(1)
  })

  it('is ended by closing it again', async () => {
    lock()
    await open()
    const close = (version: number) => office.test.attempt('yearLock.close', { agencyId: office.agencyId, year: 2025, version })
    expect(codeOf(await close(2))).toBe('ok')
    expect(codeOf(await register(of2025))).toBe('year.locked')
    expect(codeOf(await close(3))).toBe('year.notOpen')
    expect((await list())[0]?.events.map(({ event }) => event)).toEqual(['close', 'open'])
  })

  it('of a year that never was locked is refused', async () => {
    expect(codeOf(await open())).toBe('year.notLocked')
    expect(await list()).toEqual([])
  })
})
