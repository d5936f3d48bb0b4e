// The figures of the year as the report will state them; every number opens the cases it counts.
import { Box, Stack, Table, Text } from '@mantine/core'
import type { ReportFigures } from '../../../src-main/contract/index.ts'
import { Equation } from '../../ui/equation.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { FigureCross } from './figure-cross.tsx'
import { channelCross, monthCross, objectionCross, unitCross } from './figure-crosses.ts'
import { FigureNumber } from './figure-number.tsx'
import { balanceTerms, caseTables, type FigureTable, listTables, requestTables } from './figure-rows.ts'
import { MonthChart } from './month-chart.tsx'

/** Balance, months, then every table. */
export function FiguresView({ figures }: { readonly figures: ReportFigures }) {
  const { requests, objections, year } = figures
  return (
    <Stack gap="md">
      <FormSection
        title="Permohonan"
        description={`Dihitung dari register, keadaan 31 Desember ${year}. Tekan sebuah angka untuk melihat perkaranya.`}
      >
        <Equation {...balanceTerms(requests, year, 'T1a')} />
        <MonthChart figures={figures} />
        <FigureCross table={monthCross(figures)} />
      </FormSection>
      <FormSection title="Rincian permohonan">
        <Tables tables={requestTables(figures)} />
        <FigureCross table={channelCross(figures)} />
        <FigureCross table={unitCross(figures)} />
      </FormSection>
      <FormSection title="Keberatan dan sengketa">
        <Equation {...balanceTerms(objections, year, 'T10d')} />
        <FigureCross table={objectionCross(figures)} />
        <Tables tables={caseTables(figures)} />
      </FormSection>
      <FormSection title="DIP dan DIK">
        <Tables tables={listTables(figures)} />
      </FormSection>
    </Stack>
  )
}

/** In columns, not in rows: beside a long table of reasons a row would stand half empty. */
function Tables({ tables }: { readonly tables: readonly FigureTable[] }) {
  return (
    <Box style={{ columns: '3 260px', columnGap: 'var(--mantine-spacing-xl)' }}>
      {tables.map((table) => (
        <Box key={table.title} pb="lg" style={{ breakInside: 'avoid' }}>
          <CountTable table={table} />
        </Box>
      ))}
    </Box>
  )
}

function CountTable({ table }: { readonly table: FigureTable }) {
  const { title, rows, total, totalAt, note } = table
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
            {rows.map((row) => (
              <Table.Tr key={row[0]}>
                <Table.Th fw={400}>{row[0]}</Table.Th>
                <Table.Td ta="right" w={row[3] === undefined ? 70 : 120}>
                  <FigureNumber row={row} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          {total !== undefined && (
            <Table.Tfoot>
              <Table.Tr>
                <Table.Th>Jumlah</Table.Th>
                <Table.Th ta="right">
                  <FigureNumber row={totalAt === undefined ? [title, total] : [`${title}, jumlah`, total, totalAt]} />
                </Table.Th>
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
