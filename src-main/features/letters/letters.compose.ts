// Pure: the facts of a case become the letter of a kind.
import type { LetterBlock, LetterDocument } from '../../reporting/letter-model.ts'
import { letterheadOf } from '../office/letterhead.ts'
import { feeReceipt, handoverReceipt, receipt, requestForm } from './content/counter-forms.ts'
import { extensionNotice, forwardingNote, incompleteNotice, writtenNotice } from './content/notices.ts'
import { objectionAnswer } from './content/objection-answer.ts'
import { objectionForm, objectionReceipt } from './content/objection-forms.ts'
import { deliberationMinutes, objectionIncompleteNotice } from './content/objection-notices.ts'
import { refusalDecree } from './content/refusal-decree.ts'
import type { GatheredFacts, LetterFacts, ObjectionFacts } from './letters.facts.ts'
import { isRequestLetter, LETTERS, type LetterKind, type ObjectionLetter, type RequestLetter } from './letters.rules.ts'

const OF_REQUEST: Readonly<Record<RequestLetter, (facts: LetterFacts) => LetterBlock[]>> = {
  requestForm,
  receipt,
  incompleteNotice,
  forwardingNote,
  extensionNotice,
  writtenNotice,
  refusalDecree,
  handoverReceipt,
  feeReceipt,
}

const OF_OBJECTION: Readonly<Record<ObjectionLetter, (facts: ObjectionFacts) => LetterBlock[]>> = {
  objectionForm,
  objectionReceipt,
  objectionIncompleteNotice,
  deliberationMinutes,
  objectionAnswer,
}

function blocksOf(kind: LetterKind, facts: GatheredFacts['facts']): LetterBlock[] {
  if (isRequestLetter(kind)) {
    if (facts.entity === 'request') return OF_REQUEST[kind](facts)
  } else if (facts.entity === 'objection') return OF_OBJECTION[kind](facts)
  throw new TypeError('a letter of another case')
}

/** The whole letter on the office's letterhead. */
export function composeLetter(kind: LetterKind, facts: GatheredFacts['facts']): LetterDocument {
  return { title: LETTERS[kind].title, letterhead: letterheadOf(facts.agency), blocks: blocksOf(kind, facts) }
}
