// The cases behind a number of the report: "where does this come from?" answered by a list.
import { Anchor, Button, Skeleton, Table, Text } from '@mantine/core'
import { IconArrowLeft, IconReportAnalytics } from '@tabler/icons-react'
import { Link } from 'wouter'
import { CASE_TABLES, type CaseFigure, type FigureCase } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { caseAddress, caseStateWords, figureWords } from './figure-rows.ts'

type Props = { readonly year: number; readonly table: string; readonly group: string; readonly figure: string }

/** `#/laporan/:year/angka/:table/:group/:key`. */
export function FigureCasesPage({ year, table, group, figure }: Props) {
  const known = CASE_TABLES.find((one) => one === table)
  return (
    <>
      {known === undefined ? (
        <EmptyState icon={IconReportAnalytics} title="Angka tidak dikenal" text="Buka angka dari Laporan Tahunan." />
      ) : (
        <Cases year={year} figure={{ table: known, group, key: figure }} />
      )}
    </>
  )
}

function Cases({ year, figure }: { readonly year: number; readonly figure: CaseFigure }) {
  const agency = useAgency()
  const { data, error } = useAppQuery('annualReport.casesBehind', { agencyId: agency.id, year, figure })
  return (
    <>
      <PageHeader
        title={figureWords(figure)}
        subtitle={`Laporan tahun ${year}${data === undefined ? '' : ` · ${data.length} perkara`}`}
        actions={
          <Button component={Link} href={`/laporan/${year}`} variant="default" leftSection={<IconArrowLeft size={16} />}>
            Kembali ke laporan
          </Button>
        }
      />
      {error !== null && <Text size="sm">{errorSentence(error)}</Text>}
      {error === null && (data === undefined ? <Skeleton height={240} /> : <CaseTable cases={data} />)}
    </>
  )
}

function CaseTable({ cases }: { readonly cases: readonly FigureCase[] }) {
  if (cases.length === 0)
    return <EmptyState icon={IconReportAnalytics} title="Nihil" text="Tidak ada perkara yang dihitung pada angka ini." />
  return (
    <Table fz="sm" aria-label="Perkara di balik angka">
      <Table.Thead>
        <Table.Tr>
          {['Nomor', 'Tanggal', 'Pemohon', 'Keadaan'].map((words) => (
            <Table.Th key={words}>{words}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cases.map((one) => (
          <Table.Tr key={`${one.entity}-${one.id}`}>
            <Table.Td>
              <Anchor component={Link} href={caseAddress(one)} size="sm" fw={600}>
                {one.number === '' ? '(belum bernomor)' : one.number}
              </Anchor>
            </Table.Td>
            <Table.Td>{formatDate(one.on)}</Table.Td>
            <Table.Td>{one.applicantName}</Table.Td>
            <Table.Td>{caseStateWords(one)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
