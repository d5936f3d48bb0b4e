// The register book of requests: official columns, or complete for internal use.
import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { parseDateOnly } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { PeriodFields } from '../../ui/period-fields.tsx'

type Mode = 'annexVIII' | 'article32'

/** Saves the book of a period; the newest year is the first guess. */
export function RequestExport({ agencyId, years }: { readonly agencyId: number; readonly years: readonly number[] }) {
  const today = useOfficeToday(agencyId)
  const year = years[0] ?? today?.slice(0, 4)
  const [chosen, setPeriod] = useState<{ from: string; to: string }>()
  const [mode, setMode] = useState<Mode>('annexVIII')
  const period = chosen ?? { from: `${year}-01-01`, to: `${year}-12-31` }
  return (
    <BookExport
      title="Ekspor register permohonan"
      suggestedName={`Register-Permohonan-${period.from}-${period.to}.xlsx`}
      start={(saveToken) => {
        const from = parseDateOnly(period.from)
        const to = parseDateOnly(period.to)
        if (from === undefined || to === undefined) throw new TypeError('a date field gave no day')
        return invoke('requests.exportWorkbook', { agencyId, from, to, mode, saveToken })
      }}
    >
      <PeriodFields period={period} onChange={setPeriod} />
      <Radio.Group label="Bentuk" value={mode} onChange={(value) => setMode(value === 'article32' ? 'article32' : 'annexVIII')}>
        <Stack gap="xs" mt="xs">
          <Radio value="annexVIII" label="Format Lampiran VIII Perki 1/2021 (21 kolom)" />
          <Radio
            value="article32"
            label="Lengkap sesuai Pasal 32 (dengan NIK dan surat kuasa)"
            description="Hanya untuk keperluan internal: memuat identitas pemohon."
          />
        </Stack>
      </Radio.Group>
    </BookExport>
  )
}
