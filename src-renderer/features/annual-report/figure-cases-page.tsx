// The cases behind a number of the report: "where does this come from?" answered by a list, and as evidence on paper.
import { Button, Group, Text } from '@mantine/core'
import { IconArrowLeft, IconReportAnalytics } from '@tabler/icons-react'
import { Link } from 'wouter'
import {
  type CaseFigure,
  caseStateWords,
  type FigureCase,
  figureWords,
  periodCode,
  profileInFileName,
  PROFILES_OF,
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
import { caseAddress, figureAt } from '../../ui/figure-address.ts'

const number = new Intl.NumberFormat('id-ID')
const day = (on: FigureCase['on']) => (on === null ? '–' : formatShortDate(on))

const COLUMNS: readonly ListColumn<FigureCase>[] = [
  {
    id: 'number',
    header: 'Nomor',
    width: 190,
    cell: (one) => (
      <Text size="sm" fw={600} lh={1.3} span lineClamp={2} title={one.number} style={{ wordBreak: 'break-all' }}>
        {one.number === '' ? '(belum bernomor)' : one.number}
      </Text>
    ),
  },
  { id: 'on', header: 'Tanggal', width: 96, cell: ({ on }) => day(on) },
  { id: 'applicant', header: 'Pemohon', width: 120, grow: 1, cell: ({ applicantName }) => applicantName },
  { id: 'subject', header: 'Rincian informasi', width: 140, grow: 2, cell: ({ subject }) => subject },
  { id: 'state', header: 'Keadaan', width: 134, cell: caseStateWords },
  { id: 'notice', header: 'Dijawab', width: 96, cell: ({ noticeOn }) => day(noticeOn) },
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
  /** Where the number was come from; a recap of a whole year is none the less a recap. */
  readonly back: 'report' | 'recap'
}

/** `#/laporan/:year/angka/:table/:group/:key` of a report, `#/laporan/angka/:from/:to/:table/:group/:key` of a recap. */
export function FigureCasesPage({ period, table, group, figure, back }: Props) {
  const known = figureAt(table, group, figure)
  return known === undefined ? <UnknownFigure /> : <Cases period={period} figure={known} back={back} />
}

/** An address that means no number. */
export function UnknownFigure() {
  return <EmptyState icon={IconReportAnalytics} title="Angka tidak dikenal" text="Buka angka dari Laporan Tahunan." />
}

type CasesProps = Pick<Props, 'period' | 'back'> & { readonly figure: CaseFigure }

function Cases({ period, figure, back }: CasesProps) {
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
              suggestedName={`Bukti-Angka-${periodCode(period)}-${figure.table}-${profileInFileName(PROFILES_OF.figureCases[0])}.xlsx`}
              start={(saveToken) => invoke('annualReport.exportCases', { ...filter, saveToken })}
            >
              <Text size="sm">
                Daftar ini disimpan sebagai Excel: nomor, tanggal, rincian informasi, keputusan, pemberitahuan, dan hari kerja,
                tanpa nama dan identitas pemohon.
              </Text>
            </BookExport>
            <BackButton period={period} back={back} />
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

function BackButton({ period, back }: Pick<Props, 'period' | 'back'>) {
  const isReport = back === 'report'
  const href = isReport ? `/laporan/${period.from.slice(0, 4)}` : `/laporan/rekap/${period.from}/${period.to}`
  return (
    <Button component={Link} href={href} variant="default" leftSection={<IconArrowLeft size={16} />}>
      {isReport ? 'Kembali ke laporan' : 'Kembali ke rekap'}
    </Button>
  )
}
