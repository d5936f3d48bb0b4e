// The group of a purpose, as staff chose it or as its words say.
import { PURPOSE_KIND_LABELS, purposeKindOf, type RequestInput } from '../../../src-main/contract/index.ts'

type Purpose = Pick<RequestInput, 'purpose' | 'purposeKind'>

/** What the words propose while staff have chosen nothing; empty without a purpose. */
export function proposedKind({ purpose, purposeKind }: Purpose): string {
  const proposed = purposeKind === null ? purposeKindOf(purpose) : null
  return proposed === null ? '' : `${PURPOSE_KIND_LABELS[proposed]} (menurut kata-katanya)`
}

/** The group as the annual report counts it. */
export function purposeKindWords(request: Purpose): string {
  return request.purposeKind === null ? proposedKind(request) : PURPOSE_KIND_LABELS[request.purposeKind]
}
