// A table of figures in rows and columns; every number leads to its cases.
import { Table, Text, Tooltip } from '@mantine/core'
import type { CrossTable } from './figure-crosses.ts'
import { FigureNumber } from './figure-number.tsx'

/** Nothing where there is nothing to count. */
export function FigureCross({ table }: { readonly table: CrossTable }) {
  const { title, first, columns, rows, total } = table
  if (rows.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {title}
      </Text>
      <Table.ScrollContainer minWidth={480}>
        <Table fz="sm" verticalSpacing={3} horizontalSpacing={6} aria-label={title}>
          <Table.Thead fz="xs" lh={1.3}>
            <Table.Tr>
              <Table.Th>{first}</Table.Th>
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
                <Table.Th fw={400} miw={130}>
                  {hint === undefined ? (
                    label
                  ) : (
                    <Tooltip label={hint} multiline w={280} events={{ hover: true, focus: true, touch: true }}>
                      <span tabIndex={0}>{label}</span>
                    </Tooltip>
                  )}
                </Table.Th>
                {cells.map((cell) => (
                  <Table.Td key={cell[0]} ta="right">
                    <FigureNumber row={cell} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
          {total !== undefined && (
            <Table.Tfoot>
              <Table.Tr>
                <Table.Th>Jumlah</Table.Th>
                {total.map((cell) => (
                  <Table.Th key={cell[0]} ta="right">
                    <FigureNumber row={cell} />
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Tfoot>
          )}
        </Table>
      </Table.ScrollContainer>
    </div>
  )
}
