// The annual report: how the year stands, what is still missing, what staff write, and the documents.
import { Select, Skeleton, Stack } from '@mantine/core'
import { useState } from 'react'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { FiguresView } from './figures-view.tsx'
import { FindingsView } from './findings-view.tsx'
import { MakeReport } from './make-report.tsx'
import { SectionsView } from './sections-view.tsx'

const YEARS_BACK = 8

/** Last year is shown first until March is over, when the report is due (Perki KI 1/2021 Ps.56). */
export function AnnualReportPage() {
  const agency = useAgency()
  const today = useOfficeToday(agency.id)
  const [chosen, setYear] = useState<number>()
  if (today === undefined) return <Skeleton height={420} />
  const thisYear = Number(today.slice(0, 4))
  const year = chosen ?? (today.slice(5) <= '03-31' ? thisYear - 1 : thisYear)
  return (
    <>
      <PageHeader
        title={`Laporan layanan informasi publik ${year}`}
        subtitle={`Disampaikan paling lambat 31 Maret ${year + 1}, salinan kepada Komisi Informasi (Pasal 56 Perki KI 1/2021).`}
        actions={
          <Select
            aria-label="Tahun laporan"
            w={110}
            allowDeselect={false}
            data={Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back))}
            value={String(year)}
            onChange={(value) => value !== null && setYear(Number(value))}
          />
        }
      />
      <YearReport key={`${agency.id}-${year}`} agencyId={agency.id} year={year} />
    </>
  )
}

function YearReport({ agencyId, year }: { readonly agencyId: number; readonly year: number }) {
  const figures = useAppQuery('annualReport.figures', { agencyId, year })
  const findings = useAppQuery('annualReport.findings', { agencyId, year })
  if (figures.data === undefined) return <Skeleton height={420} />
  return (
    <Stack gap="md">
      <MakeReport agencyId={agencyId} year={year} />
      <FindingsView findings={findings.data ?? []} />
      <FiguresView figures={figures.data} />
      <SectionsView agencyId={agencyId} year={year} />
    </Stack>
  )
}
