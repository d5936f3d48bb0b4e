// The register of disputes as a workbook, for the disputes filed in a period.
import { useState } from 'react'
import { parseDateOnly } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { PeriodFields } from '../../ui/period-fields.tsx'

/** This year, unless another period is chosen. */
export function DisputeExport({ agencyId }: { readonly agencyId: number }) {
  const today = useOfficeToday(agencyId)
  const year = today?.slice(0, 4) ?? ''
  const [chosen, setPeriod] = useState<{ from: string; to: string }>()
  const period = chosen ?? { from: `${year}-01-01`, to: `${year}-12-31` }
  return (
    <BookExport
      title="Ekspor register sengketa"
      suggestedName={`Register-Sengketa-${period.from}-${period.to}.xlsx`}
      start={(saveToken) => {
        const from = parseDateOnly(period.from)
        const to = parseDateOnly(period.to)
        if (from === undefined || to === undefined) throw new TypeError('a date field gave no day')
        return invoke('disputes.exportWorkbook', { agencyId, from, to, saveToken })
      }}
    >
      <PeriodFields period={period} onChange={setPeriod} />
    </BookExport>
  )
}
