// The reminder on a real register: at the start, at the hour of the office, on working days, never without a reason.
import { beforeEach, describe, expect, it } from 'vitest'
import type { AppEvent } from '../../src-main/contract/index.ts'
import { type ReminderClock, reminderClock, type ReminderWords } from '../../src-main/shell/reminder-clock.ts'
import { PROFILE } from '../support/office.ts'
import { fillDesk } from './dashboard-fixtures.ts'
import { useOffice } from './fixtures.ts'

const office = useOffice()
const run = {} as { clock: ReminderClock; shown: ReminderWords[]; events: AppEvent[]; lookAt: (instant: string) => Promise<void> }

beforeEach(() => {
  let now = ''
  run.shown = []
  run.events = []
  const { backend } = office.test
  const spied = { invoke: backend.invoke, emit: (event: AppEvent) => void run.events.push(event) }
  run.clock = reminderClock(
    spied,
    () => now,
    (words) => run.shown.push(words),
  )
  run.lookAt = async (instant) => {
    now = instant
    office.test.setNow(instant)
    await run.clock.tick()
  }
})

describe('the reminder', () => {
  it('comes at the start and at the hour of the office, with counts and no names', async () => {
    await fillDesk(office)
    await run.lookAt('2026-11-24T00:30:00.000Z')
    expect(run.shown).toEqual([
      {
        title: '5 perkara perlu ditangani',
        body: 'Permohonan: 1 terlambat, 1 jatuh tempo hari ini, 2 dalam 3 hari kerja\nKeberatan: 1 jatuh tempo hari ini',
      },
    ])
    await run.lookAt('2026-11-24T00:59:59.000Z')
    expect(run.shown.length).toBe(1)
    await run.lookAt('2026-11-24T01:00:30.000Z')
    expect(run.shown.length).toBe(2)
    await run.lookAt('2026-11-24T01:01:30.000Z')
    expect(run.shown.length).toBe(2)
  })

  it('comes once after a sleep over the hour', async () => {
    await fillDesk(office)
    await run.lookAt('2026-11-23T10:00:00.000Z')
    await run.lookAt('2026-11-24T03:00:00.000Z')
    await run.lookAt('2026-11-24T03:01:00.000Z')
    expect(run.shown.length).toBe(2)
  })

  it('is silent on a day that is no working day', async () => {
    await fillDesk(office)
    await run.lookAt('2026-11-28T00:30:00.000Z')
    await run.lookAt('2026-11-28T01:00:30.000Z')
    expect(run.shown).toEqual([])
  })

  it('is silent when nothing is due, and in an app without an office', async () => {
    await run.lookAt('2026-11-24T00:30:00.000Z')
    await run.lookAt('2026-11-24T01:00:30.000Z')
    expect(run.shown).toEqual([])
  })

  it('is silent in an office that wants none, and keeps the hour of each office', async () => {
    const { test, agencyId } = office
    await fillDesk(office)
    await test.call('office.updateAgency', { id: agencyId, version: 1, profile: { ...PROFILE, reminderTime: '' } })
    await run.lookAt('2026-11-24T00:30:00.000Z')
    expect(run.shown).toEqual([])
    await test.call('office.updateAgency', { id: agencyId, version: 2, profile: { ...PROFILE, reminderTime: '09:15' } })
    await run.lookAt('2026-11-24T01:30:00.000Z')
    expect(run.shown).toEqual([])
    await run.lookAt('2026-11-24T02:15:00.000Z')
    expect(run.shown.length).toBe(1)
  })
})

describe('a new day', () => {
  it('makes the open lists read again, at midnight of the office', async () => {
    await run.lookAt('2026-11-24T16:58:00.000Z')
    expect(run.events).toEqual([])
    await run.lookAt('2026-11-24T17:00:10.000Z')
    expect(run.events).toEqual([{ type: 'changed', topics: ['calendar'] }])
    await run.lookAt('2026-11-24T17:01:10.000Z')
    expect(run.events.length).toBe(1)
  })
})
