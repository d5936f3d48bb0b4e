// Holds the open register, or the reason why it cannot be opened. In recovery only backups and files answer: the app never
// goes on with an empty register of its own accord.
import { existsSync } from 'node:fs'
import type { AppEvent } from '../contract/wire.ts'
import { TOPICS } from '../contract/operations.ts'
import type { Actor } from '../features/actor.ts'
import { type BackupDesk, createBackupDesk } from '../features/backups/backup-desk.ts'
import { backupNames } from '../features/backups/backup-places.ts'
import type { ReplaceableRegister } from '../features/backups/backup-machine.ts'
import { backupOperations } from '../features/backups/backups.contract.ts'
import type { RegisterFault } from '../features/backups/backups.rules.ts'
import { backupsSlice } from '../features/backups/backups.slice.ts'
import type { JobHost } from '../jobs/job.ts'
import { createJobHost } from '../jobs/job-host.ts'
import { AppError } from '../kernel/app-error.ts'
import { createFileTokens, type FileTokens } from '../platform/file-tokens.ts'
import { openNotes } from '../platform/backup-notes.ts'
import { emptyStaging, withStagedCopy } from '../storage/backup.ts'
import { changedSince, fingerprintOf } from '../storage/fingerprint.ts'
import { begunSwap, endSwap, swapRegister } from '../storage/register-swap.ts'
import { answerBackups, answerFiles } from './answer-without-register.ts'
import { type Adapters, type Backend, createBackend, type WireResult } from './create-backend.ts'
import { faultOf, presenceFault } from './register-fault.ts'
import { readyStaged } from './staged-register.ts'
import { toWireError } from './wire-error.ts'

export type SessionAdapters = Omit<Adapters, 'backUpFirst'> & {
  readonly appVersion: string
  /** Where backups go unless the office chooses another folder. */
  readonly backupFolder: string
}

export type RegisterSession = Pick<Backend, 'invoke' | 'subscribe' | 'emit' | 'files' | 'hasRunningJob' | 'close'> & {
  /** Why the register cannot be opened; null while it is open. */
  readonly fault: () => RegisterFault | null
  /** For the program itself: backups at the start and by the clock. */
  readonly backups: BackupDesk['bench']
}

type Open =
  | { readonly backend: Backend; readonly fault: null; readonly files: FileTokens }
  | { readonly backend: null; readonly fault: RegisterFault; readonly files: FileTokens }

/**
 * Opens the register, or recovery when its file is damaged, foreign, newer than the app, unwritable, or gone although there
 * was one. Throws whatever else stands in the way (a failing migration, a full disk).
 */
export async function openRegisterSession(adapters: SessionAdapters): Promise<RegisterSession> {
  const { databasePath, backupFolder, now } = adapters
  const listeners = new Set<(event: AppEvent) => void>()
  const emit = (event: AppEvent) => {
    for (const listener of listeners) listener(event)
  }
  const onFault = (incident: string, error: unknown) => adapters.log.fault(incident, error)
  const wire = (error: unknown) => toWireError(error, onFault)
  const notes = openNotes(databasePath)
  const ownJobs = createJobHost({
    run: adapters.runJob,
    slices: [backupsSlice],
    base: { databasePath, resourcesFolder: adapters.resourcesFolder },
    now,
    emit,
    toWireError: wire,
  })
  const inRecovery = (fault: RegisterFault): Open => ({ backend: null, fault, files: createFileTokens() })
  // Until it has been opened: the backup before a migration is made from the file as it lies.
  let current = inRecovery('storage.missing')
  let replacing = false
  /** What is being done with the register: it is not replaced before all of it has ended. */
  const pending = new Set<Promise<unknown>>()
  const held = <T>(work: Promise<T>): Promise<T> => {
    const settled = work.finally(() => pending.delete(settled))
    pending.add(settled)
    return settled
  }
  const jobs: JobHost = {
    ...ownJobs,
    start(kind, input, settle) {
      if (replacing) throw new AppError('storage.busy')
      // The copy would hold pages of before; one of the program itself is due again in a minute.
      if (kind === 'backups.make' && current.backend?.isRewriting() === true) throw new AppError('identity.busy')
      const jobId = ownJobs.start(kind, input, settle)
      void held(ownJobs.ended(jobId))
      return jobId
    },
  }

  const open = async (isKnown: boolean): Promise<Open> => {
    try {
      endSwap(databasePath)
    } catch (error) {
      onFault('register swap', error)
      return inRecovery('storage.readOnly')
    }
    try {
      const fault = isKnown ? await presenceFault(databasePath, ownJobs) : null
      if (fault !== null) return inRecovery(fault)
      const backend = await createBackend({ ...adapters, backUpFirst: (reason) => desk.bench.backUpFirst(reason) })
      backend.subscribe(emit)
      if (!notes.read().registerExisted) notes.change({ registerExisted: true })
      return { backend, fault: null, files: backend.files }
    } catch (error) {
      const fault = faultOf(error)
      if (fault === null) throw error
      adapters.log.note('register cannot be opened', { code: fault })
      return inRecovery(fault)
    }
  }
  const reopened = () => open(true).catch(() => inRecovery('storage.readOnly'))
  const failed = (error: unknown) => {
    throw new AppError('backups.restoreFailed', { cause: wire(error).code })
  }

  const register: ReplaceableRegister = {
    fault: () => current.fault,
    asker: () => current.backend?.actor() ?? null,
    emit,
    async note(operation, act) {
      await current.backend?.note(operation, register.asker(), act)
    },
    async reopen() {
      if (current.fault !== null) current = await open(true)
    },
    async replace(staged, act, asker) {
      if (replacing) throw new AppError('storage.busy')
      replacing = true
      try {
        await Promise.allSettled(pending)
        await askAgain(act.action, asker)
        const replaced = async (path: string) => {
          await readyStaged(path, { ...act, operation: `backups.${act.action}`, actor: asker, at: now() }).catch(failed)
          const { keptAside } = await putInPlace(path)
          if (current.fault !== null) throw new AppError(current.fault)
          return keptAside
        }
        return await (staged === null ? withStagedCopy(databasePath, replaced) : replaced(staged))
      } finally {
        replacing = false
        emit({ type: 'changed', topics: [...TOPICS] })
      }
    },
  }

  /** Reading the backup and making one first took a while: whoever asked must still be there, and still be allowed to. */
  const askAgain = async (action: 'restore' | 'startEmpty', asker: Actor | null): Promise<void> => {
    const { backend } = current
    if (backend === null) return
    if (backend.actor()?.id !== asker?.id) throw new AppError('access.signInNeeded')
    await backend.admit(`backups.${action}`, backupOperations[`backups.${action}`], {})
  }

  const putInPlace = async (staged: string): Promise<{ readonly keptAside: string | null }> => {
    const outcome = await swapped(staged).catch((error: unknown) => ({ error, begun: begunSwap(databasePath) }))
    current = await reopened()
    if (!('error' in outcome)) return outcome
    // Where a file was held so long that the way back failed too, opening the register has ended the swap.
    if (outcome.begun !== null && begunSwap(databasePath) === null) return { keptAside: outcome.begun }
    return failed(outcome.error)
  }

  const swapped = async (staged: string) => {
    if (current.backend !== null) {
      await current.backend.close()
      // The last one to close a file takes its log away: another program works on the old register, and would go on with it.
      if (existsSync(`${databasePath}-wal`)) throw new AppError('storage.busy')
    }
    return swapRegister(databasePath, staged, now())
  }

  const changedWhileClosed = await changedSince(databasePath, notes.read().closedAs)
  notes.change({ closedAs: null })
  const desk = createBackupDesk({
    databasePath,
    defaultFolder: backupFolder,
    changedWhileClosed,
    appVersion: adapters.appVersion,
    now,
    notes,
    jobs,
    register,
  })
  emptyStaging(databasePath)
  current = await open(notes.read().registerExisted || backupNames(backupFolder).length > 0)
  if (changedWhileClosed)
    // A full disk must not keep the office from its register; the window tells it as well.
    await current.backend
      ?.note('register.open', null, { action: 'changedWhileClosed', changes: {} })
      .catch((error: unknown) => onFault('register.open', error))

  const answer = async (operation: string, input: unknown, caller: Parameters<Backend['invoke']>[2]): Promise<WireResult> => {
    const { backend, files } = current
    const admit = replacing ? undefined : backend?.admit
    if (replacing && operation !== 'access.lock' && !isOwnJob(operation, input)) throw new AppError('storage.busy')
    if (operation.startsWith('backups.')) {
      const asked = caller === 'program' ? undefined : admit
      return answerBackups(operation, input, { desk, files, admit: asked, validateOutput: adapters.validateOutput })
    }
    if (isOwnJob(operation, input) || backend === null) {
      const { host, resourcesFolder } = adapters
      return answerFiles(operation, input, { host, databasePath, resourcesFolder, files, jobs, admit })
    }
    return held(backend.invoke(operation, input, caller))
  }
  const isOwnJob = (operation: string, input: unknown) =>
    operation.startsWith('jobs.') && jobs.stateOf((input as { jobId?: string } | null)?.jobId ?? '') !== undefined

  return {
    async invoke(operation, input, caller) {
      try {
        return await answer(operation, input, caller)
      } catch (error) {
        return { ok: false, error: wire(error) }
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    emit,
    files: { keep: (path) => current.files.keep(path), pathOf: (token) => current.files.pathOf(token) },
    hasRunningJob: () => replacing || desk.bench.isAwaited() || current.backend?.hasRunningJob() === true,
    fault: () => current.fault,
    backups: desk.bench,
    async close() {
      // A command may wait behind a job that writes.
      current.backend?.cancelJobs()
      await jobs.close()
      await Promise.allSettled(pending)
      await current.backend?.close()
      if (current.backend !== null) notes.change({ closedAs: await fingerprintOf(databasePath) })
    },
  }
}
