// The annual report: how the year stands, what staff write, what is still missing, and the documents.
import { Alert, Badge, Button, Select, Skeleton, Stack, Tabs } from '@mantine/core'
import { IconTableExport } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { REPORT_CHECKS, type ReportPartName } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { errorSentence } from '../../text/errors.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { YearLockPanel } from '../year-lock/year-lock-panel.tsx'
import { FiguresView } from './figures-view.tsx'
import { FindingsView } from './findings-view.tsx'
import { LayoutForm } from './layout-form.tsx'
import { MakeReport } from './make-report.tsx'
import { ReportEditionsView } from './report-editions-view.tsx'
import { firstYear, reportAddress, type ReportTab, yearChoices } from './report-years.ts'
import { SectionsView } from './sections-view.tsx'

type Props = { readonly openedYear?: number; readonly openedTab?: ReportTab }

/** `#/laporan`, and `#/laporan/:year` or `#/laporan/:year/:tab` when it is come back to. */
export function AnnualReportPage({ openedYear, openedTab = 'angka' }: Props) {
  const agency = useAgency()
  const today = useOfficeToday(agency.id)
  const received = useAppQuery('requests.years', { agencyId: agency.id }).data ?? []
  const [, navigate] = useLocation()
  if (today === undefined) return <Skeleton height={420} />
  const year = openedYear ?? firstYear(today)
  return (
    <>
      <PageHeader
        title={`Laporan layanan informasi publik ${year}`}
        subtitle={`Disampaikan paling lambat 31 Maret ${year + 1} (Pasal 56 Perki KI 1/2021).`}
        actions={
          <>
            <Button component={Link} href="/laporan/rekap" variant="default" leftSection={<IconTableExport size={16} />}>
              Rekap berkala
            </Button>
            <Select
              aria-label="Tahun laporan"
              w={110}
              allowDeselect={false}
              data={yearChoices(today, [...received, year]).map(String)}
              value={String(year)}
              onChange={(value) => value !== null && navigate(reportAddress(Number(value), openedTab))}
            />
          </>
        }
      />
      <YearLockPanel key={agency.id} year={year} />
      <YearReport key={`${agency.id}-${year}-${openedTab}`} agencyId={agency.id} year={year} first={openedTab} />
    </>
  )
}

type YearProps = { readonly agencyId: number; readonly year: number; readonly first: ReportTab }

/** Tabs stay alive, so that nothing typed is lost by looking at another one. */
function YearReport({ agencyId, year, first }: YearProps) {
  const [tab, setTab] = useState<string | null>(first)
  const [section, setSection] = useState<ReportPartName>('policy')
  const findings = useAppQuery('annualReport.findings', { agencyId, year })
  const found = findings.data?.filter(({ level }) => level === 'error') ?? []
  const errors = found.length
  // Who signs is asked for the day of signing, which is chosen later; here it is asked for today.
  const blocking = found.filter(({ code }) => REPORT_CHECKS[code].group !== 'officials').length
  const write = (wanted: ReportPartName) => {
    setSection(wanted)
    setTab('naskah')
  }
  return (
    <Tabs value={tab} onChange={setTab}>
      <Tabs.List mb="md">
        <Tabs.Tab value="angka">Angka</Tabs.Tab>
        <Tabs.Tab value="naskah">Naskah</Tabs.Tab>
        <Tabs.Tab value="periksa" {...(errors > 0 ? { rightSection: <OpenErrors count={errors} /> } : {})}>
          Periksa
        </Tabs.Tab>
        <Tabs.Tab value="penetapan">Buat dan tetapkan</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="angka">
        <Figures agencyId={agencyId} year={year} />
      </Tabs.Panel>
      <Tabs.Panel value="naskah">
        <SectionsView agencyId={agencyId} year={year} open={section} onOpen={setSection} />
      </Tabs.Panel>
      <Tabs.Panel value="periksa">
        <FindingsView year={year} findings={findings.data} error={findings.error} onWrite={write} />
      </Tabs.Panel>
      <Tabs.Panel value="penetapan">
        <Stack gap="md">
          <LayoutForm agencyId={agencyId} />
          <MakeReport agencyId={agencyId} year={year} errors={errors} />
          <ReportEditionsView agencyId={agencyId} year={year} errors={blocking} onCheck={() => setTab('periksa')} />
        </Stack>
      </Tabs.Panel>
    </Tabs>
  )
}

function OpenErrors({ count }: { readonly count: number }) {
  return (
    <Badge size="sm" color="red.8" aria-label={`${count} hal harus dilengkapi`}>
      {count}
    </Badge>
  )
}

function Figures({ agencyId, year }: { readonly agencyId: number; readonly year: number }) {
  const { data, error, refetch } = useAppQuery('annualReport.figures', { agencyId, year })
  if (error !== null)
    return (
      <Alert color="red" title="Angka tidak dapat dihitung">
        {errorSentence(error)}
        <Button data-reads mt="sm" display="block" variant="default" size="xs" onClick={() => void refetch()}>
          Coba lagi
        </Button>
      </Alert>
    )
  return data === undefined ? <Skeleton height={420} /> : <FiguresView figures={data} />
}
