// The dispute as the window sees it: with its objection, its window to file, and what a clerk should notice.
import type { Desk } from '../calendar/desk.ts'
import type { DisputeCase } from '../clocks/dispute-clocks.rules.ts'
import type { Dispute, DisputeDetail } from './disputes.contract.ts'
import { finalityOf } from './disputes.finality.rules.ts'
import { disputeHints } from './disputes.hints.rules.ts'
import { opensInformation } from './disputes.opening.rules.ts'
import { disputeWindow, isPremature, procedureOf } from './disputes.rules.ts'
import type { DisputedCase } from './disputes.store.ts'

/** A dispute with what its clocks look at. */
export const clockCase = ({ dispute, objection }: DisputedCase) =>
  ({
    ...dispute,
    procedure: procedureOf(objection.grounds),
  }) satisfies DisputeCase

/** One row of the register. */
export function presentDispute(desk: Pick<Desk, 'calendar'>, { dispute, objection }: DisputedCase): Dispute {
  const { due } = disputeWindow(desk.calendar, objection)
  return {
    ...dispute,
    objectionNumber: objection.number,
    requestNumber: objection.requestNumber,
    applicantName: objection.applicantName,
    grounds: [...objection.grounds],
    procedure: procedureOf(objection.grounds),
    filingDueOn: due,
    filedLate: dispute.filedOn > due,
  }
}

/** The page of one dispute; `openedInformationId` is the DIP entry its ruling led to. */
export function presentDetail(desk: Desk, found: DisputedCase, openedInformationId: number | null): DisputeDetail {
  const dispute = clockCase(found)
  const premature = isPremature(dispute.filedOn, found.objection)
  return {
    ...presentDispute(desk, found),
    today: desk.today,
    hints: disputeHints(desk, { ...dispute, premature }),
    finality: dispute.finalOn === null ? finalityOf(desk, dispute) : null,
    mayOpenInformation: openedInformationId === null && opensInformation(dispute),
    openedInformationId,
  }
}
