// The days of a year with the decree each rests on.
import { Badge, Button, Table, Text } from '@mantine/core'
import { type CalendarDay, parseDateOnly } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { formatWeekday } from '../../ui/format-date.ts'
import { notifyError } from '../../ui/notify.ts'
import { KIND_LABELS, type Moves } from './calendar-words.ts'

export type HolidayTableProps = {
  readonly days: readonly CalendarDay[]
  readonly onWithdraw: (date: string) => void
  readonly onMoved: (moves: Moves) => void
}

/** Added days can be removed, decreed ones withdrawn and restored. */
export function HolidayTable({ days, onWithdraw, onMoved }: HolidayTableProps) {
  const remove = useAppCommand('calendar.removeHoliday')
  const restore = useAppCommand('calendar.restoreHoliday')
  const after = { onSuccess: ({ moves }: { moves: Moves }) => onMoved(moves), onError: notifyError }
  return (
    <Table verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Tanggal</Table.Th>
          <Table.Th>Hari libur</Table.Th>
          <Table.Th>Jenis</Table.Th>
          <Table.Th>Dasar</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {days.map((day) => (
          <Table.Tr key={`${day.date}-${day.name}`}>
            <Table.Td>{formatWeekday(day.date)}</Table.Td>
            <Table.Td td={day.withdrawnBy === null ? '' : 'line-through'}>{day.name}</Table.Td>
            <Table.Td>
              <Badge variant="light" tt="none" radius="sm" color={day.source === 'added' ? 'teal' : 'gray'}>
                {KIND_LABELS[day.kind]}
              </Badge>
            </Table.Td>
            <Table.Td>
              <Text size="xs" c="dimmed">
                {day.withdrawnBy === null ? day.decree : `Dibatalkan: ${day.withdrawnBy}`}
              </Text>
            </Table.Td>
            <Table.Td ta="right">
              {day.source === 'added' && day.id !== null && day.version !== null ? (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="red"
                  onClick={() => remove.mutate({ id: day.id ?? 0, version: day.version ?? 0 }, after)}
                >
                  Hapus
                </Button>
              ) : day.withdrawnBy === null ? (
                <Button size="compact-xs" variant="subtle" onClick={() => onWithdraw(day.date)}>
                  Batalkan
                </Button>
              ) : (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => {
                    const date = parseDateOnly(day.date)
                    if (date !== undefined) restore.mutate({ date }, after)
                  }}
                >
                  Pulihkan
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
