// Which old backups may go, and when the next one is due.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BACKUP_REASONS,
  type BackupMadeFor,
  backupFileName,
  parseBackupName,
} from '../../../src-main/features/backups/backups.rules.ts'
import { isDailyDue, isOverdue, removableBackups } from '../../../src-main/features/backups/rotation.rules.ts'

const SETTINGS = { keepDaily: 7, keepWeekly: 4, keepMonthly: 12 }
const START = Date.parse('2026-01-01T02:00:00.000Z')
const DAY = 86_400_000
const at = (day: number, reason: BackupMadeFor = 'daily') => backupFileName(new Date(START + day * DAY).toISOString(), reason)
const days = (count: number, reason: BackupMadeFor = 'daily') => Array.from({ length: count }, (_, day) => at(day, reason))
const none = new Set<string>()

const instants = fc.integer({ min: 0, max: 3 * 365 * 24 }).map((hour) => new Date(START + hour * 3_600_000).toISOString())
const names = fc.tuple(instants, fc.constantFrom(...BACKUP_REASONS)).map(([instant, reason]) => backupFileName(instant, reason))
const folder = fc.uniqueArray(names, { minLength: 1, maxLength: 120 })
const settings = fc.record({
  keepDaily: fc.integer({ min: 1, max: 30 }),
  keepWeekly: fc.integer({ min: 1, max: 12 }),
  keepMonthly: fc.integer({ min: 1, max: 24 }),
})
const newestOf = (all: readonly string[]) => all.toSorted((a, b) => (madeAt(a) < madeAt(b) ? 1 : -1))[0] ?? ''
const madeAt = (name: string) => parseBackupName(name)?.madeAt ?? ''

describe('the name of a backup', () => {
  it('sorts by time and names no one', () => {
    expect(backupFileName('2026-11-24T03:00:00.123Z', 'daily')).toBe('register-20261124T030000Z-harian.ppid-cadangan')
    expect(backupFileName('2026-11-24T03:00:00.123Z', 'migration', 2)).toBe(
      'register-20261124T030000Z-sebelum-migrasi-2.ppid-cadangan',
    )
  })

  it('tells its time and its reason, whatever number follows', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...BACKUP_REASONS), fc.integer({ min: 1, max: 40 }), (instant, reason, count) => {
        expect(parseBackupName(backupFileName(instant, reason, count))).toMatchObject({ madeAt: instant, reason })
      }),
    )
  })

  it('of any other file says nothing, so that it is never touched', () => {
    for (const name of ['register.ppid', 'laporan.xlsx', 'register-20261124T030000Z-lain.ppid-cadangan', `${at(1)}.x.part`])
      expect(parseBackupName(name)).toBeUndefined()
  })
})

describe('rotation', () => {
  it('keeps no more than three of the starts of one day, the newest, and all that were made for another reason', () => {
    const hour = (count: number, reason: BackupMadeFor) =>
      backupFileName(new Date(START + count * 3_600_000).toISOString(), reason)
    const starts = Array.from({ length: 10 }, (_, count) => hour(count, 'start'))
    const others = [hour(0, 'import'), hour(1, 'erasure'), hour(2, 'manual')]
    const last = starts.at(-1) ?? ''
    expect(removableBackups([...starts, ...others], last, none, SETTINGS).toSorted()).toEqual(starts.slice(0, 7))
  })

  it('keeps the newest of so many days, weeks and months', () => {
    const all = days(100)
    const removed = removableBackups(all, at(99), none, SETTINGS)
    const kept = all.filter((name) => !removed.includes(name))
    expect(kept).toContain(at(99))
    expect(
      days(100)
        .slice(-7)
        .every((name) => kept.includes(name)),
    ).toBe(true)
    // 4 to 10 April; of the weeks 29 and 22 March, of the months the last days of January to March besides.
    expect(kept.length).toBe(7 + 2 + 3)
  })

  it('never removes the backup just made, nor the newest good one', () => {
    fc.assert(
      fc.property(folder, settings, (all, keep) => {
        const newest = newestOf(all)
        const removed = removableBackups(all, newest, none, keep)
        expect(removed).not.toContain(newest)
        expect(removed.length).toBeLessThan(all.length)
      }),
    )
  })

  it('never removes one made by hand or carried away', () => {
    fc.assert(
      fc.property(folder, settings, (all, keep) => {
        const removed = removableBackups(all, newestOf(all), none, keep)
        expect(removed.filter((name) => /-(manual|salinan)\./.test(name))).toEqual([])
      }),
    )
  })

  it('removes nothing twice: what is left is left alone the next time', () => {
    fc.assert(
      fc.property(folder, settings, (all, keep) => {
        const newest = newestOf(all)
        const removed = new Set(removableBackups(all, newest, none, keep))
        expect(
          removableBackups(
            all.filter((name) => !removed.has(name)),
            newest,
            none,
            keep,
          ),
        ).toEqual([])
      }),
    )
  })

  it.each([
    ['migration', 30],
    ['restore', 30],
    ['import', 7],
    ['massEdit', 7],
    ['encryption', 7],
    ['start', 2],
    ['erasure', 2],
  ] as const)('keeps the way back from %s until %i days have a backup', (reason, count) => {
    const before = backupFileName('2026-01-01T01:00:00.000Z', reason)
    const removed = (last: number) =>
      removableBackups([before, ...days(last + 1)], at(last), none, { keepDaily: 1, keepWeekly: 1, keepMonthly: 1 })
    expect(removed(count - 1)).not.toContain(before)
    expect(removed(count)).toContain(before)
  })

  it('removes no more after a jump of the clock ahead than one more backup removes anyway', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20_000 }), settings, (count, jump, keep) => {
        const all = days(count)
        const settled = all.filter((name) => !removableBackups(all, newestOf(all), none, keep).includes(name))
        const jumped = at(count + jump)
        const removed = removableBackups([...settled, jumped], jumped, none, keep)
        // One day, one week and one month may step aside for the new one.
        expect(removed.length).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('counts and removes nothing that is dated after the clock that was moved back', () => {
    const all = [...days(40), at(-400)]
    expect(removableBackups(all, at(-400), none, { keepDaily: 1, keepWeekly: 1, keepMonthly: 1 })).toEqual([])
  })

  it('neither counts nor removes a damaged one: it must not stand for its day', () => {
    const damaged = backupFileName(new Date(START + 5 * DAY + 3_600_000).toISOString(), 'manual')
    const all = [...days(6), damaged]
    const removed = removableBackups(all, at(5), new Set([damaged]), { keepDaily: 1, keepWeekly: 1, keepMonthly: 1 })
    expect(removed).not.toContain(at(5))
    expect(removed).not.toContain(damaged)
  })
})

describe('the daily backup', () => {
  const now = '2026-11-24T03:00:00.000Z'

  it.each([
    ['there never was one', null, null, true],
    ['the last good one is a day old', '2026-11-23T03:00:00.000Z', '2026-11-23T03:00:00.000Z', true],
    ['the last good one is of today', '2026-11-23T03:00:01.000Z', '2026-11-23T03:00:01.000Z', false],
    ['the last try failed minutes ago', '2026-11-20T03:00:00.000Z', '2026-11-24T02:50:00.000Z', false],
    ['the last try failed an hour ago', '2026-11-20T03:00:00.000Z', '2026-11-24T02:00:00.000Z', true],
    ['the clock was moved back since', '2027-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z', true],
  ])('when %s', (_, lastGood, lastTried, due) => {
    expect(isDailyDue(lastGood, lastTried, now)).toBe(due)
  })

  it('is missed after three days without a good one', () => {
    expect([
      isOverdue(null, now),
      isOverdue('2026-11-21T03:00:00.000Z', now),
      isOverdue('2026-11-22T03:00:00.000Z', now),
    ]).toEqual([true, true, false])
  })
})
