// When the office is reminded and what the notification says.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReminderDue, nextReminder, reminderWords } from '../../../src-main/features/dashboard/reminder.rules.ts'
import { TIME_ZONES } from '../../../src-main/kernel/time-zone.ts'

describe('the next reminder', () => {
  it.each([
    ['WIB', '2026-11-24T01:00:00.000Z'],
    ['WITA', '2026-11-24T00:00:00.000Z'],
    ['WIT', '2026-11-24T23:00:00.000Z'],
  ] as const)('at 08:00 %s after 06:30 in Jakarta', (zone, instant) => {
    expect(nextReminder('2026-11-23T23:30:00.000Z', '08:00', zone)).toBe(instant)
  })

  it('is tomorrow once its minute has come, and none when the office wants none', () => {
    expect(nextReminder('2026-11-24T01:00:00.000Z', '08:00', 'WIB')).toBe('2026-11-25T01:00:00.000Z')
    expect(nextReminder('2026-11-24T01:00:00.000Z', '', 'WIB')).toBeNull()
  })

  it('lies always within the next 24 hours', () => {
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    fc.assert(
      fc.property(instant, time, fc.constantFrom(...TIME_ZONES), (now, [hour, minute], zone) => {
        const text = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        const next = Date.parse(nextReminder(now.toISOString(), text, zone) ?? '')
        expect(next - now.getTime()).toBeGreaterThan(0)
        expect(next - now.getTime()).toBeLessThanOrEqual(86_400_000)
      }),
    )
  })
})

describe('a look at the clock', () => {
  const due = (lastLook: string, now: string) => isReminderDue(lastLook, now, '08:00', 'WIB')

  it('finds the reminder in the minute in which it falls, and only then', () => {
    expect(due('2026-11-24T00:58:30.000Z', '2026-11-24T00:59:30.000Z')).toBe(false)
    expect(due('2026-11-24T00:59:30.000Z', '2026-11-24T01:00:30.000Z')).toBe(true)
    expect(due('2026-11-24T01:00:30.000Z', '2026-11-24T01:01:30.000Z')).toBe(false)
  })

  it('makes up for a computer that slept through it, once', () => {
    expect(due('2026-11-24T00:10:00.000Z', '2026-11-24T03:00:00.000Z')).toBe(true)
    expect(due('2026-11-20T00:10:00.000Z', '2026-11-24T00:30:00.000Z')).toBe(true)
    expect(due('2026-11-24T03:00:00.000Z', '2026-11-24T03:01:00.000Z')).toBe(false)
  })

  it('says nothing when the clock of the computer was set back', () => {
    expect(due('2026-11-24T03:00:00.000Z', '2026-11-24T00:30:00.000Z')).toBe(false)
  })
})

describe('the words of the notification', () => {
  const none = { overdue: 0, dueToday: 0, dueSoon: 0 }

  it('count what is late, due today and due soon, by register', () => {
    const requests = { overdue: 2, dueToday: 1, dueSoon: 3 }
    expect(
      reminderWords([{ shortCode: 'DKI', requests, objections: { ...none, dueSoon: 1 }, disputes: { ...none, overdue: 1 } }]),
    ).toEqual({
      title: '8 perkara perlu ditangani',
      body: 'Permohonan: 2 terlambat, 1 jatuh tempo hari ini, 3 dalam 3 hari kerja\nKeberatan: 1 dalam 3 hari kerja\nSengketa: 1 terlambat',
    })
  })

  it('name the offices when there are several', () => {
    const words = reminderWords([
      { shortCode: 'DKI', requests: { ...none, overdue: 1 }, objections: none, disputes: none },
      { shortCode: 'DISHUB', requests: none, objections: { ...none, dueToday: 2 }, disputes: none },
    ])
    expect(words?.body).toBe('DKI – Permohonan: 1 terlambat\nDISHUB – Keberatan: 2 jatuh tempo hari ini')
  })

  it('are none when nothing is due', () => {
    expect(reminderWords([{ shortCode: 'DKI', requests: none, objections: none, disputes: none }])).toBeNull()
    expect(reminderWords([])).toBeNull()
  })
})
