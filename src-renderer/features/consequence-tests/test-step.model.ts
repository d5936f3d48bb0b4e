// Who is suggested for the approval and the decree of a test on a day, without losing what the clerk typed.
import type { DateOnly, OutputOf, Person, TestApproval, TestDecree } from '../../../src-main/contract/index.ts'

export type Suggestions = OutputOf<'consequenceTests.suggestions'>

const NOBODY: Person = { name: '', position: '', rank: '', nip: '' }

/** The form of the decree; it holds the two people flat. */
export type DecreeForm = Person & {
  number: string
  on: TestDecree['on']
  place: string
  superiorName: string
  superiorPosition: string
}

/** The head of the body in office on that day. */
export const suggestedHead = (found: Suggestions): Person => found.heads[0] ?? NOBODY

/** Number, PPID and Atasan PPID for a decree of that day. */
export function suggestedDecree(found: Suggestions) {
  const superior = found.superiors[0] ?? NOBODY
  const people = { superiorName: superior.name, superiorPosition: superior.position }
  return { number: found.decreeNumber, ...(found.signers[0] ?? NOBODY), ...people }
}

/** The fields to fill anew when the day changes: only those that still hold what was suggested before. */
export function resuggested<T extends Record<string, string>>(values: T, before: T, after: T): Partial<T> {
  const fields = (Object.keys(after) as (keyof T)[]).filter((key) => values[key] === before[key] && after[key] !== before[key])
  return Object.fromEntries(fields.map((key) => [key, after[key]])) as Partial<T>
}

/** The day for which the people are asked first: that of the step, which an approval given before moves. */
export const stepDay = (test: { readonly heldOn: DateOnly; readonly approval: TestApproval | null }): DateOnly =>
  test.approval?.on ?? test.heldOn
