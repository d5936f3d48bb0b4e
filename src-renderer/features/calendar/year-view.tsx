// Twelve months at a glance.
import { Group, Paper, SimpleGrid, Table, Text, Tooltip } from '@mantine/core'
import type { CalendarDay } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'
import { KIND_LABELS, KIND_MARKS, weeksOf } from './calendar-words.ts'

const WEEKDAYS = ['Sn', 'Sl', 'Rb', 'Km', 'Jm', 'Sb', 'Mg']
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]
const KINDS = ['national', 'collectiveLeave', 'local'] as const

export type YearViewProps = { readonly year: number; readonly off: ReadonlyMap<string, CalendarDay>; readonly workingWeek: 5 | 6 }

/** Days off carry the letter of their kind; weekends are grey. */
export function YearView({ year, off, workingWeek }: YearViewProps) {
  return (
    <>
      <Group gap="md" mb="sm">
        {KINDS.map((kind) => (
          <Text key={kind} size="sm">
            <strong>{KIND_MARKS[kind]}</strong> {KIND_LABELS[kind].toLowerCase()}
          </Text>
        ))}
        <Text size="sm" c="dimmed">
          abu-abu: akhir pekan
        </Text>
      </Group>
      <SimpleGrid cols={{ base: 2, md: 3, lg: 4 }} spacing="sm">
        {MONTHS.map((name, index) => (
          <Paper key={name} withBorder p="xs">
            <Text size="sm" fw={600} ta="center">
              {name}
            </Text>
            <Table withRowBorders={false} verticalSpacing={1} horizontalSpacing={2} fz="xs" ta="center">
              <Table.Thead>
                <Table.Tr>
                  {WEEKDAYS.map((day) => (
                    <Table.Th key={day} ta="center">
                      {day}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {weeksOf(year, index + 1).map((week) => (
                  <Table.Tr key={week.find((day) => day !== null)}>
                    {week.map((date, at) => (
                      <DayCell
                        key={WEEKDAYS[at]}
                        date={date}
                        day={date === null ? undefined : off.get(date)}
                        weekend={at === 6 || (at === 5 && workingWeek === 5)}
                      />
                    ))}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Paper>
        ))}
      </SimpleGrid>
    </>
  )
}

function DayCell({
  date,
  day,
  weekend,
}: {
  readonly date: string | null
  readonly day: CalendarDay | undefined
  readonly weekend: boolean
}) {
  if (date === null) return <Table.Td />
  const number = Number(date.slice(8))
  if (day === undefined) return <Table.Td c={weekend ? 'dimmed' : 'inherit'}>{number}</Table.Td>
  return (
    <Tooltip label={`${formatDate(date)}: ${day.name}`}>
      <Table.Td
        fw={700}
        bg="var(--mantine-color-red-light)"
        aria-label={`${formatDate(date)}, ${KIND_LABELS[day.kind]}, ${day.name}`}
      >
        {number}
        <sup>{KIND_MARKS[day.kind]}</sup>
      </Table.Td>
    </Tooltip>
  )
}
