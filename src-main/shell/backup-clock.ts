// Backups of the program itself: one when the window has opened, then a look each minute, which survives sleep and a clock
// that was moved.
import type { RegisterSession } from '../backend/register-session.ts'
import type { Log } from '../platform/log.ts'

const EVERY_MINUTE = 60_000

/** Begins now; the returned function ends it. The timer does not keep the program alive. */
export function startBackups({ backups }: Pick<RegisterSession, 'backups'>, log: Log): () => void {
  const noted = (error: unknown) => log.fault('backup', error)
  const timer = setInterval(() => void backups.everyMinute().catch(noted), EVERY_MINUTE)
  timer.unref()
  void backups.atStart().catch(noted)
  return () => clearInterval(timer)
}
