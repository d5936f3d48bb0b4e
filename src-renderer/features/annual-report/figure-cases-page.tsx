// The cases behind a number of the report: "where does this come from?" answered by a list, and as evidence on paper.
import { Button, Group, Text } from '@mantine/core'
import { IconArrowLeft, IconReportAnalytics } from '@tabler/icons-react'
import { Link } from 'wouter'
import {
  type CaseFigure,
  caseStateWords,
  type FigureCase,
  figureWords,
  kindOf,
  periodCode,
  periodName,
  type ReportPeriod,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatShortDate } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { type ListColumn, RecordList } from '../../ui/record-list.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useListTotal } from '../../ui/use-list-pages.ts'
import { caseAddress, figureAt } from './figure-address.ts'

const number = new Intl.NumberFormat('id-ID')
const day = (on: FigureCase['on']) => (on === null ? '–' : formatShortDate(on))

const COLUMNS: readonly ListColumn<FigureCase>[] = [
  {
    id: 'number',
    header: 'Nomor',
    width: 170,
    cell: (one) => (
      <Text size="sm" fw={600} span truncate>
        {one.number === '' ? '(belum bernomor)' : one.number}
      </Text>
    ),
  },
  { id: 'on', header: 'Tanggal', width: 110, cell: ({ on }) => day(on) },
  { id: 'applicant', header: 'Pemohon', width: 130, grow: 1, cell: ({ applicantName }) => applicantName },
  { id: 'subject', header: 'Rincian informasi', width: 150, grow: 2, cell: ({ subject }) => subject },
  { id: 'state', header: 'Keadaan', width: 140, cell: caseStateWords },
  { id: 'notice', header: 'Dijawab', width: 110, cell: ({ noticeOn }) => day(noticeOn) },
  { id: 'days', header: 'Hari kerja', width: 80, cell: ({ days }) => (days === null ? '–' : number.format(days)) },
]

/** Columns that say nothing about the cases of a table. */
function silentIn({ table }: CaseFigure): readonly string[] {
  if (table === 'T13' || table === 'T14') return ['applicant', 'notice', 'days']
  if (table === 'T11') return ['notice', 'days']
  return table.startsWith('T10') ? ['days'] : []
}

type Props = {
  /** The fiscal year of a report, or the days of a recap. */
  readonly period: ReportPeriod
  readonly table: string
  readonly group: string
  readonly figure: string
}

/** `#/laporan/:year/angka/:table/:group/:key` of a report, `#/laporan/angka/:from/:to/:table/:group/:key` of a recap. */
export function FigureCasesPage({ period, table, group, figure }: Props) {
  const known = figureAt(table, group, figure)
  if (known === undefined)
    return <EmptyState icon={IconReportAnalytics} title="Angka tidak dikenal" text="Buka angka dari Laporan Tahunan." />
  return <Cases period={period} figure={known} />
}

function Cases({ period, figure }: { readonly period: ReportPeriod; readonly figure: CaseFigure }) {
  const agency = useAgency()
  const filter = { agencyId: agency.id, ...period, figure }
  const total = useListTotal('annualReport.casesBehind', filter).data?.total
  const isList = figure.table === 'T13' || figure.table === 'T14'
  const silent = silentIn(figure)
  return (
    <>
      <PageHeader
        title={figureWords(figure)}
        subtitle={`Tabel ${figure.table} ${periodName(period)}${total === undefined ? '' : ` · ${number.format(total)} ${isList ? 'entri' : 'perkara'}`}`}
        actions={
          <Group gap="xs">
            <BookExport
              label="Ekspor bukti"
              title="Ekspor bukti angka"
              suggestedName={`Bukti-Angka-${periodCode(period)}-${figure.table}.xlsx`}
              start={(saveToken) => invoke('annualReport.exportCases', { ...filter, saveToken })}
            >
              <Text size="sm">
                Daftar ini disimpan sebagai Excel: nomor, tanggal, rincian informasi, keputusan, pemberitahuan, dan hari kerja,
                tanpa nama dan identitas pemohon.
              </Text>
            </BookExport>
            <BackButton period={period} />
          </Group>
        }
      />
      <RecordList
        operation="annualReport.casesBehind"
        filter={filter}
        label="Perkara di balik angka"
        columns={COLUMNS.filter(({ id }) => !silent.includes(id))}
        hidden={{}}
        href={caseAddress}
        empty={<EmptyState icon={IconReportAnalytics} title="Nihil" text="Tidak ada perkara yang dihitung pada angka ini." />}
      />
    </>
  )
}

/** A whole year is that of the report; any other period was come from on the page of recaps. */
function BackButton({ period }: { readonly period: ReportPeriod }) {
  const isYear = kindOf(period) === 'year'
  const href = isYear ? `/laporan/${period.from.slice(0, 4)}` : `/laporan/rekap/${period.from}/${period.to}`
  return (
    <Button component={Link} href={href} variant="default" leftSection={<IconArrowLeft size={16} />}>
      {isYear ? 'Kembali ke laporan' : 'Kembali ke rekap'}
    </Button>
  )
}
