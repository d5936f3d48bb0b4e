// A draft entry of the DIP of which only its substance is known; pure.
import type { PublicInformationInput } from './public-information.contract.ts'

type Substance = Pick<PublicInformationInput, 'category' | 'title' | 'summary'> & Partial<PublicInformationInput>

/** The draft that the register itself proposes; unit, form and retention are for the clerk to fill in. */
export function draftEntry(substance: Substance): PublicInformationInput {
  return {
    holderUnit: '',
    responsible: '',
    madeWhen: '',
    madeWhere: '',
    year: null,
    formSoft: true,
    formHard: false,
    formText: '',
    retentionText: '',
    retentionActive: null,
    retentionInactive: null,
    retentionFate: null,
    retentionBasis: '',
    media: '',
    link: '',
    checklistCodes: [],
    excludedInformationId: null,
    status: 'draft',
    withdrawalReason: '',
    ...substance,
  }
}
