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
}

/** An operation of the machine around the registers (dialogs, jobs, opening a file): no transaction, no journal. */
export type Service<I extends Schema = Schema, O extends Schema = Schema> = {
  readonly kind: 'service'
  readonly input: I
  readonly output: O
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
}): Command<I, O> {
  return { kind: 'command', ...spec }
}

/** An operation outside the database. */
export function service<I extends Schema, O extends Schema>(spec: { input: I; output: O }): Service<I, O> {
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
