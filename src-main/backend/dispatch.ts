// Runs one operation: known? input valid? query, command in a transaction with its journal, or service.
import type { BackupReason, Command, Operation, Service } from '../contract/operations.ts'
import type { CommandContext, DeadlineMove, JournalEntry, QueryContext, ServiceContext, Slice } from '../features/slice.ts'
import { AppError } from '../kernel/app-error.ts'
import type { Root } from '../storage/handles.ts'
import { writeJournal } from './journal.ts'
import { keepStep } from './steps.ts'

export type Machine = Omit<ServiceContext, 'read' | 'now' | 'actor'> & {
  readonly root: Root
  readonly now: () => string
  /** Makes the backup that an operation asks for; a failing one stops the operation before anything is changed. */
  readonly backUpFirst: (reason: BackupReason) => Promise<void>
  readonly validateOutput: boolean
}

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
): Promise<{ readonly value: unknown; readonly touched: readonly string[] }> {
  const entry = table.get(name)
  if (entry === undefined) throw new AppError('operation.unknown')
  const input = entry.operation.input.parse(rawInput)
  const value = await run(machine, slices, name, entry, input)
  if (machine.validateOutput) entry.operation.output.parse(value)
  return { value, touched: entry.operation.kind === 'command' ? entry.operation.touches : [] }
}

async function run(machine: Machine, slices: readonly Slice[], name: string, entry: Entry, input: unknown): Promise<unknown> {
  const { operation, handler } = entry
  if (operation.kind === 'command') {
    if (operation.backupFirst !== undefined) await machine.backUpFirst(operation.backupFirst)
    return runCommand(machine, slices, name, operation, handler, input)
  }
  if (operation.kind === 'service' && operation.leaves !== undefined) await journalLeaving(machine, name, operation.leaves)
  return handler(serviceContext(machine), input)
}

function serviceContext(machine: Machine): ServiceContext {
  const { root, now, validateOutput: _, backUpFirst: __, ...rest } = machine
  return { ...rest, read: root, now: now(), actor: machine.session.current() }
}

/** What leaves the register is journaled before it leaves; a journal that cannot be written lets nothing out. */
function journalLeaving(machine: Machine, name: string, action: NonNullable<Service['leaves']>): Promise<unknown> {
  const entry: JournalEntry = { entity: name.split('.')[0] ?? name, entityId: null, agencyId: null, action, changes: {} }
  return machine.root
    .transaction()
    .execute((write) => writeJournal(write, machine.now(), name, machine.session.current(), [entry]))
}

function runCommand(
  machine: Machine,
  slices: readonly Slice[],
  name: string,
  operation: Command,
  handler: Handler,
  input: unknown,
): Promise<unknown> {
  const now = machine.now()
  const actor = machine.session.current()
  return machine.root.transaction().execute(async (write) => {
    const entries: JournalEntry[] = []
    const base = { read: write, write, now, actor, resourcesFolder: machine.resourcesFolder }
    const context: CommandContext = {
      ...base,
      files: machine.files,
      jobs: machine.jobs,
      session: machine.session,
      record: (entry) => entries.push(entry),
      calendarChanged: async () => {
        const moves: DeadlineMove[] = []
        for (const slice of slices) moves.push(...((await slice.refreshDeadlines?.(base)) ?? []))
        return moves
      },
    }
    const value = await handler(context, input)
    if (entries.length === 0) throw new Error(`command ${name} recorded nothing`)
    const journal = await writeJournal(write, now, name, actor, entries)
    await keepStep(write, operation.undo, { at: now, operation: name, actor, entries, journal })
    return value
  })
}
