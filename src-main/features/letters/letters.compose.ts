// Pure: the facts of a case become the letter of a kind.
import type { LetterBlock, LetterDocument } from '../../reporting/letter-model.ts'
import { letterheadOf } from '../register-book.ts'
import { feeReceipt, handoverReceipt, receipt, requestForm } from './content/counter-forms.ts'
import { extensionNotice, forwardingNote, incompleteNotice, writtenNotice } from './content/notices.ts'
import { refusalDecree } from './content/refusal-decree.ts'
import type { LetterFacts } from './letters.facts.ts'
import { LETTERS, type LetterKind } from './letters.rules.ts'

const CONTENT: Readonly<Record<LetterKind, (facts: LetterFacts) => LetterBlock[]>> = {
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

/** The whole letter on the office's letterhead. */
export function composeLetter(kind: LetterKind, facts: LetterFacts): LetterDocument {
  return { title: LETTERS[kind].title, letterhead: letterheadOf(facts.agency), blocks: CONTENT[kind](facts) }
}
