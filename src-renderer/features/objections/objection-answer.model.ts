// Values of the answer of Atasan PPID to an objection (UU KIP Ps.36; Perki KI 1/2021 Ps.44).
import {
  checkAnswer,
  type DateOnly,
  type ObjectionAnswer,
  ObjectionAnswerSchema,
  type ObjectionDetail,
  type ObjectionOutcome,
} from '../../../src-main/contract/index.ts'
import { daysToCome } from '../../ui/days-to-come.ts'
import type { FieldProblem } from '../../ui/use-record-form.ts'

/** The form while no outcome is chosen yet. */
export type AnswerForm = Omit<ObjectionAnswer, 'outcome'> & { readonly outcome: ObjectionOutcome | null }

/** The answer as stored, or an empty one dated today and signed by the superior in office. */
export function answerFormOf(
  detail: ObjectionDetail,
  today: DateOnly,
  superior: { readonly name: string; readonly position: string } | undefined,
): AnswerForm {
  const open = detail.outcome === null
  return {
    outcome: detail.outcome,
    answeredOn: open ? today : detail.answeredOn,
    answerNumber: detail.answerNumber,
    answerText: detail.answerText,
    superiorName: open && detail.superiorName === '' ? (superior?.name ?? '') : detail.superiorName,
    superiorPosition: open && detail.superiorPosition === '' ? (superior?.position ?? '') : detail.superiorPosition,
    applicantReaction: detail.applicantReaction,
  }
}

/** An objection left unanswered or withdrawn has no letter of answer. */
export function hasLetter(outcome: ObjectionOutcome | null): boolean {
  return outcome !== null && outcome !== 'unanswered' && outcome !== 'withdrawn'
}

/** The answer to send: without a letter its date, number and signatory are emptied. */
export function answerOf(form: AnswerForm, outcome: ObjectionOutcome): ObjectionAnswer {
  if (hasLetter(outcome)) return { ...form, outcome }
  return { ...form, outcome, answeredOn: null, answerNumber: '', superiorName: '', superiorPosition: '' }
}

/** What is missing, by field. */
export function answerProblems(receivedOn: DateOnly, today: DateOnly, form: AnswerForm): readonly FieldProblem[] {
  if (form.outcome === null) return [{ path: 'outcome', code: 'text.required' }]
  const parsed = ObjectionAnswerSchema.safeParse(answerOf(form, form.outcome))
  if (!parsed.success) return parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message }))
  return [...checkAnswer(receivedOn, parsed.data), ...daysToCome(parsed.data, ['answeredOn'], today)]
}
