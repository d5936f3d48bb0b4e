// Which old backups may go, and when the next one is due; pure.
import { addDays, dateOnly, weekdayOf } from '../../kernel/date-only.ts'
import { secondsBetween } from '../../kernel/instant.ts'
import { type BackupMadeFor, type NamedBackup, parseBackupName } from './backups.rules.ts'

const DAY_SECONDS = 86_400
const RETRY_SECONDS = 3600
/** Without a good backup for so long, the office is told. */
const OVERDUE_AFTER_DAYS = 3

export type RotationSettings = { readonly keepDaily: number; readonly keepWeekly: number; readonly keepMonthly: number }

/** Never removed by the app: whoever made it by hand removes it by hand. */
const BY_HAND: ReadonlySet<BackupMadeFor> = new Set(['manual', 'copy'])
/** The way back from a change stays until so many days have a backup, the day itself among them. */
const WAY_BACK_DAYS: Partial<Readonly<Record<BackupMadeFor, number>>> = {
  migration: 30,
  restore: 30,
  import: 7,
  massEdit: 7,
  encryption: 7,
}
/** Of one day no more than the newest of these backups stay, however often the program was opened. */
const STARTS_OF_A_DAY = 3
/** All of the newest days stay: what went wrong this morning or the day before is found out today. */
const RECENT_DAYS = 2

/**
 * Names of the files that may be removed. Kept are the newest of each of the newest `keepDaily` days, `keepWeekly` weeks
 * and `keepMonthly` months (UTC) that have a backup: periods are counted, not measured against the clock, so that neither a
 * long pause nor a clock that jumped ahead empties the folder. Files dated after `justMade` (the clock was moved back) are
 * neither counted nor removed; the same holds for `damaged` ones and for files of other names.
 */
export function removableBackups(
  fileNames: readonly string[],
  justMade: string,
  damaged: ReadonlySet<string>,
  settings: RotationSettings,
): string[] {
  const now = parseBackupName(justMade)?.madeAt
  if (now === undefined) return []
  const past = fileNames
    .flatMap((fileName) => parseBackupName(fileName) ?? [])
    .filter(({ fileName, madeAt }) => madeAt <= now && !damaged.has(fileName))
    .toSorted((a, b) => (a.madeAt === b.madeAt ? compare(b.fileName, a.fileName) : compare(b.madeAt, a.madeAt)))
  const kept = new Set([
    justMade,
    ...newestOfPeriods(past, dayOf, settings.keepDaily),
    ...newestOfPeriods(past, weekOf, settings.keepWeekly),
    ...newestOfPeriods(past, monthOf, settings.keepMonthly),
  ])
  const days = [...new Set(past.map(dayOf))]
  const isRecent = (backup: NamedBackup) => days.indexOf(dayOf(backup)) < (WAY_BACK_DAYS[backup.reason] ?? RECENT_DAYS)
  const starts = past.filter(({ reason }) => reason === 'start')
  const isSurplus = (backup: NamedBackup) =>
    starts.filter((other) => dayOf(other) === dayOf(backup)).indexOf(backup) >= STARTS_OF_A_DAY
  return past
    .filter((backup) => !kept.has(backup.fileName) && !BY_HAND.has(backup.reason) && (!isRecent(backup) || isSurplus(backup)))
    .map(({ fileName }) => fileName)
}

/** `newestFirst` in, the first of each of the first `count` periods out. */
function newestOfPeriods(
  newestFirst: readonly NamedBackup[],
  periodOf: (backup: NamedBackup) => string,
  count: number,
): string[] {
  const found = new Map<string, string>()
  for (const backup of newestFirst) {
    const period = periodOf(backup)
    if (!found.has(period)) found.set(period, backup.fileName)
  }
  return [...found.values()].slice(0, count)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const dayOf = ({ madeAt }: NamedBackup) => dateOnly(madeAt.slice(0, 10))
const monthOf = ({ madeAt }: NamedBackup) => madeAt.slice(0, 7)
/** The Monday before. */
const weekOf = (backup: NamedBackup) => addDays(dayOf(backup), 1 - weekdayOf(dayOf(backup)))

/**
 * Whether the daily backup is due: a day after the last good one, and at the earliest an hour after the last try. A time
 * that lies ahead of `now` was written before the clock was moved back and tells nothing.
 */
export function isDailyDue(lastGoodAt: string | null, lastTriedAt: string | null, now: string): boolean {
  return isPast(lastGoodAt, now, DAY_SECONDS) && isPast(lastTriedAt, now, RETRY_SECONDS)
}

function isPast(before: string | null, now: string, seconds: number): boolean {
  if (before === null) return true
  const passed = secondsBetween(before, now)
  return passed < 0 || passed >= seconds
}

/** True when there has been no good backup for several days. */
export function isOverdue(lastGoodAt: string | null, now: string): boolean {
  return lastGoodAt === null || secondsBetween(lastGoodAt, now) >= OVERDUE_AFTER_DAYS * DAY_SECONDS
}
