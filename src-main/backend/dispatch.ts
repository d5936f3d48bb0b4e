// Runs one operation: known? input valid? query, command in a transaction with its journal, or service.
import type { BackupReason, Command, Operation, Service } from '../contract/operations.ts'
import { type Actor, deferredSession } from '../features/actor.ts'
import type { CommandContext, DeadlineMove, JournalEntry, QueryContext, ServiceContext, Slice } from '../features/slice.ts'
import { AppError } from '../kernel/app-error.ts'
import type { Root } from '../storage/handles.ts'
import { requireAccess } from './access-guard.ts'
import { requireOpenIdentities } from './identity-guard.ts'
import type { JobsOf } from './job-owners.ts'
import { writeJournal } from './journal.ts'
import { leavingEntry } from './leaving.ts'
import { keepStep } from './steps.ts'
import { inTransaction } from './transaction.ts'

export type Machine = Omit<ServiceContext, 'read' | 'now' | 'actor' | 'jobs'> & {
  readonly root: Root
  readonly jobsOf: JobsOf
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
  requireOpenIdentities(machine.vault, name)
  if (caller === 'user') await requireAccess(machine.root, machine.session, name, entry.operation)
  const input = entry.operation.input.parse(rawInput)
  const value = await run(machine, slices, name, entry, input)
  if (machine.validateOutput) entry.operation.output.parse(value)
  return { value, touched: entry.operation.kind === 'command' ? entry.operation.touches : [] }
}

async function run(machine: Machine, slices: readonly Slice[], name: string, entry: Entry, input: unknown): Promise<unknown> {
  const { operation, handler } = entry
  const reason = backupReason(operation, input)
  if (reason !== null) await machine.backUpFirst(reason)
  if (operation.kind === 'command') {
    return runCommand(machine, slices, name, operation, handler, input)
  }
  if (operation.kind === 'service') await journalLeaving(machine, name, operation, input)
  return handler(serviceContext(machine), input)
}

function backupReason(operation: Operation, input: unknown): BackupReason | null {
  if (operation.kind === 'query') return null
  const { backupFirst } = operation
  return typeof backupFirst === 'function' ? backupFirst(input as never) : (backupFirst ?? null)
}

function serviceContext(machine: Machine): ServiceContext {
  const { root, now, jobsOf, validateOutput: _, backUpFirst: __, ...rest } = machine
  const actor = machine.session.current()
  return { ...rest, read: root, now: now(), actor, jobs: jobsOf(actor) }
}

/** What leaves the register is journaled before it leaves; a journal that cannot be written lets nothing out. */
export async function journalLeaving(machine: Machine, name: string, { leaves }: Service, input: unknown): Promise<void> {
  if (leaves === undefined) return
  const entry = leavingEntry(machine, name, leaves, input)
  await inTransaction(machine.root, machine.databasePath, (write) =>
    writeJournal(write, machine.now(), name, machine.session.current(), [entry]),
  )
}

/** Journals what the program did to the register as a whole, in a transaction of its own. */
export async function noteAct(
  machine: Machine,
  operation: string,
  actor: Actor | null,
  act: Pick<JournalEntry, 'action' | 'changes'>,
): Promise<void> {
  const entry: JournalEntry = { entity: 'register', entityId: null, agencyId: null, ...act }
  await inTransaction(machine.root, machine.databasePath, (write) =>
    writeJournal(write, machine.now(), operation, actor, [entry]),
  )
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
  const written = await inTransaction(machine.root, machine.databasePath, async (write) => {
    const entries: JournalEntry[] = []
    const base = { read: write, write, now, actor, resourcesFolder: machine.resourcesFolder }
    const context: CommandContext = {
      ...base,
      files: machine.files,
      jobs: machine.jobsOf(actor),
      session,
      vault: machine.vault,
      record: (entry) => entries.push(entry),
      calendarChanged: async () => {
        const moves: DeadlineMove[] = []
        for (const slice of slices) moves.push(...((await slice.refreshDeadlines?.(base)) ?? []))
        return moves
      },
    }
    const value = await handler(context, input)
    if (entries.length === 0) throw new Error(`command ${name} recorded nothing`)
    for (const { guard } of slices) await guard?.(base)
    const who = actor ?? entering()
    const journal = await writeJournal(write, now, name, who, entries)
    await keepStep(write, operation.undo, { at: now, operation: name, actor: who, entries, journal })
    return value
  })
  settle()
  return written
}
