// The register book of requests as a file: official columns or complete for internal use, workbook or paper.
import { Alert, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type BookModeChoice, type ExportProfile, parseDateOnly, PROFILES_OF } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { useBookFormat } from '../../ui/book-format.tsx'
import { PeriodFields } from '../../ui/period-fields.tsx'
import { ProfileChoice } from '../../ui/profile-choice.tsx'
import { useListTotal } from '../../ui/use-list-pages.ts'
import type { Period } from './book-period.model.ts'
import { bookFileName, printMinutes } from './request-export.model.ts'

export type RequestExportProps = {
  readonly agencyId: number
  readonly years: readonly number[]
  /** The book on screen: then the file is that book, and neither period nor mode is asked again. */
  readonly shown?: { readonly period: Period; readonly mode: BookModeChoice }
}

/** Saves the book of a period; the newest year is the first guess. */
export function RequestExport({ agencyId, years, shown }: RequestExportProps) {
  const today = useOfficeToday(agencyId)
  const year = years[0] ?? today?.slice(0, 4) ?? '2026'
  const [chosen, setPeriod] = useState<Period>()
  const [profile, setProfile] = useState<ExportProfile>(PROFILES_OF.requestBook[0])
  const [chosenMode, setMode] = useState<BookModeChoice>('annexVIII')
  const { format, paper, fields } = useBookFormat(shown === undefined ? 'xlsx' : 'pdf')
  const period = shown?.period ?? chosen ?? { from: `${year}-01-01`, to: `${year}-12-31` }
  const mode = shown?.mode ?? chosenMode
  return (
    <BookExport
      label={shown === undefined ? 'Ekspor' : 'Cetak atau ekspor'}
      title={shown === undefined ? 'Ekspor register permohonan' : 'Cetak atau ekspor buku register'}
      suggestedName={bookFileName(period, profile, format)}
      start={(saveToken) => {
        const from = parseDateOnly(period.from)
        const to = parseDateOnly(period.to)
        if (from === undefined || to === undefined) throw new TypeError('a date field gave no day')
        return invoke('requests.exportBook', { agencyId, from, to, mode, profile, format, paper, saveToken })
      }}
    >
      {shown === undefined && (
        <>
          <PeriodFields period={period} onChange={setPeriod} />
          <ModeChoice mode={mode} onChange={setMode} />
        </>
      )}
      <ProfileChoice profiles={PROFILES_OF.requestBook} profile={profile} onChange={setProfile} />
      {fields}
      {format === 'pdf' && <SlowPrint agencyId={agencyId} period={period} mode={mode} />}
      <Text size="xs" c="dimmed">
        Setiap ekspor dicatat dalam jurnal: waktu, periode, bentuk, dan untuk siapa.
      </Text>
    </BookExport>
  )
}

type ModeChoiceProps = { readonly mode: BookModeChoice; readonly onChange: (mode: BookModeChoice) => void }

function ModeChoice({ mode, onChange }: ModeChoiceProps) {
  return (
    <Radio.Group label="Bentuk" value={mode} onChange={(value) => onChange(value === 'article32' ? 'article32' : 'annexVIII')}>
      <Stack gap="xs" mt="xs">
        <Radio value="annexVIII" label="Format Lampiran VIII Perki KI 1/2021 (21 kolom)" />
        <Radio
          value="article32"
          label="Lengkap sesuai Pasal 32 (dengan NIK dan surat kuasa)"
          description="NIK dan surat kuasa terisi hanya pada berkas untuk internal."
        />
      </Stack>
    </Radio.Group>
  )
}

type SlowPrintProps = { readonly agencyId: number; readonly period: Period; readonly mode: BookModeChoice }

/** Says beforehand that a very long book takes its time on paper. */
function SlowPrint({ agencyId, period, mode }: SlowPrintProps) {
  const total = useListTotal('requests.book', { agencyId, from: period.from, to: period.to, mode }).data?.total ?? 0
  const minutes = printMinutes(total)
  if (minutes === null) return null
  return (
    <Alert color="yellow" variant="light">
      {total.toLocaleString('id-ID')} permohonan: PDF dapat memerlukan sekitar {minutes} menit. Pekerjaan lain tetap dapat
      dilanjutkan, dan proses ini dapat dibatalkan.
    </Alert>
  )
}
