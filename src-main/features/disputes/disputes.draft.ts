// A dispute of which nothing is known but its filing: what forms, examples and tests start from.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { DisputeInput } from './disputes.contract.ts'
import { COMMISSION_NAMES } from './disputes.labels.ts'
import { DEFAULT_COMMISSION } from './disputes.rules.ts'

/** A dispute just filed; cities rarely have a commission of their own, so the province's is the guess (Perki KI 1/2013 Ps.6). */
export function blankDispute(objectionId: number, filedOn: DateOnly): DisputeInput {
  return {
    objectionId,
    commissionLevel: DEFAULT_COMMISSION,
    commissionName: COMMISSION_NAMES[DEFAULT_COMMISSION],
    commissionNumber: '',
    filedOn,
    respondentRepresentative: '',
    stage: 'registered',
    sessions: [],
    mediator: '',
    mediationStartedOn: null,
    mediationExtendedOn: null,
    mediationEndedOn: null,
    mediationResult: null,
    rulingType: null,
    rulingNumber: '',
    rulingOn: null,
    rulingReceivedOn: null,
    rulingOrder: null,
    executionDueOn: null,
    executedOn: null,
    executionNote: '',
    courtKind: null,
    courtName: '',
    courtNumber: '',
    courtFiledOn: null,
    courtRuledOn: null,
    courtRulingReceivedOn: null,
    courtResult: '',
    cassationNumber: '',
    cassationFiledOn: null,
    cassationRuledOn: null,
    cassationResult: '',
    finalOn: null,
    notes: '',
  }
}
