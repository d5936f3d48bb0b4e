// A deadline that shows its working: every day that did not count, by name and decree.
import { Alert, Button, Popover, ScrollArea, Stack, Table, Text } from '@mantine/core'
import { IconCalendarSearch } from '@tabler/icons-react'
import type { OutputOf } from '../../src-main/contract/index.ts'
import { formatDate, formatWeekday } from './format-date.ts'

export type WireDeadline = OutputOf<'calendar.computeDeadline'>

const WEEKEND = { saturday: 'Sabtu', sunday: 'Minggu' } as const

/** A button that opens the computation. */
export function DeadlineExplained({ deadline, article }: { readonly deadline: WireDeadline; readonly article?: string }) {
  return (
    <Popover width={460} position="bottom-start" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <Button size="compact-xs" variant="subtle" leftSection={<IconCalendarSearch size={14} />}>
          Cara menghitung
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <DeadlineWorking deadline={deadline} {...(article === undefined ? {} : { article })} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** The computation itself. */
export function DeadlineWorking({ deadline, article }: { readonly deadline: WireDeadline; readonly article?: string }) {
  return (
    <Stack gap="xs">
      <Text size="sm">
        Hari ke-0: <strong>{formatWeekday(deadline.trigger)}</strong>. Hari kerja ke-{deadline.days}:{' '}
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
      {deadline.skipped.length === 0 ? (
        <Text size="sm">Tidak ada hari yang dilewati.</Text>
      ) : (
        <ScrollArea.Autosize mah={260}>
          <Table withRowBorders={false} verticalSpacing={2}>
            <Table.Tbody>
              {deadline.skipped.map((day) => (
                <Table.Tr key={day.date}>
                  <Table.Td w={150} style={{ whiteSpace: 'nowrap' }}>
                    {formatDate(day.date)}
                  </Table.Td>
                  <Table.Td>
                    {day.reason === 'holiday' ? day.name : WEEKEND[day.reason]}
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
    </Stack>
  )
}
