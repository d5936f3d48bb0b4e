// Where a dispute stands, read from what has been recorded, so that nobody has to keep the stage by hand.
import type { DateOnly } from '../../kernel/date-only.ts'
import { DISPUTE_STAGES, type DisputeStage, type MediationResult, type RulingType } from './disputes.rules.ts'
import type { DisputeSession } from './disputes.sessions.rules.ts'

export type StageFacts = {
  readonly sessions: readonly Pick<DisputeSession, 'kind'>[]
  readonly mediationStartedOn: DateOnly | null
  readonly mediationResult: MediationResult | null
  readonly rulingType: RulingType | null
  readonly courtFiledOn: DateOnly | null
  readonly cassationFiledOn: DateOnly | null
  readonly finalOn: DateOnly | null
}

/** The farthest stage the facts show. An interim ruling decides nothing (Perki KI 1/2013); a mediation that failed leads on. */
export function stageOf(facts: StageFacts): DisputeStage {
  const has = (kind: DisputeSession['kind']) => facts.sessions.some((session) => session.kind === kind)
  if (facts.finalOn !== null) return 'final'
  if (facts.cassationFiledOn !== null) return 'cassation'
  if (facts.courtFiledOn !== null) return 'court'
  if (facts.rulingType !== null && facts.rulingType !== 'interim') return 'ruled'
  if (facts.mediationResult === 'failed' || has('adjudication') || has('decision')) return 'adjudication'
  if (facts.mediationStartedOn !== null || facts.mediationResult === 'agreed' || has('mediation')) return 'mediation'
  return 'registered'
}

const rank = (stage: DisputeStage) => DISPUTE_STAGES.indexOf(stage)

/** The stage to keep: the facts', unless the clerk knows of a later one whose day was never recorded (old cases). */
export function settledStage(stated: DisputeStage, facts: StageFacts): DisputeStage {
  const shown = stageOf(facts)
  return rank(stated) > rank(shown) ? stated : shown
}

/** What the clerk stated beyond the facts; `registered` when the facts tell it all. */
export function statedStage(kept: DisputeStage, facts: StageFacts): DisputeStage {
  return rank(kept) > rank(stageOf(facts)) ? kept : 'registered'
}
