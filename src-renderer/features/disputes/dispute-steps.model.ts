// Which steps the page of a dispute offers, from what has been recorded.
import type { DisputeDetail } from '../../../src-main/contract/index.ts'

export const DISPUTE_STEPS = ['edit', 'session', 'declareFinal', 'openInformation', 'showInformation'] as const
export type DisputeStep = (typeof DISPUTE_STEPS)[number]

type Facts = Pick<DisputeDetail, 'stage' | 'finality' | 'mayOpenInformation' | 'openedInformationId'>

/** The one that moves the case on comes first. */
export function disputeSteps({ stage, finality, mayOpenInformation, openedInformationId }: Facts): readonly DisputeStep[] {
  const over = stage === 'final'
  return [
    ...(finality === null || over ? [] : (['declareFinal'] as const)),
    ...(mayOpenInformation ? (['openInformation'] as const) : []),
    ...(openedInformationId === null ? [] : (['showInformation'] as const)),
    ...(over ? [] : (['session'] as const)),
    'edit',
  ]
}
