// The desk of today: every open case in its lane, the decided ones too until the notice, and the counts of the navigation.
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { clockRuns, REQUEST_OUTCOMES } from '../../src-main/contract/index.ts'
import { listDueCases } from '../../src-main/features/dashboard/dashboard.store.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { kyselyOver } from '../../src-main/storage/handles.ts'
import { PROFILE, REQUEST_FORM } from '../support/office.ts'
import { type Desk, fillDesk, findIncomplete, received } from './dashboard-fixtures.ts'
import { DECISION, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const desk = {} as { filled: Desk }
const today = () => office.test.call('dashboard.today', { agencyId: office.agencyId })
const counts = () => office.test.call('dashboard.counts', { agencyId: office.agencyId })
const idsOf = (lane: { items: readonly { entity: string; id: number }[] }) =>
  lane.items.map(({ entity, id }) => `${entity} ${id}`)

beforeEach(async () => {
  desk.filled = await fillDesk(office)
})

describe('the lanes of the dashboard', () => {
  it('hold late, today and soon by due day, requests and objections together', async () => {
    const { late, today: dueToday, soon, unnoticed, objection } = desk.filled
    const lanes = await today()
    expect(idsOf(lanes.overdue)).toEqual([`request ${late}`])
    expect(idsOf(lanes.dueToday).toSorted()).toEqual([`objection ${objection}`, `request ${dueToday}`])
    expect(idsOf(lanes.dueSoon)).toEqual([`request ${unnoticed}`, `request ${soon}`])
  })

  it('keep a decided request until the written notice (Ps.22(7) UU KIP), and say so', async () => {
    const { unnoticed } = desk.filled
    const find = async () => (await today()).dueSoon.items.find(({ id }) => id === unnoticed)
    expect(await find()).toMatchObject({ unnoticed: true, step: 'notice', dueOn: '2026-11-26', daysLeft: 2 })
    const taken = { step: 'recordNotice', on: dateOnly('2026-11-24') } as const
    await office.test.call('requests.takeStep', { id: unnoticed, version: 2, taken })
    expect(await find()).toBeUndefined()
  })

  it('move the day of a decided request too when the calendar changes', async () => {
    const day = { date: dateOnly('2026-11-25'), name: 'Libur daerah', kind: 'local' as const, decree: 'SK' }
    const { moves } = await office.test.call('calendar.addHoliday', day)
    expect(moves.find(({ entity, id }) => entity === 'request' && id === desk.filled.unnoticed)?.to).toBe('2026-11-27')
  })

  it('let go of a request that was withdrawn, of which there is no notice', async () => {
    const decision = { ...DECISION, outcome: 'withdrawn' as const, noticeOn: null, providedOn: null }
    await office.test.call('requests.decide', { id: desk.filled.late, version: 1, decision })
    expect((await today()).overdue.total).toBe(0)
  })

  it('name the extension once it has been given', async () => {
    const extension = { extendedOn: dateOnly('2026-11-24'), reason: 'notYetHeld' as const, note: 'Menunggu bidang' }
    await office.test.call('requests.extend', { id: desk.filled.today, version: 1, ...extension })
    office.test.setNow('2026-12-03T03:00:00Z')
    const item = (await today()).dueToday.items.find(({ id }) => id === desk.filled.today)
    expect(item).toMatchObject({ step: 'extendedNotice', dueOn: '2026-12-03' })
  })
})

describe('the lane of those who wait for the applicant (Ps.33)', () => {
  it('shows the last day of the repair once the day of receipt is known', async () => {
    const { waiting } = await today()
    expect(waiting.total).toBe(1)
    expect(waiting.items[0]).toMatchObject({ id: desk.filled.waiting, waiting: true, repairDueOn: '2026-11-26' })
  })

  it('shows none while the receipt of the letter is not recorded', async () => {
    office.test.setNow('2026-11-20T03:00:00Z')
    const { agencyId, test } = office
    const form = { ...REQUEST_FORM, receivedOn: dateOnly('2026-11-20') }
    const { id } = await test.call('requests.register', { agencyId, papersComplete: false, form })
    await findIncomplete(office, id, null)
    const { waiting } = await today()
    expect(waiting.items.find((item) => item.id === id)?.repairDueOn).toBeNull()
  })

  it('ends with the repair; the case stays in the other lanes all the while, since its period runs on', async () => {
    office.test.setNow('2026-12-03T03:00:00Z')
    const { waiting } = desk.filled
    expect((await today()).dueToday.items.find(({ id }) => id === waiting)).toMatchObject({ waiting: true })
    const taken = { step: 'declareComplete', on: dateOnly('2026-12-03') } as const
    await office.test.call('requests.takeStep', { id: waiting, version: 3, taken })
    expect((await today()).waiting.total).toBe(0)
    expect((await today()).dueToday.items.find(({ id }) => id === waiting)).toMatchObject({ waiting: false })
  })
})

describe('the internal target of the notice (Ps.31(3))', () => {
  it('marks the case on the day it is reached, by the days the office has set', async () => {
    const { target } = desk.filled
    expect((await today()).pastTarget.map(({ id, targetOn }) => [id, targetOn])).toEqual([[target, '2026-11-24']])
    const profile = { ...PROFILE, noticeTargetDays: 4 }
    await office.test.call('office.updateAgency', { id: office.agencyId, version: 1, profile })
    expect((await today()).pastTarget).toEqual([])
  })

  it('leaves out what stands in a lane already, and moves no deadline', async () => {
    office.test.setNow('2026-11-30T03:00:00Z')
    const lanes = await today()
    expect(lanes.pastTarget.map(({ id }) => id)).not.toContain(desk.filled.target)
    expect(lanes.dueSoon.items.find(({ id }) => id === desk.filled.target)).toMatchObject({
      targetOn: '2026-11-24',
      dueOn: '2026-12-02',
    })
  })
})

describe('the counts of the navigation', () => {
  it('are those of the lanes, by register', async () => {
    expect(await counts()).toEqual({
      isWorkingDay: true,
      requests: { overdue: 1, dueToday: 1, dueSoon: 2 },
      objections: { overdue: 0, dueToday: 1, dueSoon: 0 },
      disputes: { overdue: 0, dueToday: 0, dueSoon: 0 },
    })
    const lanes = await today()
    expect([lanes.overdue.total, lanes.dueToday.total, lanes.dueSoon.total]).toEqual([1, 2, 2])
  })

  it('know a day that is no working day', async () => {
    office.test.setNow('2026-11-28T03:00:00Z')
    expect((await counts()).isWorkingDay).toBe(false)
  })

  it('count past the fifty that a lane shows', async () => {
    for (let index = 0; index < 55; index++) await received(office, `Pemohon ${index}`, '2026-11-10')
    const { dueToday } = await today()
    expect([dueToday.total, dueToday.items.length]).toEqual([57, 50])
  })
})

it('the store finds exactly the cases whose clock runs by the rule', async () => {
  const { databasePath } = office.test
  const db = new Database(databasePath)
  const { late } = desk.filled
  const states = [null, ...REQUEST_OUTCOMES].flatMap((outcome) =>
    [null, '2026-11-20'].flatMap((noticeOn) => [null, '2026-11-20'].map((finishedOn) => ({ outcome, noticeOn, finishedOn }))),
  )
  const set = db.prepare(
    'UPDATE request SET outcome = ?, decided_on = ?, closed_on = ?, notice_on = ?, finished_on = ? WHERE id = ?',
  )
  const read = kyselyOver(db)
  for (const state of states) {
    const day = state.outcome === null ? null : '2026-11-20'
    set.run(state.outcome, day, day, state.noticeOn, state.finishedOn, late)
    const found = await listDueCases(read, office.agencyId, { from: null, to: null }, 50)
    const listed = found.some((one) => one.entity === 'request' && one.id === late)
    expect(listed, JSON.stringify(state)).toBe(clockRuns(state as never))
  }
  await read.destroy()
  db.close()
})

it('counts 200,000 requests within 100 ms, by the indexes of open cases', async () => {
  const db = new Database(office.test.databasePath)
  // The search index is not what is measured here.
  db.exec('DROP TRIGGER request_ai')
  db.prepare(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
     INSERT INTO request (agency_id, registration_number, number_year, number_seq, received_on, registered_on, entered_at,
       channel, applicant_kind, applicant_name, information_requested, due_on, outcome, decided_on, closed_on, notice_on, finished_on)
     SELECT ?, 'L' || i, 2000, i, '2026-11-02', '2026-11-02', '', 'email', 'individual', 'Pemohon', hex(zeroblob(100)),
       '2026-11-24', IIF(i % 4000, 'refused', NULL), IIF(i % 4000, '2026-11-10', NULL), IIF(i % 4000, '2026-11-10', NULL),
       IIF(i % 4000 > 1, '2026-11-10', NULL), IIF(i % 4000 > 1, '2026-11-10', NULL) FROM n`,
  ).run(office.agencyId)
  db.close()
  await counts()
  const times = []
  for (let run = 0; run < 5; run++) {
    const started = performance.now()
    expect((await counts()).requests.dueToday).toBe(1 + 50 + 50)
    times.push(performance.now() - started)
  }
  expect(Math.min(...times)).toBeLessThan(100)
  const wholeDesk = []
  for (let run = 0; run < 5; run++) {
    const started = performance.now()
    expect((await today()).dueToday.total).toBe(2 + 50 + 50)
    wholeDesk.push(performance.now() - started)
  }
  // 800 ms before the year was counted from its index alone; 121 ms measured on two busy CPUs, so the bound leaves room.
  expect(Math.min(...wholeDesk)).toBeLessThan(300)
  expect(rowsOf(office.test, 'SELECT count(*) AS n FROM request')).toEqual([{ n: 200_006 }])
})
