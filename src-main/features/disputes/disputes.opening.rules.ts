// What a final ruling opens becomes public information (UU KIP Ps.11(2); Perki KI 1/2021 Ps.52(4)).
import type { DisputeStage, RulingOrder, RulingType } from './disputes.rules.ts'

type Ruled = {
  readonly stage: DisputeStage
  readonly rulingType: RulingType | null
  readonly rulingOrder: RulingOrder | null
}

/**
 * True when the dispute is final and its ruling gives the information: an agreement of the mediation, or an order that
 * grants. Whether a court later turned it round stands in words only, so the clerk decides [D].
 */
export function opensInformation({ stage, rulingType, rulingOrder }: Ruled): boolean {
  if (stage !== 'final') return false
  if (rulingType === 'mediation') return rulingOrder === null || rulingOrder === 'granted' || rulingOrder === 'grantedPartly'
  return rulingType === 'adjudication' && (rulingOrder === 'granted' || rulingOrder === 'grantedPartly')
}
