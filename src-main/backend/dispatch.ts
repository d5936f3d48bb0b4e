// Runs one operation: known? input valid? query, command in a transaction with its journal, or service.
import type { BackupReason, Command, Operation, Service } from '../contract/operations.ts'
import { type Actor, deferredSession } from '../features/actor.ts'
import type { CommandContext, JournalEntry, QueryContext, ServiceContext, Slice } from '../features/slice.ts'
import { AppError } from '../kernel/app-error.ts'
import type { Root } from '../storage/handles.ts'
import { requireAccess } from './access-guard.ts'
import { carryOut } from './deed.ts'
import { requireOpenIdentities } from './identity-guard.ts'
import type { JobsOf } from './job-owners.ts'
import { writeJournal } from './journal.ts'
import type { LateJournal } from './late-journal.ts'
import { leavingEntry } from './leaving.ts'
import type { Running } from './running.ts'
import { inTransaction } from './transaction.ts'
import type { WriteTurns } from './write-turns.ts'

export type Machine = Omit<ServiceContext, 'read' | 'now' | 'actor' | 'jobs' | 'journalAfterwards' | 'othersEnded'> & {
  readonly root: Root
  /** Which file was opened, whatever stands under its name later. */
  readonly openedFile: string | undefined
  readonly turns: WriteTurns
  readonly jobsOf: JobsOf
  readonly running: Running
  readonly lateJournal: LateJournal
  readonly now: () => string
  /** Makes the backup that an operation asks for; a failing one stops the operation before anything is changed. */
  readonly backUpFirst: (reason: BackupReason) => Promise<void>
  readonly validateOutput: boolean
}

/** `program`: the app itself, which counts what is due also while nobody is signed in. */
export type Caller = 'user' | 'program'

type Handler = (context: QueryContext | CommandContext | ServiceContext, input: unknown) => Promise<unknown>
type Entry = { readonly operation: Operation; readonly handler: Handler }

/** The table of all operations of all slices; a name given twice is a start-up error. */
export function operationTable(slices: readonly Slice[]): ReadonlyMap<string, Entry> {
  const table = new Map<string, Entry>()
  for (const slice of slices) {
    for (const [name, operation] of Object.entries(slice.operations)) {
      const handler = slice.handlers[name] as Handler | undefined
      if (handler === undefined || table.has(name)) throw new Error(`operation ${name} has no handler or two`)
      table.set(name, { operation, handler })
    }
  }
  return table
}

/** Runs the operation and returns its checked output; throws AppError, ZodError or whatever the store threw. */
export async function dispatch(
  machine: Machine,
  slices: readonly Slice[],
  table: ReadonlyMap<string, Entry>,
  name: string,
  rawInput: unknown,
  caller: Caller = 'user',
): Promise<{ readonly value: unknown; readonly touched: readonly string[] }> {
  const entry = table.get(name)
  if (entry === undefined) throw new AppError('operation.unknown')
  const ask = async () => {
    requireOpenIdentities(machine.vault, name)
    if (caller === 'user') await requireAccess(machine.root, machine.session, name, entry.operation)
  }
  const value = await machine.running.count(async (othersEnded) => {
    await ask()
    const input = entry.operation.input.parse(rawInput)
    await backUp(machine, entry.operation, input, ask)
    return run(machine, slices, name, entry, input, othersEnded)
  })
  if (machine.validateOutput) entry.operation.output.parse(value)
  return { value, touched: entry.operation.kind === 'command' ? entry.operation.touches : [] }
}

/**
 * Makes the backup that the operation asks for. It may take minutes, in which the app was locked, an account was changed or
 * the register is being encrypted: everything is asked again, and somebody else than before does not go on with it.
 */
async function backUp(machine: Machine, operation: Operation, input: unknown, ask: () => Promise<void>): Promise<void> {
  const reason = backupReason(operation, input)
  if (reason === null) return
  const before = machine.session.current()
  await machine.backUpFirst(reason)
  await ask()
  if (machine.session.current()?.id !== before?.id) throw new AppError('access.signInNeeded')
}

async function run(
  machine: Machine,
  slices: readonly Slice[],
  name: string,
  { operation, handler }: Entry,
  input: unknown,
  othersEnded: () => Promise<void>,
): Promise<unknown> {
  if (operation.kind === 'command') {
    await machine.lateJournal.write()
    return runCommand(machine, slices, name, operation, handler, input)
  }
  if (operation.kind === 'service') await journalLeaving(machine, name, operation, input)
  return handler(serviceContext(machine, name, othersEnded), input)
}

function backupReason(operation: Operation, input: unknown): BackupReason | null {
  if (operation.kind === 'query') return null
  const { backupFirst } = operation
  return typeof backupFirst === 'function' ? backupFirst(input as never) : (backupFirst ?? null)
}

function serviceContext(machine: Machine, operation: string, othersEnded: () => Promise<void>): ServiceContext {
  const {
    root,
    now,
    jobsOf,
    lateJournal,
    turns: _,
    openedFile: __,
    running: ___,
    validateOutput: ____,
    backUpFirst: _____,
    ...rest
  } = machine
  const actor = machine.session.current()
  const journalAfterwards = (entry: JournalEntry) => {
    lateJournal.add({ at: now(), operation, actor, entry })
    void lateJournal.write()
  }
  return { ...rest, read: root, now: now(), actor, jobs: jobsOf(actor), journalAfterwards, othersEnded }
}

/** What leaves the register is journaled before it leaves; a journal that cannot be written lets nothing out. */
export async function journalLeaving(machine: Machine, name: string, { leaves }: Service, input: unknown): Promise<void> {
  if (leaves === undefined) return
  const entry = leavingEntry(machine, name, leaves, input)
  await inTransaction(machine, (write) => writeJournal(write, machine.now(), name, machine.session.current(), [entry]))
}

/** Journals what the program did to the register as a whole, in a transaction of its own. */
export async function noteAct(
  machine: Machine,
  operation: string,
  actor: Actor | null,
  act: Pick<JournalEntry, 'action' | 'changes'>,
): Promise<void> {
  const entry: JournalEntry = { entity: 'register', entityId: null, agencyId: null, ...act }
  await inTransaction(machine, (write) => writeJournal(write, machine.now(), operation, actor, [entry]))
}

async function runCommand(
  machine: Machine,
  slices: readonly Slice[],
  name: string,
  operation: Command,
  handler: Handler,
  input: unknown,
): Promise<unknown> {
  const now = machine.now()
  const actor = machine.session.current()
  const { session, entering, settle } = deferredSession(machine.session)
  const { resourcesFolder, databasePath, files, vault } = machine
  const written = await inTransaction(machine, (write) =>
    carryOut({ write, now, resourcesFolder, slices }, { operation: name, undo: operation.undo, actor, entering }, (context) =>
      handler({ ...context, databasePath, files, jobs: machine.jobsOf(actor), session, vault }, input),
    ),
  )
  settle()
  return written
}
