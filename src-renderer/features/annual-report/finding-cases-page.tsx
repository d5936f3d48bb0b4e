// All cases behind a finding: "dan 12 lainnya" answered by a list.
import { Button, Text } from '@mantine/core'
import { IconArrowLeft, IconReportAnalytics } from '@tabler/icons-react'
import { Link } from 'wouter'
import { CASE_ORIGINS, type OutputOf, REPORT_CHECK_CODES } from '../../../src-main/contract/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatShortDate } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { type ListColumn, RecordList } from '../../ui/record-list.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useListTotal } from '../../ui/use-list-pages.ts'
import { caseAddress } from '../../ui/figure-address.ts'
import { findingWords } from './finding-words.ts'

type Case = OutputOf<'annualReport.findingCases'>['rows'][number]

const REGISTERS: Readonly<Record<Case['entity'], string>> = {
  request: 'Permohonan',
  objection: 'Keberatan',
  dispute: 'Sengketa',
}

const COLUMNS: readonly ListColumn<Case>[] = [
  {
    id: 'number',
    header: 'Nomor',
    width: 220,
    grow: 1,
    cell: ({ number }) => (
      <Text size="sm" fw={600} span>
        {number === '' ? '(belum bernomor)' : number}
      </Text>
    ),
  },
  { id: 'register', header: 'Register', width: 140, cell: ({ entity }) => REGISTERS[entity] },
  { id: 'on', header: 'Diterima', width: 120, cell: ({ on }) => formatShortDate(on) },
]

type Props = { readonly year: number; readonly code: string; readonly origin: string }

/** `#/laporan/:year/temuan/:code/:origin`. */
export function FindingCasesPage(props: Props) {
  const code = REPORT_CHECK_CODES.find((one) => one === props.code)
  const origin = CASE_ORIGINS.find((one) => one === props.origin)
  if (code === undefined || origin === undefined)
    return <EmptyState icon={IconReportAnalytics} title="Temuan tidak dikenal" text="Buka temuan dari Laporan Tahunan." />
  return <Cases year={props.year} code={code} origin={origin} />
}

type Known = {
  readonly year: number
  readonly code: (typeof REPORT_CHECK_CODES)[number]
  readonly origin: (typeof CASE_ORIGINS)[number]
}

function Cases({ year, code, origin }: Known) {
  const agency = useAgency()
  const filter = { agencyId: agency.id, year, code, origin }
  const total = useListTotal('annualReport.findingCases', filter).data?.total ?? 0
  const { text, todo } = findingWords({ code, details: { origin }, count: total })
  return (
    <>
      <PageHeader
        title={`Temuan laporan ${year}`}
        subtitle={total === 0 ? 'Perkara yang perlu diperiksa' : `${text} ${todo}`}
        actions={
          <Button component={Link} href={`/laporan/${year}/periksa`} variant="default" leftSection={<IconArrowLeft size={16} />}>
            Kembali ke laporan
          </Button>
        }
      />
      <RecordList
        operation="annualReport.findingCases"
        filter={filter}
        label="Perkara di balik temuan"
        columns={COLUMNS}
        hidden={{}}
        href={caseAddress}
        empty={<EmptyState icon={IconReportAnalytics} title="Nihil" text="Temuan ini sudah tidak ada." />}
      />
    </>
  )
}
