// One DIK row to a draft entry.
import type { ExcludedInformationDraft } from './drafts.ts'
import { saysLegalBasis } from './excluded-signs.ts'
import { note, quote } from './messages.ts'
import type { RecordReader } from './record-reader.ts'
import type { ExcludedInformationField } from './synonyms-excluded-information.ts'
import { exclusionGroundsIn } from './value-legal.ts'

const UNLIMITED = /permanen|selamanya|tidak\s*terbatas|seterusnya/i

/** The draft, or null when neither title nor content is given (its reader then holds an error). */
export function toExcludedInformation(reader: RecordReader<ExcludedInformationField>): ExcludedInformationDraft | null {
  const [title, content] = [reader.text('title'), reader.text('content')]
  reader.require('Informasi yang dikecualikan', title !== '' || content !== '', 'title', 'content')
  // Offices that reuse a DIP sheet put the legal basis where the holder stands (layout X4).
  const holder = reader.text('holderUnit')
  const misplaced = !reader.has('legalBasis') && saysLegalBasis(holder)
  const legalBasis = misplaced ? holder : reader.text('legalBasis')
  const grounds = exclusionGroundsIn(legalBasis)
  if (legalBasis === '') reader.say('legalBasis', note('legalBasisMissing'))
  else if (grounds.length === 0) reader.say('legalBasis', note('groundsNotFound'))
  const periodText = reader.text('period')
  if (UNLIMITED.test(periodText)) reader.say('period', note('periodUnlimited', { value: quote(periodText) }))
  if (title === '' && content === '') return null
  return {
    title: (title || content).replace(/\s+/g, ' '),
    content: content || title,
    legalBasis,
    grounds,
    consequenceOpen: reader.text('consequenceOpen'),
    consequenceClosed: reader.text('consequenceClosed'),
    periodText,
    holderUnit: misplaced ? '' : holder,
  }
}
