// The signature block: the report is set by PPID (Perki KI 1/2021 Ps.10(2)b); titles as in letters (Permendagri 1/2023 Ps.44).
import { formatDay } from '../../../reporting/date-format.ts'
import type { Block } from '../../../reporting/report-model.ts'
import { heldPosition } from '../../office/office.rules.ts'
import type { ReportContent } from '../report-content.ts'

/** The block, or nothing while no official is known; then the report says KONSEP. */
export function signatureOf(content: ReportContent): Block[] {
  const { signatory } = content
  if (signatory === null) return []
  const position = heldPosition(signatory)
  return [
    {
      type: 'signature',
      signature: {
        placeAndDate: `${content.letterhead.place}, ${formatDay(content.madeOn)}`,
        positionLines: [position.toUpperCase(), `SELAKU ${signatory.role.toUpperCase()},`],
        name: signatory.nameWithTitles,
        rank: signatory.rank,
        nip: signatory.nip,
      },
    },
  ]
}
