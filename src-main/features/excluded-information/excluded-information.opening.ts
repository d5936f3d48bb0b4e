// What an opened exclusion becomes in the DIP, and what of an entry its test has fixed.
import { draftEntry } from '../public-information/public-information.draft.ts'
import type { PublicInformationInput } from '../public-information/public-information.contract.ts'
import type { ExcludedInformation, ExcludedInformationInput } from './excluded-information.contract.ts'

/** Fields of an entry that a decided test has fixed (Perki KI 1/2021 Ps.49(7), Ps.53). */
export const TESTED_FIELDS = [
  'title',
  'grounds',
  'legalBasis',
  'otherLaw',
  'consequenceOpen',
  'consequenceClosed',
  'periodKind',
  'periodText',
  'startsOn',
  'expiresOn',
  'reviewOn',
  'scope',
  'decreeNumber',
  'decreeOn',
] as const satisfies readonly (keyof ExcludedInformationInput)[]

/** The draft entry of information that is open now (Perki KI 1/2021 Ps.52(4)); the office fills in the rest. */
export function draftOfOpened(entry: ExcludedInformation, category: PublicInformationInput['category']): PublicInformationInput {
  const { title, content, holderUnit, id } = entry
  return draftEntry({ category, title, summary: content, holderUnit, formSoft: false, excludedInformationId: id })
}
