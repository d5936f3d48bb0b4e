// Which open cases moved, from which day to which, after a change of the calendar or of the counting rule.
import { Anchor, ScrollArea, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { OutputOf } from '../../src-main/contract/index.ts'
import { formatWeekday } from './format-date.ts'

export type Moves = OutputOf<'calendar.addHoliday'>['moves']

/** A table of the moves; says so when there are none. */
export function MovedDeadlines({ moves }: { readonly moves: Moves }) {
  if (moves.length === 0) return <Text size="sm">Tidak ada tenggat yang bergeser.</Text>
  return (
    <ScrollArea.Autosize mah={180} type="auto">
      <Text size="sm">{moves.length} tenggat bergeser:</Text>
      <Table fz="sm" verticalSpacing={2} withRowBorders={false} aria-label="Tenggat yang bergeser">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Perkara</Table.Th>
            <Table.Th>Semula</Table.Th>
            <Table.Th>Menjadi</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {moves.map(({ entity, id, number, from, to }) => (
            <Table.Tr key={`${entity}-${id}`}>
              <Table.Td>
                <Anchor component={Link} size="sm" href={`${entity === 'request' ? '/permohonan' : '/keberatan'}/${id}`}>
                  {entity === 'request' ? 'Permohonan' : 'Keberatan'} {number}
                </Anchor>
              </Table.Td>
              <Table.Td>{formatWeekday(from)}</Table.Td>
              <Table.Td fw={600}>{formatWeekday(to)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  )
}
