// A recap for PPID Utama: choose the period, look at its numbers, word the letter, make the files.
import { Alert, Button, Skeleton, Stack, Textarea } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import {
  type DateOnly,
  kindOf,
  periodName,
  type RecapKind,
  type RecapOutlook,
  type ReportPeriod,
} from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { MakeRecap } from './make-recap.tsx'
import { PeriodChoice, type ChosenPeriod } from './period-choice.tsx'
import { RecapLetterForm } from './recap-letter-form.tsx'
import { RecapNumbers } from './recap-numbers.tsx'
import {
  firstPeriod,
  letterWith,
  openedPeriod,
  type OfficeWords,
  periodKey,
  type PeriodWords,
  problemOfPeriod,
} from './recap.model.ts'

type Props = { readonly from?: string | undefined; readonly to?: string | undefined }

/** `#/laporan/rekap`, and `#/laporan/rekap/:from/:to`. */
export function RecapPage({ from, to }: Props) {
  const agency = useAgency()
  const today = useOfficeToday(agency.id)
  return (
    <>
      <PageHeader
        title="Rekap untuk PPID Utama"
        subtitle="Bulanan, triwulan, semester, tahunan, atau rentang tanggal, dengan surat pengantar (Pasal 10 ayat (1) huruf d Perki KI 1/2021)."
        actions={
          <Button component={Link} href="/laporan" variant="default" leftSection={<IconArrowLeft size={16} />}>
            Laporan tahunan
          </Button>
        }
      />
      {today === undefined ? (
        <Skeleton height={420} />
      ) : (
        <Recap key={agency.id} agencyId={agency.id} today={today} period={openedPeriod(from, to) ?? firstPeriod(today)} />
      )}
    </>
  )
}

type RecapProps = { readonly agencyId: number; readonly today: DateOnly; readonly period: ReportPeriod }

/** The period stands in the address, so that the way back from its cases leads to it. */
function Recap({ agencyId, today, period }: RecapProps) {
  const [, navigate] = useLocation()
  const [kind, setKind] = useState<RecapKind>(kindOf(period))
  const choose = (chosen: ChosenPeriod) => {
    setKind(chosen.kind)
    navigate(`/laporan/rekap/${periodKey(chosen.period)}`, { replace: true })
  }
  const isGood = problemOfPeriod(period, today) === undefined
  const outlook = useAppQuery('recaps.outlook', { agencyId, ...period }, { enabled: isGood })
  return (
    <Stack gap="md">
      <FormSection title="Periode">
        <PeriodChoice chosen={{ kind, period }} today={today} onChange={choose} />
      </FormSection>
      {outlook.error !== null && (
        <Alert color="red" title="Angka tidak dapat dihitung">
          {errorSentence(outlook.error)}
        </Alert>
      )}
      {isGood && outlook.data === undefined && outlook.error === null && <Skeleton height={240} />}
      {isGood && outlook.data !== undefined && (
        <PeriodRecap key={periodKey(period)} agencyId={agencyId} period={period} outlook={outlook.data} today={today} />
      )}
    </Stack>
  )
}

type PeriodProps = {
  readonly agencyId: number
  readonly period: ReportPeriod
  readonly outlook: RecapOutlook
  readonly today: DateOnly
}

/** What is written for a period stays with it, and who the letters go to stays with the office, also after a restart. */
function PeriodRecap({ agencyId, period, outlook, today }: PeriodProps) {
  const [office, setOffice] = useLocalStorage<OfficeWords>({
    key: `rekap-surat:${agencyId}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  })
  const [words, setWords] = useLocalStorage<PeriodWords>({
    key: `rekap:${agencyId}:${periodKey(period)}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  })
  const letter = letterWith(outlook.letter, office, words)
  const { activities = '', obstacles = '' } = words
  const name = periodName(period)
  return (
    <>
      <RecapNumbers period={period} name={name} outlook={outlook} />
      <FormSection title="Kegiatan dan kendala" description="Tidak tercatat dalam register; kosong berarti dicetak nihil.">
        <Textarea
          label="Kegiatan pelayanan informasi"
          autosize
          minRows={2}
          maxLength={5000}
          value={activities}
          onChange={(event) => setWords({ ...words, activities: event.currentTarget.value })}
        />
        <Textarea
          label="Kendala"
          autosize
          minRows={2}
          maxLength={5000}
          value={obstacles}
          onChange={(event) => setWords({ ...words, obstacles: event.currentTarget.value })}
        />
      </FormSection>
      <RecapLetterForm
        agencyId={agencyId}
        period={period}
        today={today}
        letter={letter}
        onChange={(change) => {
          const { nature, attachment, addressee, copies, ...ofPeriod } = change
          const ofOffice = { nature, attachment, addressee, copies }
          const given = Object.fromEntries(Object.entries(ofOffice).filter(([, value]) => value !== undefined))
          if (Object.keys(given).length > 0) setOffice({ ...office, ...given })
          if (Object.keys(ofPeriod).length > 0) setWords({ ...words, ...ofPeriod })
        }}
      />
      <MakeRecap
        agencyId={agencyId}
        period={period}
        today={today}
        letter={letter}
        activities={activities}
        obstacles={obstacles}
      />
    </>
  )
}
