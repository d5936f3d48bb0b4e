// What a finalised report states otherwise than the register, or than the edition after it.
import { Button, Skeleton, Table, Text } from '@mantine/core'
import { IconArrowLeft, IconReportAnalytics } from '@tabler/icons-react'
import { Link } from 'wouter'
import { correctionWords, figurePathWords, figureValueWords, type OutputOf } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { useBookFormat } from '../../ui/book-format.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

type Difference = OutputOf<'reportEditions.difference'>

/** `#/laporan/:year/edisi/:id`. */
export function EditionDifferencePage({ year, id }: { readonly year: number; readonly id: number }) {
  const { data, error } = useAppQuery('reportEditions.difference', { id })
  return (
    <>
      <PageHeader
        title={`Koreksi atas laporan tahun ${year}`}
        subtitle={data === undefined ? undefined : subtitleOf(data)}
        actions={
          <>
            <Button
              component={Link}
              href={`/laporan/${year}/penetapan`}
              variant="default"
              leftSection={<IconArrowLeft size={16} />}
            >
              Kembali ke laporan
            </Button>
            {data !== undefined && data.rows.length > 0 && <DifferenceExport year={year} id={id} />}
          </>
        }
      />
      {error !== null && <Text size="sm">{errorSentence(error)}</Text>}
      {error === null && (data === undefined ? <Skeleton height={240} /> : <Rows difference={data} />)}
    </>
  )
}

function subtitleOf({ against, rows }: Difference): string {
  const other = against === null ? 'register sekarang' : correctionWords(against).toLowerCase()
  return `${rows.length} angka berbeda dengan ${other}`
}

function DifferenceExport({ year, id }: { readonly year: number; readonly id: number }) {
  const { format, paper, fields } = useBookFormat('pdf')
  return (
    <BookExport
      title="Cetak daftar koreksi"
      label="Cetak atau simpan"
      suggestedName={`Koreksi-Laporan-PPID-${year}.${format}`}
      start={(token) => invoke('reportEditions.writeDifference', { id, format, paper, token })}
    >
      {fields}
    </BookExport>
  )
}

function Rows({ difference: { against, rows, readable } }: { readonly difference: Difference }) {
  if (!readable)
    return (
      <EmptyState
        icon={IconReportAnalytics}
        title="Tidak dapat dibandingkan"
        text="Angka laporan ini dibekukan dengan versi aplikasi lain. Berkas yang ditetapkan tetap dapat dibuka dan dicetak."
      />
    )
  if (rows.length === 0)
    return (
      <EmptyState icon={IconReportAnalytics} title="Nihil" text="Tidak ada angka yang berbeda dengan laporan yang ditetapkan." />
    )
  return (
    <Table fz="sm" aria-label="Angka yang berbeda" stickyHeader stickyHeaderOffset={0}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Angka</Table.Th>
          <Table.Th ta="right">Pada laporan</Table.Th>
          <Table.Th ta="right">{against === null ? 'Register sekarang' : correctionWords(against)}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ path, frozen, present }) => (
          <Table.Tr key={path.join('/')}>
            <Table.Td>{figurePathWords(path)}</Table.Td>
            <Table.Td ta="right">{figureValueWords(frozen)}</Table.Td>
            <Table.Td ta="right">{figureValueWords(present)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
