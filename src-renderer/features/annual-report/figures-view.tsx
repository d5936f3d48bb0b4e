// The figures of the year as the report will state them.
import { BarChart } from '@mantine/charts'
import { SimpleGrid, Stack, Table, Text } from '@mantine/core'
import {
  CATEGORY_LABELS,
  CHANNEL_LABELS,
  OBJECTION_OUTCOME_LABELS,
  type ReportFigures,
  REQUEST_OUTCOME_LABELS,
  TIME_BAND_LABELS,
} from '../../../src-main/contract/index.ts'
import { FormSection } from '../../ui/form-section.tsx'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']
const decimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

/** Balance, months, outcomes, times, channels, objections and DIP. */
export function FiguresView({ figures }: { readonly figures: ReportFigures }) {
  const { requests, objections, disputes, publicInformation } = figures
  const days = (value: number | null) => (value === null ? '–' : `${decimal.format(value)} hari kerja`)
  return (
    <FormSection title="Angka tahun ini" description="Dihitung dari register; sama dengan yang tercetak di laporan.">
      <Stack gap="md">
        <Text size="sm" fw={600}>
          Sisa tahun lalu {requests.openAtStart} + diterima {requests.received} = selesai {requests.closed} + dalam proses{' '}
          {requests.openAtEnd}
        </Text>
        <BarChart
          h={180}
          data={requests.byMonth.map(({ month, received }) => ({ bulan: MONTHS[month - 1] ?? '', Permohonan: received }))}
          dataKey="bulan"
          series={[{ name: 'Permohonan', color: 'blue.6' }]}
          withTooltip
          barProps={{ isAnimationActive: false }}
        />
        <SimpleGrid cols={{ base: 2, lg: 3 }} spacing="lg">
          <Counts
            title="Permohonan menurut keputusan"
            rows={[...labelled(requests.byOutcome, { ...REQUEST_OUTCOME_LABELS, inProcess: 'Dalam proses' })]}
            total={requests.received}
          />
          <Counts title="Waktu layanan" rows={labelled(requests.byTimeBand, TIME_BAND_LABELS)} />
          <Counts
            title="Saluran"
            rows={labelled(requests.byChannel, CHANNEL_LABELS).filter(([, count]) => count > 0)}
            total={requests.received}
          />
          <Counts
            title="Keberatan menurut tanggapan"
            rows={labelled(objections.byOutcome, { ...OBJECTION_OUTCOME_LABELS, inProcess: 'Dalam proses' })}
            total={objections.received}
          />
          <Counts
            title="Daftar Informasi Publik"
            rows={labelled(publicInformation.byCategory, CATEGORY_LABELS)}
            total={publicInformation.total}
          />
          <Table fz="sm" verticalSpacing={3} captionSide="top">
            <Table.Caption>Lainnya</Table.Caption>
            <Table.Tbody>
              <Line label="Rata-rata waktu" value={days(requests.meanWorkingDays)} />
              <Line label="Median waktu" value={days(requests.medianWorkingDays)} />
              <Line label="Tepat waktu" value={String(requests.onTime)} />
              <Line label="Terlambat" value={String(requests.late)} />
              <Line label="Sengketa ke Komisi Informasi" value={String(disputes.filed)} />
              <Line label="Informasi dikecualikan" value={String(figures.excludedInformation.total)} />
            </Table.Tbody>
          </Table>
        </SimpleGrid>
      </Stack>
    </FormSection>
  )
}

function labelled<K extends string>(
  counts: Readonly<Record<K, number>>,
  labels: Readonly<Record<K, string>>,
): readonly (readonly [string, number])[] {
  return (Object.keys(labels) as K[]).map((key) => [labels[key], counts[key]] as const)
}

type CountsProps = { readonly title: string; readonly rows: readonly (readonly [string, number])[]; readonly total?: number }

function Counts({ title, rows, total }: CountsProps) {
  return (
    <Table fz="sm" verticalSpacing={3} captionSide="top">
      <Table.Caption>{title}</Table.Caption>
      <Table.Tbody>
        {rows.map(([label, count]) => (
          <Line key={label} label={label} value={String(count)} />
        ))}
        {total !== undefined && <Line label="Jumlah" value={String(total)} strong />}
      </Table.Tbody>
    </Table>
  )
}

function Line({ label, value, strong = false }: { readonly label: string; readonly value: string; readonly strong?: boolean }) {
  return (
    <Table.Tr fw={strong ? 700 : 400}>
      <Table.Td>{label}</Table.Td>
      <Table.Td ta="right">{value}</Table.Td>
    </Table.Tr>
  )
}
