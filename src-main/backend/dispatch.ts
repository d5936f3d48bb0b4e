// Runs one operation: known? input valid? query, command in a transaction with its journal, or service.
import type { Operation } from '../contract/operations.ts'
import type { CommandContext, DeadlineMove, JournalEntry, QueryContext, ServiceContext, Slice } from '../features/slice.ts'
import { AppError } from '../kernel/app-error.ts'
import type { Root } from '../storage/handles.ts'
import { writeJournal } from './journal.ts'

export type Machine = Omit<ServiceContext, 'read' | 'now'> & {
  readonly root: Root
  readonly now: () => string
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
  const value =
    entry.operation.kind === 'command'
      ? await runCommand(machine, slices, name, entry.handler, input)
      : await entry.handler(serviceContext(machine), input)
  if (machine.validateOutput) entry.operation.output.parse(value)
  return { value, touched: entry.operation.kind === 'command' ? entry.operation.touches : [] }
}

function serviceContext(machine: Machine): ServiceContext {
  const { root, now, validateOutput: _, ...rest } = machine
  return { ...rest, read: root, now: now() }
}

function runCommand(
  machine: Machine,
  slices: readonly Slice[],
  operation: string,
  handler: Handler,
  input: unknown,
): Promise<unknown> {
  const now = machine.now()
  return machine.root.transaction().execute(async (write) => {
    const entries: JournalEntry[] = []
    const base = { read: write, write, now, resourcesFolder: machine.resourcesFolder }
    const context: CommandContext = {
      ...base,
      files: machine.files,
      jobs: machine.jobs,
      record: (entry) => entries.push(entry),
      calendarChanged: async () => {
        const moves: DeadlineMove[] = []
        for (const slice of slices) moves.push(...((await slice.refreshDeadlines?.(base)) ?? []))
        return moves
      },
    }
    const value = await handler(context, input)
    if (entries.length === 0) throw new Error(`command ${operation} recorded nothing`)
    await writeJournal(write, now, operation, entries)
    return value
  })
}
