// The figures of the year as the report will state them.
import { SimpleGrid, Stack, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ReportFigures } from '../../../src-main/contract/index.ts'
import { Equation } from '../../ui/equation.tsx'
import { FigureNumber } from './figure-number.tsx'
import { ObjectionCross } from './objection-cross.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { balanceTerms, type FigureTable, otherTables, requestTables } from './figure-rows.ts'
import { MonthChart } from './month-chart.tsx'

const number = new Intl.NumberFormat('id-ID')
const decimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

/** Balance, months, then every table. */
export function FiguresView({ figures }: { readonly figures: ReportFigures }) {
  const { requests, objections, year } = figures
  const days = (value: number | null) => (value === null ? '–' : `${decimal.format(value)} hari kerja`)
  return (
    <Stack gap="md">
      <FormSection title="Permohonan" description={`Dihitung dari register, keadaan 31 Desember ${year}.`}>
        <Equation {...balanceTerms(requests)} />
        <MonthChart figures={figures} />
      </FormSection>
      <FormSection title="Rincian permohonan">
        <Tables tables={requestTables(figures)}>
          <div>
            <Text size="sm" fw={600} mb={4}>
              Ketepatan waktu
            </Text>
            <FactList
              facts={[
                ['Tepat waktu', number.format(requests.onTime)],
                ['Terlambat', number.format(requests.late)],
                ['Diperpanjang', number.format(requests.extended)],
                ['Rata-rata', days(requests.meanWorkingDays)],
                ['Median', days(requests.medianWorkingDays)],
              ]}
            />
          </div>
        </Tables>
      </FormSection>
      <FormSection title="Keberatan, sengketa, DIP, dan DIK">
        <Equation {...balanceTerms(objections)} />
        <ObjectionCross figures={figures} />
        <Tables tables={otherTables(figures)} />
      </FormSection>
    </Stack>
  )
}

function Tables({ tables, children }: { readonly tables: readonly FigureTable[]; readonly children?: ReactNode }) {
  return (
    <SimpleGrid cols={{ base: 2, lg: 3 }} spacing="xl" verticalSpacing="lg">
      {tables.map((table) => (
        <CountTable key={table.title} table={table} />
      ))}
      {children}
    </SimpleGrid>
  )
}

function CountTable({ table }: { readonly table: FigureTable }) {
  const { title, rows, total, note } = table
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {title}
      </Text>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nihil
        </Text>
      ) : (
        <Table fz="sm" verticalSpacing={3} horizontalSpacing={0} aria-label={title}>
          <Table.Tbody>
            {rows.map(([label, count, address]) => (
              <Table.Tr key={label}>
                <Table.Th fw={400}>{label}</Table.Th>
                <Table.Td ta="right" w={70}>
                  <FigureNumber label={label} count={count} address={address} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          {total !== undefined && (
            <Table.Tfoot>
              <Table.Tr>
                <Table.Th>Jumlah</Table.Th>
                <Table.Th ta="right">{number.format(total)}</Table.Th>
              </Table.Tr>
            </Table.Tfoot>
          )}
        </Table>
      )}
      {note !== undefined && rows.length > 0 && (
        <Text size="xs" c="dimmed" mt={4}>
          {note}
        </Text>
      )}
    </div>
  )
}
