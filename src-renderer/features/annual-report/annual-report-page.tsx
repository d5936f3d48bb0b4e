// The annual report: how the year stands, what staff write, what is still missing, and the documents.
import { Alert, Badge, Button, Select, Skeleton, Stack, Tabs } from '@mantine/core'
import { useState } from 'react'
import type { ReportSection } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { errorSentence } from '../../text/errors.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { FiguresView } from './figures-view.tsx'
import { FindingsView } from './findings-view.tsx'
import { MakeReport } from './make-report.tsx'
import { SectionsView } from './sections-view.tsx'
import { firstYear, yearChoices } from './report-years.ts'

/** `#/laporan`, and `#/laporan/:year` when it is come back to. */
export function AnnualReportPage({ openedYear }: { readonly openedYear?: number }) {
  const agency = useAgency()
  const today = useOfficeToday(agency.id)
  const received = useAppQuery('requests.years', { agencyId: agency.id }).data ?? []
  const [chosen, setYear] = useState<number>()
  if (today === undefined) return <Skeleton height={420} />
  const year = chosen ?? openedYear ?? firstYear(today)
  return (
    <>
      <PageHeader
        title={`Laporan layanan informasi publik ${year}`}
        subtitle={`Disampaikan paling lambat 31 Maret ${year + 1} (Pasal 56 Perki KI 1/2021).`}
        actions={
          <Select
            aria-label="Tahun laporan"
            w={110}
            allowDeselect={false}
            data={yearChoices(today, [...received, year]).map(String)}
            value={String(year)}
            onChange={(value) => value !== null && setYear(Number(value))}
          />
        }
      />
      <YearReport key={`${agency.id}-${year}`} agencyId={agency.id} year={year} />
    </>
  )
}

/** Tabs stay alive, so that nothing typed is lost by looking at another one. */
function YearReport({ agencyId, year }: { readonly agencyId: number; readonly year: number }) {
  const [tab, setTab] = useState<string | null>('figures')
  const [section, setSection] = useState<ReportSection>('policy')
  const findings = useAppQuery('annualReport.findings', { agencyId, year })
  const errors = findings.data?.filter(({ level }) => level === 'error').length ?? 0
  const write = (wanted: ReportSection) => {
    setSection(wanted)
    setTab('texts')
  }
  return (
    <Tabs value={tab} onChange={setTab}>
      <Tabs.List mb="md">
        <Tabs.Tab value="figures">Angka</Tabs.Tab>
        <Tabs.Tab value="texts">Naskah</Tabs.Tab>
        <Tabs.Tab
          value="make"
          rightSection={
            errors > 0 && (
              <Badge size="sm" color="red.8" aria-label={`${errors} hal harus dilengkapi`}>
                {errors}
              </Badge>
            )
          }
        >
          Periksa dan buat
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="figures">
        <Figures agencyId={agencyId} year={year} />
      </Tabs.Panel>
      <Tabs.Panel value="texts">
        <SectionsView agencyId={agencyId} year={year} open={section} onOpen={setSection} />
      </Tabs.Panel>
      <Tabs.Panel value="make">
        <Stack gap="md">
          <MakeReport agencyId={agencyId} year={year} errors={errors} />
          <FindingsView findings={findings.data} error={findings.error} onWrite={write} />
        </Stack>
      </Tabs.Panel>
    </Tabs>
  )
}

function Figures({ agencyId, year }: { readonly agencyId: number; readonly year: number }) {
  const { data, error, refetch } = useAppQuery('annualReport.figures', { agencyId, year })
  if (error !== null)
    return (
      <Alert color="red" title="Angka tidak dapat dihitung">
        {errorSentence(error)}
        <Button mt="sm" display="block" variant="default" size="xs" onClick={() => void refetch()}>
          Coba lagi
        </Button>
      </Alert>
    )
  return data === undefined ? <Skeleton height={420} /> : <FiguresView figures={data} />
}
