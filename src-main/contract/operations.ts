// How a slice writes down its operations: one table of queries and commands with their schemas.
import type { z } from 'zod'

export type Schema = z.ZodType

export type Query<I extends Schema = Schema, O extends Schema = Schema> = {
  readonly kind: 'query'
  readonly input: I
  readonly output: O
}

export type Command<I extends Schema = Schema, O extends Schema = Schema> = {
  readonly kind: 'command'
  readonly input: I
  readonly output: O
  /** Topics whose open lists must be read again after this command. */
  readonly touches: readonly Topic[]
  /**
   * `step` (unless told): undo takes it back. `final`: legally done (a paper issued, a list decided), so that neither it nor
   * anything before it in that office can be undone. `itself`: the command that undoes and repeats.
   */
  readonly undo: 'step' | 'final' | 'itself'
  /** A backup is made before it, named after this reason; a function says whether this input needs one. */
  readonly backupFirst?: BackupReason | ((input: never) => BackupReason | null)
}

/** From so many rows at once a change is one that the office may want back as a whole. */
export const MASS_EDIT_ROWS = 100

/** Why the app made a backup by itself before a command. */
export type BackupReason = 'import' | 'massEdit' | 'erasure' | 'encryption'

/** An operation of the machine around the registers (dialogs, jobs, opening a file): no transaction, no journal. */
export type Service<I extends Schema = Schema, O extends Schema = Schema> = {
  readonly kind: 'service'
  readonly input: I
  readonly output: O
  /** What it takes out of the register; it is journaled before it begins. */
  readonly leaves?: 'export' | 'print'
  /** A backup is made before it, named after this reason. */
  readonly backupFirst?: BackupReason
}

export type Operation = Query | Command | Service

export const TOPICS = [
  'office',
  'calendar',
  'publicInformation',
  'excludedInformation',
  'requests',
  'objections',
  'disputes',
  'letters',
  'checklist',
  'dipEditions',
  'consequenceTests',
  'attachments',
  'annualReport',
  'reportTexts',
  'imports',
  'jobs',
  'history',
  'access',
  'backups',
  'privacy',
] as const
export type Topic = (typeof TOPICS)[number]

/** A reading operation: gets a read handle, changes nothing. */
export function query<I extends Schema, O extends Schema>(spec: { input: I; output: O }): Query<I, O> {
  return { kind: 'query', ...spec }
}

/** A changing operation: runs in one transaction together with its journal row. */
export function command<I extends Schema, O extends Schema>(spec: {
  input: I
  output: O
  touches: readonly Topic[]
  undo?: Command['undo']
  backupFirst?: BackupReason | ((input: z.output<I>) => BackupReason | null)
}): Command<I, O> {
  return { kind: 'command', undo: 'step', ...spec }
}

/** An operation outside the database. */
export function service<I extends Schema, O extends Schema>(spec: {
  input: I
  output: O
  leaves?: NonNullable<Service['leaves']>
  backupFirst?: BackupReason
}): Service<I, O> {
  return { kind: 'service', ...spec }
}

/** Prefixes the operation names of a slice: `operations('requests', { list })` gives `requests.list`. */
export function operations<P extends string, T extends Record<string, Operation>>(
  prefix: P,
  table: T,
): { readonly [K in keyof T & string as `${P}.${K}`]: T[K] } {
  return Object.fromEntries(Object.entries(table).map(([name, op]) => [`${prefix}.${name}`, op])) as {
    readonly [K in keyof T & string as `${P}.${K}`]: T[K]
  }
}
