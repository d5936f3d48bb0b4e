// A dispute as the register would have shown it on an earlier day (Perki KI 1/2021 Ps.57: the report is of its period).
import type { DateOnly } from '../../kernel/date-only.ts'
import type { DisputeInput } from './disputes.contract.ts'
import { settledStage, statedStage } from './disputes.stage.rules.ts'

/**
 * What had happened by `day`: whatever is dated later is left out and the stage follows from the rest. A stage that the clerk
 * stated beyond the recorded days keeps standing, for its day is not known; so does a mediation without the day it ended.
 */
export function disputeAsAt<T extends DisputeInput>(dispute: T, day: DateOnly): T {
  const by = <T>(on: DateOnly | null, value: T): T | null => (on !== null && on > day ? null : value)
  const upTo = (on: DateOnly | null) => by(on, on)
  const { mediationEndedOn, rulingOn } = dispute
  // A ruling comes before its suit: what rests on a ruling that was not there yet was not there either.
  const isRuledLater = rulingOn !== null && rulingOn > day
  const then = {
    ...dispute,
    sessions: dispute.sessions.filter(({ on }) => on <= day),
    mediationStartedOn: upTo(dispute.mediationStartedOn),
    mediationExtendedOn: upTo(dispute.mediationExtendedOn),
    mediationEndedOn: upTo(mediationEndedOn),
    mediationResult: by(mediationEndedOn, dispute.mediationResult),
    rulingType: by(rulingOn, dispute.rulingType),
    rulingNumber: by(rulingOn, dispute.rulingNumber) ?? '',
    rulingOn: upTo(rulingOn),
    rulingReceivedOn: upTo(dispute.rulingReceivedOn),
    rulingOrder: by(rulingOn, dispute.rulingOrder),
    executionDueOn: isRuledLater ? null : dispute.executionDueOn,
    executedOn: upTo(dispute.executedOn),
    courtNumber: by(dispute.courtFiledOn, dispute.courtNumber) ?? '',
    courtFiledOn: upTo(dispute.courtFiledOn),
    courtRuledOn: upTo(dispute.courtRuledOn),
    courtRulingReceivedOn: upTo(dispute.courtRulingReceivedOn),
    courtResult: by(dispute.courtRuledOn, dispute.courtResult) ?? '',
    cassationNumber: by(dispute.cassationFiledOn, dispute.cassationNumber) ?? '',
    cassationFiledOn: upTo(dispute.cassationFiledOn),
    cassationRuledOn: upTo(dispute.cassationRuledOn),
    cassationResult: by(dispute.cassationRuledOn, dispute.cassationResult) ?? '',
    finalOn: upTo(dispute.finalOn),
  }
  return { ...then, stage: settledStage(statedStage(dispute.stage, dispute), then) }
}
