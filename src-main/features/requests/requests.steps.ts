// What may be done next with a request; the window shows these steps and no others.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import type { NEXT_STEPS } from './requests.contract.ts'
import { decideExtension, type RequestOutcome } from './requests.rules.ts'

export type NextStep = (typeof NEXT_STEPS)[number]

/** Allowed steps of a case on `today`. A decision on which an objection hangs is not taken back. */
export function nextSteps(
  calendar: WorkingCalendar,
  request: { readonly receivedOn: DateOnly; readonly extendedOn: DateOnly | null; readonly outcome: RequestOutcome | null },
  today: DateOnly,
  hasObjection: boolean,
): NextStep[] {
  const steps: NextStep[] = ['edit']
  if (request.outcome === null) {
    steps.push('decide')
    if (decideExtension(calendar, request, today).ok) steps.push('extend')
    if (today > request.receivedOn) steps.push('object')
    return steps
  }
  steps.push('correctDecision')
  if (!hasObjection) steps.push('reopen')
  if (request.outcome !== 'withdrawn') steps.push('object')
  return steps
}
