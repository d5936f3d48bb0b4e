// The register of objections as a file: official 20 columns, workbook or paper (Perki KI 1/2021 Lamp. XI).
import { Text } from '@mantine/core'
import { useState } from 'react'
import { type ExportProfile, parseDateOnly, profileInFileName, PROFILES_OF } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { useBookFormat } from '../../ui/book-format.tsx'
import { PeriodFields } from '../../ui/period-fields.tsx'
import { ProfileChoice } from '../../ui/profile-choice.tsx'

type Props = { readonly agencyId: number; readonly years: readonly number[] }

/** Saves the book of a period; the newest year is the first guess. */
export function ObjectionBookExport({ agencyId, years }: Props) {
  const today = useOfficeToday(agencyId)
  const year = years[0] ?? today?.slice(0, 4)
  const [profile, setProfile] = useState<ExportProfile>(PROFILES_OF.objectionBook[0])
  const [chosen, setPeriod] = useState<{ from: string; to: string }>()
  const { format, paper, fields } = useBookFormat('xlsx')
  const period = chosen ?? { from: `${year}-01-01`, to: `${year}-12-31` }
  return (
    <BookExport
      title="Ekspor register keberatan (Lampiran XI)"
      suggestedName={`Register-Keberatan-${period.from}-${period.to}-${profileInFileName(profile)}.${format}`}
      start={(saveToken) => {
        const from = parseDateOnly(period.from)
        const to = parseDateOnly(period.to)
        if (from === undefined || to === undefined) throw new TypeError('a date field gave no day')
        return invoke('objections.exportBook', { agencyId, from, to, profile, format, paper, saveToken })
      }}
    >
      <PeriodFields period={period} onChange={setPeriod} />
      <ProfileChoice profiles={PROFILES_OF.objectionBook} profile={profile} onChange={setProfile} />
      {fields}
      <Text size="xs" c="dimmed">
        Setiap ekspor dicatat di dalam riwayat: waktu, periode, bentuk, dan untuk siapa.
      </Text>
    </BookExport>
  )
}
