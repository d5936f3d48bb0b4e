// A letter without the identity of its applicant, pure: masked for a screen, or erased for good.
import type { LetterDocument } from '../../reporting/letter-model.ts'

/** The letter with every text of its body passed through `shown`; the letterhead is the office's own. */
export function redactedLetter(document: LetterDocument, shown: (text: string) => string): LetterDocument {
  const blocks = JSON.stringify(document.blocks, (_key, value: unknown) => (typeof value === 'string' ? shown(value) : value))
  return { ...document, blocks: JSON.parse(blocks) as LetterDocument['blocks'] }
}
