// A change of the calendar moves the deadlines of open cases in the same stroke, tells which, and leaves closed ones alone.
import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { PROFILE, REQUEST_FORM } from '../support/office.ts'
import { chosenFile, DECISION, OBJECTION_FORM, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const dueOf = async (id: number) => (await office.test.call('requests.get', { id })).dueOn
const NEW_DAY = { date: dateOnly('2026-11-30'), name: 'Hari Jadi', kind: 'local' as const, decree: 'SK 12/2026' }

describe('a new day off', () => {
  it('moves open requests and objections, and says from where to where', async () => {
    const { test, agencyId } = office
    const request = await registerRequest(office)
    const objection = await test.call('objections.register', { agencyId, form: OBJECTION_FORM })
    const { moves } = await test.call('calendar.addHoliday', NEW_DAY)
    expect(moves).toEqual([
      { entity: 'request', id: request.id, number: request.registrationNumber, from: '2026-12-08', to: '2026-12-09' },
      { entity: 'objection', id: objection.id, number: objection.registrationNumber, from: '2027-01-11', to: '2027-01-12' },
    ])
    expect([await dueOf(request.id), (await test.call('objections.get', { id: objection.id })).dueOn]).toEqual([
      '2026-12-09',
      '2027-01-12',
    ])
  })

  it('moves an extended request by its seventeen days', async () => {
    const { test } = office
    const { id } = await registerRequest(office)
    await test.call('requests.extend', {
      id,
      version: 1,
      extendedOn: dateOnly('2026-11-24'),
      reason: 'notYetHeld',
      note: 'Dihimpun',
    })
    const { moves } = await test.call('calendar.addHoliday', NEW_DAY)
    expect(moves.map((move) => [move.from, move.to])).toEqual([['2026-12-17', '2026-12-18']])
  })

  it('leaves closed cases and the versions of open ones as they are', async () => {
    const { test } = office
    const [open, closed] = [await registerRequest(office), await registerRequest(office)]
    await test.call('requests.decide', { id: closed.id, version: 1, decision: DECISION })
    const { moves } = await test.call('calendar.addHoliday', NEW_DAY)
    expect(moves.map((move) => move.id)).toEqual([open.id])
    expect(rowsOf(test, 'SELECT due_on, version FROM request ORDER BY id')).toEqual([
      { due_on: '2026-12-09', version: 1 },
      { due_on: '2026-12-08', version: 2 },
    ])
  })

  it('on a weekend or after every deadline moves nothing', async () => {
    await registerRequest(office)
    const { moves } = await office.test.call('calendar.addHoliday', { ...NEW_DAY, date: dateOnly('2026-11-28') })
    const later = await office.test.call('calendar.addHoliday', { ...NEW_DAY, date: dateOnly('2027-06-02') })
    expect([moves, later.moves]).toEqual([[], []])
  })

  it('moves the cases of every office in the file, each by its own week', async () => {
    const { test } = office
    const profile = { ...PROFILE, shortCode: 'PUSKESMAS', workingWeek: 6 as const }
    const { id: agencyId } = await test.call('office.createAgency', { profile, officials: [] })
    const five = await registerRequest(office)
    const six = await test.call('requests.register', { agencyId, form: REQUEST_FORM })
    expect([await dueOf(five.id), await dueOf(six.id)]).toEqual(['2026-12-08', '2026-12-05'])
    await test.call('calendar.addHoliday', { ...NEW_DAY, date: dateOnly('2026-11-28') })
    expect([await dueOf(five.id), await dueOf(six.id)]).toEqual(['2026-12-08', '2026-12-07'])
  })
})

describe('a day taken back', () => {
  it('moves the deadlines back, whether the office added it or it was built in', async () => {
    const { test, agencyId } = office
    const { id } = await registerRequest(office)
    await test.call('calendar.addHoliday', NEW_DAY)
    const added = (await test.call('calendar.year', { agencyId, year: 2026 })).days.find((day) => day.source === 'added')
    const back = await test.call('calendar.removeHoliday', { id: added?.id ?? 0, version: 1 })
    expect(back.moves.map((move) => [move.from, move.to])).toEqual([['2026-12-09', '2026-12-08']])
    const objection = await test.call('objections.register', { agencyId, form: OBJECTION_FORM })
    const withdrawn = await test.call('calendar.withdrawHoliday', { date: dateOnly('2026-12-24'), decree: 'SKB perubahan' })
    expect(withdrawn.moves.map((move) => [move.id, move.from, move.to])).toEqual([[objection.id, '2027-01-11', '2027-01-08']])
    const restored = await test.call('calendar.restoreHoliday', { date: dateOnly('2026-12-24') })
    expect(restored.moves.map((move) => move.to)).toEqual(['2027-01-11'])
    expect(await dueOf(id)).toBe('2026-12-08')
  })
})

describe('a year brought in', () => {
  it('moves the cases that reach into it and stores them with the journal row', async () => {
    const { test, agencyId } = office
    const objection = await test.call('objections.register', { agencyId, form: OBJECTION_FORM })
    const days = [{ date: '2027-01-07', name: 'Libur contoh', kind: 'national' }]
    const token = chosenFile(test, 'libur-2027.json', JSON.stringify({ year: 2027, decree: 'SKB 2027', days }))
    const { moves } = await test.call('calendar.importYear', { token })
    // 1 and 5 January became working days, the 7th a day off: one day earlier in all.
    expect(moves.map((move) => [move.id, move.from, move.to])).toEqual([[objection.id, '2027-01-11', '2027-01-08']])
    const [row] = rowsOf<{ operation: string; changes: string }>(
      test,
      'SELECT operation, changes FROM journal ORDER BY id DESC LIMIT 1',
    )
    expect(row?.operation).toBe('calendar.importYear')
    expect(JSON.parse(row?.changes ?? '')).toMatchObject({ year: 2027, decree: 'SKB 2027', movedDeadlines: moves })
  })
})

describe('a year without data', () => {
  it('is named with every deadline that reaches into it, and on the dashboard', async () => {
    const { test, agencyId } = office
    const into2028 = await test.call('calendar.computeDeadline', { agencyId, trigger: dateOnly('2027-12-20'), days: 10 })
    expect(into2028.missingYears).toEqual([2028])
    const within = await test.call('calendar.computeDeadline', { agencyId, trigger: dateOnly('2026-12-20'), days: 10 })
    expect(within.missingYears).toEqual([])
    test.setNow('2027-12-20T03:00:00.000Z')
    expect((await test.call('dashboard.today', { agencyId })).calendarMissingYears).toEqual([2028])
    const preview = await test.call('requests.preview', { agencyId, receivedOn: dateOnly('2027-12-20') })
    expect(preview.deadline.missingYears).toEqual([2028])
  })

  it('is a warning of the annual report', async () => {
    const { test, agencyId } = office
    const codes = async (year: number) => (await test.call('annualReport.findings', { agencyId, year })).map((one) => one.code)
    expect(await codes(2018)).toContain('report.yearWithoutCalendar')
    expect(await codes(2025)).not.toContain('report.yearWithoutCalendar')
  })
})

describe('a deadline shows its working', () => {
  it('names each skipped day with its reason and decree', async () => {
    const { agencyId, test } = office
    const deadline = await test.call('calendar.computeDeadline', { agencyId, trigger: dateOnly('2026-12-23'), days: 2 })
    expect(deadline.due).toBe('2026-12-29')
    expect(deadline.skipped.map((day) => [day.date, day.reason, day.kind])).toEqual([
      ['2026-12-24', 'holiday', 'collectiveLeave'],
      ['2026-12-25', 'holiday', 'national'],
      ['2026-12-26', 'saturday', null],
      ['2026-12-27', 'sunday', null],
    ])
  })
})
