// Values of the answer of Atasan PPID to an objection (UU KIP Ps.36; Perki KI 1/2021 Ps.44).
import {
  checkAnswer,
  type DateOnly,
  hasWrittenAnswer,
  isUpheld,
  type ObjectionAnswer,
  ObjectionAnswerSchema,
  objectionClockStart,
  type ObjectionDetail,
  type ObjectionOutcome,
} from '../../../src-main/contract/index.ts'
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
    executionDueOn: open ? detail.suggestedExecutionOn : detail.executionDueOn,
  }
}

/** May the answer promise something to be carried out: what is upheld, or agreed in a deliberation. */
export const mayPromise = (outcome: ObjectionOutcome | null) => isUpheld(outcome) || outcome === 'settled'

/** The answer to send: without a letter its date, number and signatory are emptied, without a grant its promise. */
export function answerOf(form: AnswerForm, outcome: ObjectionOutcome): ObjectionAnswer {
  const executionDueOn = mayPromise(outcome) ? form.executionDueOn : null
  if (hasWrittenAnswer(outcome)) return { ...form, outcome, executionDueOn }
  return { ...form, outcome, executionDueOn, answeredOn: null, answerNumber: '', superiorName: '', superiorPosition: '' }
}

/** Why an outcome cannot be chosen now; '' when it can. */
export function outcomeBarrier(detail: Pick<ObjectionDetail, 'allowedOutcomes' | 'grounds'>, outcome: ObjectionOutcome): string {
  if (detail.allowedOutcomes.includes(outcome)) return ''
  if (outcome === 'unanswered') return 'Setelah 30 hari kerja lewat (Pasal 36 ayat (2) UU KIP).'
  if (outcome !== 'settled') return 'Setelah keberatan dinyatakan lengkap.'
  return detail.grounds.every((ground) => ground === 'a')
    ? 'Tidak untuk alasan huruf a (Pasal 35 ayat (2) UU KIP).'
    : 'Catat dahulu musyawarahnya (Pasal 35 ayat (2) UU KIP).'
}

/** What is missing, by field. */
export function answerProblems(
  detail: Pick<ObjectionDetail, 'receivedOn' | 'completeOn' | 'grounds' | 'deliberationOn' | 'answerReceivedOn' | 'executedOn'>,
  today: DateOnly,
  form: AnswerForm,
): readonly FieldProblem[] {
  if (form.outcome === null) return [{ path: 'outcome', code: 'text.required' }]
  const parsed = ObjectionAnswerSchema.safeParse(answerOf(form, form.outcome))
  if (!parsed.success) return parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message }))
  return checkAnswer({ ...detail, startsOn: objectionClockStart(detail) }, parsed.data, today)
}
