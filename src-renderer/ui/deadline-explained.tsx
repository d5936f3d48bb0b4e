// A deadline that shows its working: every day that did not count, by name and decree.
import { Alert, Button, Divider, List, Popover, ScrollArea, Stack, Table, Text } from '@mantine/core'
import { IconCalendarSearch } from '@tabler/icons-react'
import { useContext } from 'react'
import {
  CLOCK_COUNTING_LABELS,
  dayOffWords,
  type OutputOf,
  skippedDaysSummary,
  type WireReading,
} from '../../src-main/contract/index.ts'
import { dayZeroWords } from './deadline-words.ts'
import { formatWeekday } from './format-date.ts'
import { AgencyContext } from './use-agency.ts'

export type WireDeadline = OutputOf<'calendar.computeDeadline'>

export type DeadlineWorkingProps = {
  readonly deadline: WireDeadline
  readonly article?: string
  /** Why day 0 is day 0, after "sejak". */
  readonly since?: string
  readonly counting?: WireReading['counting']
  /** The same period by another text. */
  readonly other?: WireReading & { readonly article: string }
  /** Extension, conflicts of the texts, gaps of the register: whole sentences. */
  readonly notes?: readonly string[]
}

export type DeadlineExplainedProps = DeadlineWorkingProps & {
  /** What the button says; the date itself where there is little room. */
  readonly label?: string
  /** What a screen reader says in place of the label. */
  readonly spoken?: string
}

/** A button that opens the computation. */
export function DeadlineExplained({ label = 'Cara menghitung', spoken, ...working }: DeadlineExplainedProps) {
  return (
    <Popover width={480} position="bottom-start" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          justify="flex-start"
          leftSection={<IconCalendarSearch size={14} />}
          {...(spoken === undefined ? {} : { 'aria-label': spoken })}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <DeadlineWorking {...working} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** The computation itself. */
export function DeadlineWorking({ other, notes = [], ...reading }: DeadlineWorkingProps) {
  return (
    <Stack gap="xs">
      <Reading {...reading} />
      {other !== undefined && (
        <>
          <Divider label="Hitungan lain" labelPosition="left" />
          <Reading deadline={other.deadline} article={other.article} counting={other.counting} />
        </>
      )}
      {notes.length > 0 && (
        <List size="sm" spacing={4}>
          {notes.map((note) => (
            <List.Item key={note}>{note}</List.Item>
          ))}
        </List>
      )}
    </Stack>
  )
}

type ReadingProps = Omit<DeadlineWorkingProps, 'other' | 'notes'>

function Reading({ deadline, article, since, counting = 'workingDays' }: ReadingProps) {
  const agency = useContext(AgencyContext)?.agency
  const working = counting === 'workingDays'
  const zero = dayZeroWords(deadline, working && agency?.countTriggerDay === true)
  return (
    <Stack gap={6}>
      <Text size="sm">
        {zero}: <strong>{formatWeekday(deadline.trigger)}</strong>
        {since === undefined ? '' : ` (${since})`}. {working ? 'Hari kerja' : 'Hari kalender'} ke-{deadline.days}:{' '}
        <strong>{formatWeekday(deadline.due)}</strong>.
      </Text>
      {article !== undefined && (
        <Text size="xs" c="dimmed">
          Dasar: {article}
        </Text>
      )}
      {deadline.missingYears.length > 0 && (
        <Alert color="orange" p="xs">
          Hari libur tahun {deadline.missingYears.join(', ')} belum tersedia. Tenggat ini dapat berubah.
        </Alert>
      )}
      {working ? (
        <SkippedDays deadline={deadline} />
      ) : (
        <Text size="sm">Dihitung {CLOCK_COUNTING_LABELS[counting]}: hari libur ikut dihitung.</Text>
      )}
    </Stack>
  )
}

function SkippedDays({ deadline }: { readonly deadline: WireDeadline }) {
  return (
    <>
      <Text size="sm">{skippedDaysSummary(deadline.skipped)}.</Text>
      {deadline.skipped.length > 0 && (
        <ScrollArea.Autosize mah={260} type="auto">
          <Table withRowBorders={false} verticalSpacing={2} aria-label="Hari yang dilewati">
            <Table.Tbody>
              {deadline.skipped.map((day) => (
                <Table.Tr key={day.date}>
                  <Table.Td w={190} style={{ whiteSpace: 'nowrap', verticalAlign: 'top' }}>
                    {formatWeekday(day.date)}
                  </Table.Td>
                  <Table.Td>
                    {dayOffWords(day)}
                    {day.decree !== null && (
                      <Text size="xs" c="dimmed">
                        {day.decree}
                      </Text>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      )}
    </>
  )
}
