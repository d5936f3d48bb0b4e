// Twelve months at a glance.
import { Badge, Group, Paper, SimpleGrid, Table, Text, Tooltip } from '@mantine/core'
import { type CalendarDay, HOLIDAY_KINDS } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'
import { KIND_COLORS, KIND_LABELS, KIND_MARKS, weeksOf } from './calendar-words.ts'
import classes from './year-view.module.css'

const WEEKDAYS = ['Sn', 'Sl', 'Rb', 'Km', 'Jm', 'Sb', 'Mg']
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

export type YearViewProps = {
  readonly year: number
  readonly off: ReadonlyMap<string, CalendarDay>
  readonly workingWeek: 5 | 6
  readonly today: string
}

const monthName = (month: number) => formatDate(`2000-${String(month).padStart(2, '0')}-01`).split(' ')[1] ?? ''

/** Days off carry the letter of their kind; today is framed. */
export function YearView(props: YearViewProps) {
  return (
    <>
      <Legend workingWeek={props.workingWeek} />
      <SimpleGrid cols={{ base: 3, lg: 4 }} spacing="xs">
        {MONTHS.map((month) => (
          <Month key={month} month={month} {...props} />
        ))}
      </SimpleGrid>
    </>
  )
}

function Legend({ workingWeek }: Pick<YearViewProps, 'workingWeek'>) {
  return (
    <Group gap="md" mb="sm" role="note" aria-label="Keterangan tanda">
      {HOLIDAY_KINDS.map((kind) => (
        <Group key={kind} gap={6}>
          <Badge color={KIND_COLORS[kind]} variant="light" radius="sm" px={7}>
            {KIND_MARKS[kind]}
          </Badge>
          <Text size="sm">{KIND_LABELS[kind]}</Text>
        </Group>
      ))}
      <Text size="sm" c="dimmed">
        Kotak abu-abu: {workingWeek === 5 ? 'Sabtu dan Minggu' : 'Minggu'}. Berbingkai: hari ini.
      </Text>
    </Group>
  )
}

function Month({ year, month, off, workingWeek, today }: YearViewProps & { readonly month: number }) {
  return (
    <Paper withBorder px="xs" py={4}>
      <Text size="sm" fw={600} ta="center" id={`month-${month}`}>
        {monthName(month)}
      </Text>
      <Table
        withRowBorders={false}
        verticalSpacing={0}
        horizontalSpacing={0}
        fz="xs"
        layout="fixed"
        aria-labelledby={`month-${month}`}
      >
        <Table.Thead>
          <Table.Tr>
            {WEEKDAYS.map((day) => (
              <Table.Th key={day} ta="center" fw={500} c="dimmed">
                {day}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {weeksOf(year, month).map((week) => (
            <Table.Tr key={week.find((day) => day !== null)}>
              {week.map((date, at) => (
                <DayCell
                  key={WEEKDAYS[at]}
                  date={date}
                  day={date === null ? undefined : off.get(date)}
                  weekend={at === 6 || (at === 5 && workingWeek === 5)}
                  isToday={date === today}
                />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

type DayCellProps = {
  readonly date: string | null
  readonly day: CalendarDay | undefined
  readonly weekend: boolean
  readonly isToday: boolean
}

function DayCell({ date, day, weekend, isToday }: DayCellProps) {
  if (date === null) return <Table.Td />
  const number = Number(date.slice(8))
  const frame = isToday ? ` ${classes['today']}` : ''
  if (day === undefined)
    return (
      <Table.Td
        className={`${classes['day']}${weekend ? ` ${classes['weekend']}` : ''}${frame}`}
        aria-current={isToday ? 'date' : undefined}
      >
        {number}
      </Table.Td>
    )
  const color = KIND_COLORS[day.kind]
  return (
    <Tooltip label={`${formatDate(date)}: ${day.name}`} openDelay={100}>
      <Table.Td
        className={`${classes['day']} ${classes['off']}${frame}`}
        bg={`var(--mantine-color-${color}-light)`}
        c={`var(--mantine-color-${color}-light-color)`}
        aria-label={`${formatDate(date)}, ${KIND_LABELS[day.kind]}, ${day.name}`}
      >
        {number}
        <sup className={classes['mark']}>{KIND_MARKS[day.kind]}</sup>
      </Table.Td>
    </Tooltip>
  )
}
