// T10 on screen: which ground ended how; every number leads to its cases.
import { Table, Text, Tooltip } from '@mantine/core'
import type { ReportFigures } from '../../../src-main/contract/index.ts'
import { objectionCross } from './figure-rows.ts'
import { FigureNumber } from './figure-number.tsx'

const TITLE = 'Keberatan menurut alasan dan tanggapan'

/** Nothing in a year without objections. */
export function ObjectionCross({ figures }: { readonly figures: ReportFigures }) {
  const { columns, rows } = objectionCross(figures)
  if (rows.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {TITLE}
      </Text>
      <Table.ScrollContainer minWidth={480}>
        <Table fz="sm" verticalSpacing={3} aria-label={TITLE}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Alasan</Table.Th>
              {columns.map((column) => (
                <Table.Th key={column} ta="right">
                  {column}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ label, hint, cells }) => (
              <Table.Tr key={label}>
                <Table.Th fw={400}>
                  <Tooltip label={hint} multiline w={280}>
                    <span>{label}</span>
                  </Tooltip>
                </Table.Th>
                {cells.map(([words, count, address]) => (
                  <Table.Td key={words} ta="right">
                    <FigureNumber label={words} count={count} address={address} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  )
}
