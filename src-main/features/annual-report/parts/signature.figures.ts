// The signature block: the report is set by PPID (Perki KI 1/2021 Ps.10(2)b); titles as in letters (Permendagri 1/2023 Ps.44).
import { formatDay } from '../../../reporting/date-format.ts'
import type { Block } from '../../../reporting/report-model.ts'
import { heldPosition } from '../../office/office.rules.ts'
import type { ReportContent } from '../report-content.ts'

type Signatory = NonNullable<ReportContent['signatory']>

const personOf = (signatory: Signatory) => ({
  positionLines: [heldPosition(signatory).toUpperCase(), `SELAKU ${signatory.role.toUpperCase()},`],
  name: signatory.nameWithTitles,
  rank: signatory.rank,
  nip: signatory.nip,
})

/** The block of PPID, or nothing while no official is known; then the report says KONSEP. */
export function signatureOf(content: ReportContent): Block[] {
  const { signatory } = content
  if (signatory === null) return []
  const placeAndDate = `${content.letterhead.place}, ${formatDay(content.madeOn)}`
  return [{ type: 'signature', signature: { placeAndDate, ...personOf(signatory) } }]
}

/** The same with "Mengetahui" of Atasan PPID beside it, where the layout asks for it and he is known. */
export function acknowledgedSignatureOf(content: ReportContent): Block[] {
  const { acknowledger, layout } = content
  return signatureOf(content).map((block) => {
    if (block.type !== 'signature' || acknowledger === null || !layout.acknowledged) return block
    return { ...block, signature: { ...block.signature, acknowledged: { opening: 'Mengetahui,', ...personOf(acknowledger) } } }
  })
}
