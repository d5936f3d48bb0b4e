// Makes backups, one at a time, and notes how each ended; reads them in a worker.
import { basename } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import type { JobState } from '../../contract/wire.ts'
import type { SourceFacts } from '../../storage/backup.ts'
import type { BackupKey } from '../../storage/backup-key.ts'
import { readManifest } from '../../storage/backup-archive.ts'
import { endsWith, holdsAnOffice } from '../../storage/present-register.ts'
import { backupPaths, checkKey } from './backup-shelf.ts'
import type { BackupMachine } from './backup-machine.ts'
import type { MakeInput, MakeOutput, OpenKeyInput, ReadInput } from './backups.job.ts'
import type { BackupMadeFor } from './backups.rules.ts'
import { isDailyDue } from './rotation.rules.ts'

type Reason = Exclude<BackupMadeFor, 'start' | 'daily' | 'manual' | 'copy'>

export type BackupBench = {
  /** Starts a backup by hand; returns its job. AppError `job.busy` while another is being made. */
  readonly makeByHand: () => string
  /** Starts a copy at a place of the user's choice; encrypted with `passphrase`, else as the automatic backups are. */
  readonly makeCopy: (path: string, passphrase: string | undefined) => string
  /** Makes the key of the automatic backups from a passphrase. */
  readonly makeKey: (passphrase: string) => Promise<BackupKey>
  /** Whether the passphrase opens the key. AppError `backups.wrongPassphrase`. */
  readonly openKey: (key: BackupKey, passphrase: string) => Promise<true>
  /** Makes a backup and waits for it. AppError `backups.failed` with its cause. */
  readonly backUpFirst: (reason: Reason) => Promise<void>
  /** True while the user waits for a backup; one of the program itself may be cut short by quitting. */
  readonly isAwaited: () => boolean
  /** The backup at the start of the program, if the office wants it and the last one is not the same. A failure is noted, not thrown. */
  readonly atStart: () => Promise<void>
  /** Looks whether the daily backup is due; to be called every minute. A failure is noted, not thrown. */
  readonly everyMinute: () => Promise<void>
  /** Looks into a backup. AppError with what is wrong with it. */
  readonly read: (path: string, look: ReadInput['look'], passphrase?: string) => Promise<SourceFacts>
}

/** Builds the bench; `folders` are those of the backups that answer now. */
export function createBackupBench(machine: BackupMachine, folders: () => Promise<readonly string[]>): BackupBench {
  const { databasePath, defaultFolder, appVersion, now, notes, jobs, register } = machine
  let running: Promise<JobState> | undefined
  let runningFor: BackupMadeFor | undefined
  let reading: Promise<unknown> = Promise.resolve()

  const begin = (reason: BackupMadeFor, place: MakeInput['place'], key: MakeInput['key']) => {
    const { checked, keepDaily, keepWeekly, keepMonthly } = notes.read()
    const damaged = Object.keys(checked).flatMap((name) => (checked[name] === 'damaged' ? [name.split('|')[0] ?? ''] : []))
    const rotation = 'path' in place ? null : { keepDaily, keepWeekly, keepMonthly, damaged }
    const input: MakeInput = { databasePath, reason, appVersion, key, place, rotation }
    const madeAt = now()
    const jobId = jobs.start('backups.make', input)
    notes.change({ lastTriedAt: madeAt })
    const ended = jobs.ended(jobId).then((state) => {
      note(state, jobId, { reason, madeAt })
      return state
    })
    running = ended
    runningFor = reason
    return { jobId, ended }
  }

  const note = (state: JobState, jobId: string, { reason, madeAt }: Pick<MakeInput, 'reason'> & { readonly madeAt: string }) => {
    running = undefined
    if (state.state === 'done') {
      const { fileName, size, code, checkKey: key, knownKeys } = jobs.outputOf(jobId) as MakeOutput
      const last = { madeAt, reason, outcome: 'verified' as const, size, fileName, ...(code === undefined ? {} : { code }) }
      // A copy is carried away: it does not stand in for a backup of this computer.
      const checks = Object.entries(notes.read().checked).filter(([known]) => knownKeys?.includes(known) ?? true)
      notes.change({
        last,
        checked: Object.fromEntries([...checks, [key, 'verified' as const]]),
        ...(reason === 'copy' ? {} : { lastGoodAt: madeAt }),
      })
    } else if (state.state === 'failed') {
      const code = state.error?.code ?? 'internal'
      notes.change({ last: { madeAt, reason, outcome: 'failed', code, size: 0, fileName: '' } })
    }
    register.emit({ type: 'changed', topics: ['backups'] })
  }

  const inOwnFolder = (): MakeInput['place'] => ({ chosen: notes.read().folder, fallback: defaultFolder })

  const automatic = async (reason: BackupMadeFor): Promise<JobState> => {
    // Only one is made at a time; whoever comes later waits for all before it.
    if (running === undefined) return begin(reason, inOwnFolder(), notes.read().key).ended
    await running
    return automatic(reason)
  }

  const done = async <T>(kind: string, input: unknown): Promise<T> => {
    const jobId = jobs.start(kind, input)
    const state = await jobs.ended(jobId)
    if (state.state !== 'done') throw new AppError(state.error?.code ?? 'internal', state.error?.details ?? {})
    return jobs.outputOf(jobId) as T
  }

  /** True when the last backup is of this day, still whole at its place, and nothing was journaled after it. */
  const isUnchanged = async () => {
    const { last, lastGoodAt, checked } = notes.read()
    if (last?.outcome !== 'verified' || last.reason === 'copy' || last.code !== undefined) return false
    if (isDailyDue(lastGoodAt, null, now())) return false
    const path = backupPaths(await folders()).find((one) => basename(one) === last.fileName)
    if (path === undefined || checked[checkKey(path)] !== 'verified') return false
    const manifest = await readManifest(path).catch(() => undefined)
    return manifest !== undefined && endsWith(databasePath, manifest.journal)
  }

  const isWorthwhile = () => register.fault() === null && holdsAnOffice(databasePath)

  return {
    makeByHand: () => begin('manual', inOwnFolder(), notes.read().key).jobId,

    makeCopy: (path, passphrase) => begin('copy', { path }, passphrase === undefined ? notes.read().key : { passphrase }).jobId,

    makeKey: (passphrase) => done<BackupKey>('backups.key', { passphrase }),

    openKey: (key, passphrase) => done<true>('backups.openKey', { key, passphrase } satisfies OpenKeyInput),

    async backUpFirst(reason) {
      const state = await automatic(reason)
      if (state.state !== 'done') throw new AppError('backups.failed', { cause: state.error?.code ?? 'internal' })
    },

    isAwaited: () => running !== undefined && runningFor !== 'start' && runningFor !== 'daily',

    async atStart() {
      if (notes.read().atStart && isWorthwhile() && !(await isUnchanged())) await automatic('start')
    },

    async everyMinute() {
      const { daily, lastGoodAt, lastTriedAt } = notes.read()
      if (running === undefined && daily && isDailyDue(lastGoodAt, lastTriedAt, now()) && isWorthwhile()) await automatic('daily')
    },

    read(path, look, passphrase) {
      const input: ReadInput = { path, databasePath, look, ...(passphrase === undefined ? {} : { passphrase }) }
      // One after the other: what is asked of one file must not be refused for the sake of another.
      const before = reading
      const read = (async () => {
        await before
        return done<SourceFacts>('backups.read', input)
      })()
      reading = Promise.allSettled([read])
      return read
    },
  }
}
