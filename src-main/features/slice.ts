// What a slice of the backend looks like: its operations, their handlers, its jobs.
import type { z } from 'zod'
import type { Command, Operation, Query, Service } from '../contract/operations.ts'
import type { DateOnly } from '../kernel/date-only.ts'
import type { FileTokens } from '../platform/file-tokens.ts'
import type { JobDefinition, JobHost } from '../jobs/job.ts'
import type { Read, Write } from '../storage/handles.ts'
import type { Actor, ActorSession } from './actor.ts'
import type { Host } from './host.ts'
import type { IdentityVault } from './identity-vault.ts'

/** One line of the journal; `changes` are field names with the value before and after. */
export type JournalEntry = {
  readonly entity: string
  readonly entityId: number | null
  readonly agencyId: number | null
  readonly action: string
  readonly changes: Readonly<Record<string, unknown>>
}

/** An open case whose deadline moved because the calendar changed. */
export type DeadlineMove = {
  readonly entity: 'request' | 'objection'
  readonly id: number
  readonly number: string
  readonly from: DateOnly
  readonly to: DateOnly
}

export type QueryContext = {
  readonly read: Read
  /** The instant of the call, ISO in UTC. */
  readonly now: string
  readonly resourcesFolder: string
  /** The register file: beside it lie notes and copies that the register itself knows nothing of. */
  readonly databasePath: string
  /** Who is signed in; null in an office without accounts. */
  readonly actor: Actor | null
}

export type CommandContext = QueryContext & {
  readonly write: Write
  readonly files: FileTokens
  readonly jobs: JobHost
  readonly session: ActorSession
  readonly vault: IdentityVault
  /** Adds a journal row to this transaction; a command that records nothing fails. */
  readonly record: (entry: JournalEntry) => void
  /** Lets every slice recompute its open deadlines inside this transaction. */
  readonly calendarChanged: () => Promise<readonly DeadlineMove[]>
}

export type ServiceContext = QueryContext & {
  readonly host: Host
  readonly files: FileTokens
  readonly jobs: JobHost
  readonly session: ActorSession
  readonly vault: IdentityVault
  /** Journals what was done already, without waiting for it; a file that cannot be written now gets the row later. */
  readonly journalAfterwards: (entry: JournalEntry) => void
  /** Resolves once everything else that is being answered has been answered. */
  readonly othersEnded: () => Promise<void>
}

type ContextOf<Op extends Operation> = Op extends Command
  ? CommandContext
  : Op extends Query
    ? QueryContext
    : Op extends Service
      ? ServiceContext
      : never

/** One handler an operation; a missing one does not compile. */
export type Handlers<Ops extends Record<string, Operation>> = {
  readonly [K in keyof Ops]: (context: ContextOf<Ops[K]>, input: z.output<Ops[K]['input']>) => Promise<z.input<Ops[K]['output']>>
}

export type Slice = {
  readonly name: string
  readonly operations: Record<string, Operation>
  readonly handlers: Record<string, (context: never, input: never) => Promise<unknown>>
  readonly jobs?: Record<string, JobDefinition>
  /** Looks at what a command changed, before it is kept; throws to refuse it. */
  readonly guard?: (context: Pick<CommandContext, 'read'>) => Promise<void>
  /** Recomputes the slice's open deadlines after a change of holidays or counting rule. */
  readonly refreshDeadlines?: (
    context: Pick<CommandContext, 'read' | 'write' | 'now' | 'resourcesFolder'>,
  ) => Promise<readonly DeadlineMove[]>
}

/** Ties operations and handlers together; the compiler checks that both name the same things. */
export function slice<Ops extends Record<string, Operation>>(spec: {
  readonly name: string
  readonly operations: Ops
  readonly handlers: Handlers<Ops>
  readonly jobs?: Record<string, JobDefinition>
  readonly guard?: NonNullable<Slice['guard']>
  readonly refreshDeadlines?: NonNullable<Slice['refreshDeadlines']>
}): Slice {
  return spec
}
