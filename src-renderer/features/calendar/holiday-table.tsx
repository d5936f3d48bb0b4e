// The days of a year with the decree each rests on.
import { Badge, Button, Table, Text } from '@mantine/core'
import { IconCalendarQuestion } from '@tabler/icons-react'
import { type CalendarDay, type WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatDate, formatWeekday } from '../../ui/format-date.ts'
import { type CalendarChange, KIND_COLORS, KIND_LABELS, KIND_MARKS } from './calendar-words.ts'

export type HolidayTableProps = {
  readonly year: number
  readonly days: readonly CalendarDay[]
  readonly onWithdraw: (day: CalendarDay) => void
  readonly onChanged: (change: CalendarChange) => void
  readonly onError: (error: WireError) => void
}

/** Added days can be removed, decreed ones withdrawn and restored. */
export function HolidayTable({ year, days, ...actions }: HolidayTableProps) {
  if (days.length === 0)
    return (
      <EmptyState
        icon={IconCalendarQuestion}
        title={`Hari libur tahun ${year} belum diketahui`}
        text="Bukan berarti tidak ada hari libur: keputusan bersama untuk tahun ini belum masuk ke aplikasi. Impor berkasnya, atau tambahkan hari satu per satu."
      />
    )
  return (
    <Table verticalSpacing={4} fz="sm" stickyHeader>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Tanggal</Table.Th>
          <Table.Th>Hari libur</Table.Th>
          <Table.Th>Jenis</Table.Th>
          <Table.Th>Dasar</Table.Th>
          <Table.Th aria-label="Tindakan" />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {days.map((day) => (
          <HolidayRow key={`${day.date}-${day.name}`} day={day} {...actions} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

type RowProps = Omit<HolidayTableProps, 'year' | 'days'> & { readonly day: CalendarDay }

function HolidayRow({ day, ...actions }: RowProps) {
  const withdrawn = day.withdrawnBy !== null
  return (
    <Table.Tr>
      <Table.Td w={200} style={{ whiteSpace: 'nowrap' }}>
        {formatWeekday(day.date)}
      </Table.Td>
      <Table.Td td={withdrawn ? 'line-through' : ''}>{day.name}</Table.Td>
      <Table.Td w={150}>
        <Badge variant="light" tt="none" radius="sm" color={withdrawn ? 'gray' : KIND_COLORS[day.kind]}>
          {KIND_MARKS[day.kind]} · {KIND_LABELS[day.kind]}
        </Badge>
      </Table.Td>
      <Table.Td>
        {withdrawn ? (
          <Text size="xs">
            <strong>Dibatalkan, menjadi hari kerja:</strong> {day.withdrawnBy}
          </Text>
        ) : (
          <Text size="xs" c="dimmed">
            {day.source === 'added' ? `Ditambahkan kantor: ${day.decree}` : day.decree}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right" w={120}>
        <RowAction day={day} {...actions} />
      </Table.Td>
    </Table.Tr>
  )
}

function RowAction({ day, onWithdraw, onChanged, onError }: RowProps) {
  const remove = useAppCommand('calendar.removeHoliday')
  const restore = useAppCommand('calendar.restoreHoliday')
  const { date, id, version } = day
  const on = formatDate(date)
  if (id !== null && version !== null) {
    const ask = async () => {
      const message = `${on} kembali menjadi hari kerja. Tenggat perkara yang belum selesai dihitung ulang.`
      const sure = await confirmAction({ title: `Hapus ${day.name}?`, message, confirmLabel: 'Hapus hari libur' })
      if (!sure) return
      const input = { id, version }
      remove.mutate(input, { onSuccess: ({ moves }) => onChanged({ what: `${day.name} (${on}) dihapus.`, moves }), onError })
    }
    return (
      <Button size="compact-xs" variant="subtle" color="red" loading={remove.isPending} onClick={() => void ask()}>
        Hapus
      </Button>
    )
  }
  if (day.withdrawnBy === null)
    return (
      <Button size="compact-xs" variant="subtle" onClick={() => onWithdraw(day)}>
        Batalkan …
      </Button>
    )
  const what = `${day.name} (${on}) kembali menjadi hari libur.`
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      loading={restore.isPending}
      onClick={() => restore.mutate({ date }, { onSuccess: ({ moves }) => onChanged({ what, moves }), onError })}
    >
      Pulihkan
    </Button>
  )
}
