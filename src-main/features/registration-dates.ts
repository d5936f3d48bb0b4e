// Received date and date of registration: the post arrives before it is typed (ppid 11.2).
import type { DateOnly } from '../kernel/date-only.ts'
import type { FieldProblem } from './field-problems.ts'

/** A received date may lie in the past only with a reason, and never in the future. `path` is the prefix of the form. */
export function checkReceivedOn(
  today: DateOnly,
  form: { readonly receivedOn: DateOnly; readonly backdatingReason: string },
): readonly FieldProblem[] {
  if (form.receivedOn > today) return [{ path: 'form.receivedOn', code: 'date.inFuture' }]
  if (form.receivedOn < today && form.backdatingReason === '')
    return [{ path: 'form.backdatingReason', code: 'backdating.reasonRequired' }]
  return []
}
