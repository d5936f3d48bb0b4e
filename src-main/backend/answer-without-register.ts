// Answers what needs no register: backups, dialogs, files, and the jobs of backups.
import type { Operation, Service } from '../contract/operations.ts'
import { backupOperations } from '../features/backups/backups.contract.ts'
import { type BackupContext, backupHandlers } from '../features/backups/backups.handlers.ts'
import { filesSlice, jobsSlice } from '../features/files/files.slice.ts'
import type { ServiceContext } from '../features/slice.ts'
import { AppError } from '../kernel/app-error.ts'
import type { Backend, WireResult } from './create-backend.ts'

/** Asks the open register whether the operation may run and journals what leaves; undefined without one. */
type Admit = Backend['admit'] | undefined

/** Runs an operation of backups. Throws as the dispatcher does. */
export async function answerBackups(
  name: string,
  rawInput: unknown,
  { admit, validateOutput, ...context }: BackupContext & { readonly admit: Admit; readonly validateOutput: boolean },
): Promise<WireResult> {
  if (!isBackupOperation(name)) throw new AppError('operation.unknown')
  const operation: Service = backupOperations[name]
  const input: unknown = operation.input.parse(rawInput)
  if (admit === undefined) requireNoRegister(name)
  else await admit(name, operation, input)
  const value = await (backupHandlers[name] as (context: BackupContext, input: unknown) => Promise<unknown>)(context, input)
  if (validateOutput) operation.output.parse(value)
  return { ok: true, value }
}

const isBackupOperation = (name: string): name is keyof typeof backupOperations => Object.hasOwn(backupOperations, name)

/** There is nothing to copy while the register cannot be opened. */
function requireNoRegister(name: string): void {
  if (name === 'backups.make' || name === 'backups.saveCopy') throw new AppError('recovery.needed')
}

type FilesContext = Pick<ServiceContext, 'host' | 'files' | 'jobs' | 'databasePath' | 'resourcesFolder'> & {
  readonly admit: Admit
}

/** Runs an operation of dialogs, files and jobs; AppError `recovery.needed` for all others. */
export async function answerFiles(name: string, rawInput: unknown, { admit, ...context }: FilesContext): Promise<WireResult> {
  const slice = [filesSlice, jobsSlice].find(({ operations }) => Object.hasOwn(operations, name))
  const operation: Operation | undefined = slice?.operations[name]
  const handler = slice?.handlers[name] as ((context: FilesContext, input: unknown) => Promise<unknown>) | undefined
  if (operation?.kind !== 'service' || handler === undefined) throw new AppError('recovery.needed')
  const input: unknown = operation.input.parse(rawInput)
  await admit?.(name, operation, input)
  return { ok: true, value: await handler({ ...context, admit }, input) }
}
