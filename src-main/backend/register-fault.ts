// Why a register file cannot be opened, as far as a backup can help.
import { existsSync, statSync } from 'node:fs'
import { REGISTER_FAULTS, type RegisterFault } from '../features/backups/backups.rules.ts'
import type { JobHost } from '../jobs/job.ts'
import { AppError } from '../kernel/app-error.ts'
import { passesQuickCheck } from '../storage/present-register.ts'
import { toWireError } from './wire-error.ts'

/** The fault of an error of opening; null for one that recovery does not mend (a full disk, another program, a bug). */
export function faultOf(error: unknown): RegisterFault | null {
  const { code } = toWireError(error, () => {})
  return REGISTER_FAULTS.find((fault) => fault === code) ?? null
}

/** Up to this size (bytes) the pages are looked through at once; beyond it in a worker, so that the window goes on living. */
const AT_ONCE_UP_TO = 16 * 1024 * 1024

/** Looks at a file that must be a register: there, not emptied, its pages whole. Throws what SQLite says of an unreadable one. */
export async function presenceFault(
  databasePath: string,
  jobs: Pick<JobHost, 'start' | 'ended' | 'outputOf'>,
): Promise<RegisterFault | null> {
  if (!existsSync(databasePath)) return 'storage.missing'
  const { size } = statSync(databasePath)
  if (size === 0) return 'storage.corrupt'
  const isWhole = size <= AT_ONCE_UP_TO ? passesQuickCheck(databasePath) : await passesInWorker(databasePath, jobs)
  return isWhole ? null : 'storage.corrupt'
}

async function passesInWorker(databasePath: string, jobs: Parameters<typeof presenceFault>[1]): Promise<boolean> {
  const jobId = jobs.start('backups.quickCheck', { databasePath })
  const { state, error } = await jobs.ended(jobId)
  if (state !== 'done') throw new AppError(error?.code ?? 'internal', error?.details ?? {})
  return jobs.outputOf(jobId) === true
}
