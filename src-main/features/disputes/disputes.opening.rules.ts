// What a final ruling opens becomes public information (UU KIP Ps.11(2); Perki KI 1/2021 Ps.52(4)).
import type { DateOnly } from '../../kernel/date-only.ts'
import type { DisputeStage, RulingOrder, RulingType } from './disputes.rules.ts'

type Ruled = {
  readonly stage: DisputeStage
  readonly rulingType: RulingType | null
  readonly rulingOrder: RulingOrder | null
}

type Courts = { readonly courtRuledOn: DateOnly | null; readonly cassationRuledOn: DateOnly | null }

/**
 * A court ruled after the commission (UU KIP Ps.47-50). Whether it upheld the ruling or turned it round stands in words only,
 * so nothing follows from the commission's order by itself [D].
 */
export function courtHasRuled({ courtRuledOn, cassationRuledOn }: Courts): boolean {
  return courtRuledOn !== null || cassationRuledOn !== null
}

/**
 * True when the dispute is final and its ruling gives the information: an agreement of the mediation, or an order that
 * grants. Where a court ruled after it (`courtHasRuled`) the clerk is asked first.
 */
export function opensInformation({ stage, rulingType, rulingOrder }: Ruled): boolean {
  if (stage !== 'final') return false
  if (rulingType === 'mediation') return rulingOrder === null || rulingOrder === 'granted' || rulingOrder === 'grantedPartly'
  return rulingType === 'adjudication' && (rulingOrder === 'granted' || rulingOrder === 'grantedPartly')
}
