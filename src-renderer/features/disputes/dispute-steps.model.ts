// Which steps the page of a dispute offers, from what has been recorded.
import type { DisputeDetail } from '../../../src-main/contract/index.ts'

export const DISPUTE_STEPS = ['edit', 'session', 'declareFinal', 'openInformation', 'showInformation'] as const
export type DisputeStep = (typeof DISPUTE_STEPS)[number]

type Facts = Pick<DisputeDetail, 'stage' | 'finality' | 'mayOpenInformation' | 'openedInformationId'>

type Judged = Pick<DisputeDetail, 'courtRuledOn' | 'courtResult' | 'cassationRuledOn' | 'cassationResult'>

/**
 * What to ask before the DIP entry of a ruling is drafted: a court may have annulled it (UU KIP Ps.47-50). Null where none
 * ruled, and the entry may be drafted at once.
 */
export function openingDoubt({ courtRuledOn, courtResult, cassationRuledOn, cassationResult }: Judged): string | null {
  const judged = [
    ...(courtRuledOn === null ? [] : [`Pengadilan sudah memutus: ${courtResult.trim() || 'hasilnya belum dicatat'}.`]),
    ...(cassationRuledOn === null
      ? []
      : [`Mahkamah Agung sudah memutus: ${cassationResult.trim() || 'hasilnya belum dicatat'}.`]),
  ]
  if (judged.length === 0) return null
  return [
    ...judged,
    'Lanjutkan hanya jika putusan Komisi Informasi dikuatkan. Pengecualian yang terkait tidak berakhir dengan sendirinya; buka dari halamannya.',
  ].join(' ')
}

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
