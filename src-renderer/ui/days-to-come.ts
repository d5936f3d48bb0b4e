// A day on which something already happened cannot lie ahead of the office's today.
import type { DateOnly } from '../../src-main/contract/index.ts'
import type { FieldProblem } from './use-record-form.ts'

/** A problem for each named field whose day lies after `today`; none while today is unknown. */
export function daysToCome<Values extends object>(
  values: Values,
  fields: readonly (keyof Values & string)[],
  today: DateOnly | undefined,
): FieldProblem[] {
  if (today === undefined) return []
  return fields
    .filter((field) => {
      const day: unknown = values[field]
      return typeof day === 'string' && day > today
    })
    .map((path) => ({ path, code: 'date.inFuture' }))
}
