// The last line of a table of the report: sums of what stands on the screen.
import { Table, Text } from '@mantine/core'
import type { ReportListName } from '../../../src-main/contract/index.ts'
import { LIST_COLUMNS, type ListColumn } from './list-columns.model.ts'
import type { ListTotals } from './list-draft.model.ts'

const whole = new Intl.NumberFormat('id-ID')
const oneDecimal = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** `87,5%`; a dash where nothing was allocated. */
export const percentWords = (percent: number | null): string => (percent === null ? '–' : `${oneDecimal.format(percent)}%`)

/** Sums under their columns; the plan of action has none. */
export function ListTotalsRow({ list, totals }: { readonly list: ReportListName; readonly totals: ListTotals }) {
  const sumOf = ({ field }: ListColumn) => {
    const sum = totals.sums[field]
    return sum === undefined ? null : whole.format(sum)
  }
  if (list === 'followUp') return null
  return (
    <Table.Tfoot>
      <Table.Tr>
        <Table.Td />
        {LIST_COLUMNS[list].map((column, place) => (
          <Table.Td key={column.field} {...(column.kind === 'text' ? {} : { ta: 'right' as const })}>
            <Text size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
              {place === 0 ? 'Jumlah' : sumOf(column)}
            </Text>
          </Table.Td>
        ))}
        {list === 'budget' && (
          <Table.Td ta="right">
            <Text size="sm" fw={600}>
              {percentWords(totals.percent)}
            </Text>
          </Table.Td>
        )}
        <Table.Td />
      </Table.Tr>
    </Table.Tfoot>
  )
}
