// Requests month by month as a drawing; the same numbers stand in the table below it.
import { BarChart } from '@mantine/charts'
import { IN_PROCESS, type ReportFigures } from '../../../src-main/contract/index.ts'
import { monthRows } from './figure-crosses.ts'

const number = new Intl.NumberFormat('id-ID')
const SERIES = [
  { name: 'decided', label: 'Sudah diputus', color: 'petrol.7' },
  { name: 'inProcess', label: IN_PROCESS, color: 'orange.5' },
]

/** For the eye only; screen readers get the table. */
export function MonthChart({ figures }: { readonly figures: ReportFigures }) {
  return (
    <div aria-hidden>
      <BarChart
        h={240}
        data={monthRows(figures).map((row) => ({ ...row }))}
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
  )
}
