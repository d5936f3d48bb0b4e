// The register of disputes as a workbook, for the disputes filed in a period.
import { useState } from 'react'
import { type ExportProfile, parseDateOnly, profileInFileName, PROFILES_OF } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { PeriodFields } from '../../ui/period-fields.tsx'
import { ProfileChoice } from '../../ui/profile-choice.tsx'

/** This year, unless another period is chosen. */
export function DisputeExport({ agencyId }: { readonly agencyId: number }) {
  const today = useOfficeToday(agencyId)
  const year = today?.slice(0, 4) ?? ''
  const [profile, setProfile] = useState<ExportProfile>(PROFILES_OF.disputeBook[0])
  const [chosen, setPeriod] = useState<{ from: string; to: string }>()
  const period = chosen ?? { from: `${year}-01-01`, to: `${year}-12-31` }
  return (
    <BookExport
      title="Ekspor register sengketa"
      suggestedName={`Register-Sengketa-${period.from}-${period.to}-${profileInFileName(profile)}.xlsx`}
      start={(saveToken) => {
        const from = parseDateOnly(period.from)
        const to = parseDateOnly(period.to)
        if (from === undefined || to === undefined) throw new TypeError('a date field gave no day')
        return invoke('disputes.exportWorkbook', { agencyId, from, to, profile, saveToken })
      }}
    >
      <PeriodFields period={period} onChange={setPeriod} />
      <ProfileChoice profiles={PROFILES_OF.disputeBook} profile={profile} onChange={setProfile} />
    </BookExport>
  )
}
