// Requests month by month: a drawing, and the same numbers as a table beside it.
import { BarChart } from '@mantine/charts'
import { SimpleGrid, Table } from '@mantine/core'
import type { ReportFigures } from '../../../src-main/contract/index.ts'
import { type MonthRow, monthRows } from './figure-rows.ts'

const number = new Intl.NumberFormat('id-ID')
const SERIES = [
  { name: 'decided', label: 'Sudah diputus', color: 'petrol.7' },
  { name: 'inProcess', label: 'Masih dalam proses', color: 'orange.5' },
]

/** The drawing is for the eye only; screen readers get the table. */
export function MonthChart({ figures }: { readonly figures: ReportFigures }) {
  const rows = monthRows(figures)
  return (
    <SimpleGrid cols={2} spacing="lg">
      <div aria-hidden>
        <BarChart
          h={330}
          data={rows.map((row) => ({ ...row }))}
          dataKey="month"
          type="stacked"
          series={SERIES}
          withLegend
          legendProps={{ verticalAlign: 'bottom' }}
          tickLine="y"
          xAxisProps={{ interval: 0 }}
          yAxisProps={{ allowDecimals: false, width: 40 }}
          barProps={{ isAnimationActive: false }}
          barChartProps={{ accessibilityLayer: false }}
          valueFormatter={(value) => number.format(value)}
        />
      </div>
      <MonthTable rows={rows} year={figures.year} />
    </SimpleGrid>
  )
}

function MonthTable({ rows, year }: { readonly rows: readonly MonthRow[]; readonly year: number }) {
  const sum = (key: 'received' | 'decided' | 'inProcess') => rows.reduce((total, row) => total + row[key], 0)
  const sums = [sum('received'), sum('decided'), sum('inProcess')]
  return (
    <Table fz="sm" verticalSpacing={1} aria-label={`Permohonan per bulan tahun ${year}`}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Bulan</Table.Th>
          <Table.Th ta="right">Diterima</Table.Th>
          <Table.Th ta="right">Sudah diputus</Table.Th>
          <Table.Th ta="right">Dalam proses</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ month, received, decided, inProcess }) => (
          <Table.Tr key={month}>
            <Table.Th fw={400}>{month}</Table.Th>
            <Table.Td ta="right">{number.format(received)}</Table.Td>
            <Table.Td ta="right">{number.format(decided)}</Table.Td>
            <Table.Td ta="right">{number.format(inProcess)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th>Jumlah</Table.Th>
          {sums.map((value, index) => (
            <Table.Th key={['received', 'decided', 'inProcess'][index]} ta="right">
              {number.format(value)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  )
}
