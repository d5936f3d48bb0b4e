// Holds the open register, or the reason why it cannot be opened. In recovery only backups and files answer: the app never
// goes on with an empty register of its own accord.
import type { AppEvent } from '../contract/wire.ts'
import { TOPICS } from '../contract/operations.ts'
import { type BackupDesk, createBackupDesk } from '../features/backups/backup-desk.ts'
import { backupNames, removeUnfinished } from '../features/backups/backup-places.ts'
import type { ReplaceableRegister } from '../features/backups/backup-machine.ts'
import type { RegisterFault } from '../features/backups/backups.rules.ts'
import { backupsSlice } from '../features/backups/backups.slice.ts'
import { createJobHost } from '../jobs/job-host.ts'
import { AppError } from '../kernel/app-error.ts'
import { createFileTokens, type FileTokens } from '../platform/file-tokens.ts'
import { openNotes } from '../platform/backup-notes.ts'
import { emptyStaging } from '../storage/backup.ts'
import { changedSince, fingerprintOf } from '../storage/fingerprint.ts'
import { swapRegister } from '../storage/register-swap.ts'
import { answerBackups, answerFiles } from './answer-without-register.ts'
import { type Adapters, type Backend, createBackend, type WireResult } from './create-backend.ts'
import { faultOf, presenceFault } from './register-fault.ts'
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
  const jobs = createJobHost({
    run: adapters.runJob,
    slices: [backupsSlice],
    base: { databasePath, resourcesFolder: adapters.resourcesFolder },
    now,
    emit,
    toWireError: wire,
  })
  const changedWhileClosed = changedSince(databasePath, notes.read().closedAs)
  notes.change({ closedAs: null })
  let current: Open
  let replacing = false
  const pending = new Set<Promise<unknown>>()

  const inRecovery = (fault: RegisterFault): Open => ({ backend: null, fault, files: createFileTokens() })

  const open = async (isKnown: boolean): Promise<Open> => {
    try {
      const fault = isKnown ? presenceFault(databasePath) : null
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

  const register: ReplaceableRegister = {
    fault: () => current?.fault ?? null,
    emit,
    async reopen() {
      if (current.fault !== null) current = await open(true)
    },
    async replace(staged, act) {
      if (replacing) throw new AppError('storage.busy')
      replacing = true
      try {
        await Promise.allSettled(pending)
        const actor = current.backend?.actor() ?? null
        await current.backend?.close()
        const keptAside = await putInPlace(staged)
        await current.backend?.note(`backups.${act.action}`, actor, act)
        return keptAside
      } finally {
        replacing = false
        emit({ type: 'changed', topics: [...TOPICS] })
      }
    },
  }

  const putInPlace = async (staged: string | null): Promise<string | null> => {
    let undo = () => {}
    try {
      const swapped = swapRegister(databasePath, staged, now())
      undo = swapped.undo
      current = await open(staged !== null)
      if (current.fault !== null) throw new AppError(current.fault)
      return swapped.keptAside
    } catch (error) {
      await current.backend?.close().catch(() => {})
      undo()
      current = await open(true).catch(() => inRecovery('storage.readOnly'))
      throw new AppError('backups.restoreFailed', { cause: wire(error).code })
    }
  }

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
  for (const folder of [backupFolder, notes.read().folder ?? backupFolder]) removeUnfinished(folder)
  current = await open(notes.read().registerExisted || backupNames(backupFolder).length > 0)
  if (changedWhileClosed) await current.backend?.note('register.open', null, { action: 'changedWhileClosed', changes: {} })

  const answer = async (operation: string, input: unknown, caller: Parameters<Backend['invoke']>[2]): Promise<WireResult> => {
    const { backend, files } = current
    if (operation.startsWith('backups.')) {
      const admit = caller === 'program' ? undefined : backend?.admit
      return answerBackups(operation, input, { desk, files, admit, validateOutput: adapters.validateOutput })
    }
    if (isOwnJob(operation, input) || backend === null) {
      const { host, resourcesFolder } = adapters
      return answerFiles(operation, input, { host, databasePath, resourcesFolder, files, jobs, admit: backend?.admit })
    }
    if (replacing) throw new AppError('storage.busy')
    const answered = backend.invoke(operation, input, caller)
    pending.add(answered)
    return answered.finally(() => pending.delete(answered))
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
    hasRunningJob: () => desk.bench.isAwaited() || current.backend?.hasRunningJob() === true,
    fault: () => current.fault,
    backups: desk.bench,
    async close() {
      await jobs.close()
      await current.backend?.close()
      if (current.backend !== null) notes.change({ closedAs: fingerprintOf(databasePath) })
    },
  }
}
