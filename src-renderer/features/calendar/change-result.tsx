// What a change of the calendar did: which open cases moved, from which day to which.
import { Alert, Anchor, ScrollArea, Table, Text } from '@mantine/core'
import { IconCalendarCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { formatWeekday } from '../../ui/format-date.ts'
import type { CalendarChange } from './calendar-words.ts'

/** Stays until it is closed. */
export function ChangeResult({ change, onClose }: { readonly change: CalendarChange; readonly onClose: () => void }) {
  const { what, moves } = change
  return (
    <Alert
      color="blue"
      icon={<IconCalendarCheck size={20} />}
      title={what}
      mb="md"
      role="status"
      withCloseButton
      onClose={onClose}
    >
      {moves.length === 0 ? (
        <Text size="sm">Tidak ada tenggat yang bergeser.</Text>
      ) : (
        <ScrollArea.Autosize mah={180}>
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
      )}
    </Alert>
  )
}
