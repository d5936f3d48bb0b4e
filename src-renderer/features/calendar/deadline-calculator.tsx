// Trying a deadline: from which day, how many working days, and every day skipped on the way.
import { Group, NumberInput, Paper, Skeleton, Stack } from '@mantine/core'
import { useState } from 'react'
import { type DateOnly, parseDateOnly } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { DateField } from '../../ui/date-field.tsx'
import { DeadlineWorking } from '../../ui/deadline-explained.tsx'

const ANSWER_DAYS = 10

/** Starts with the answer to a request received today (UU KIP Ps.22(7)). */
export function DeadlineCalculator({ agencyId, today }: { readonly agencyId: number; readonly today: DateOnly }) {
  const [trigger, setTrigger] = useState<DateOnly>(today)
  const [days, setDays] = useState(ANSWER_DAYS)
  const deadline = useAppQuery('calendar.computeDeadline', { agencyId, trigger, days }, { keepPrevious: true }).data
  return (
    <Stack gap="md" maw={640}>
      <Group grow>
        <DateField
          label="Hari ke-0"
          description="Tanggal diterima atau tanggal peristiwa."
          required
          value={trigger}
          onChange={(value) => setTrigger(parseDateOnly(value ?? '') ?? trigger)}
        />
        <NumberInput
          label="Jumlah hari kerja"
          description="Jawaban 10, perpanjangan 17, keberatan 30, sengketa 14."
          min={1}
          max={400}
          allowDecimal={false}
          value={days}
          onChange={(value) => typeof value === 'number' && value >= 1 && setDays(value)}
        />
      </Group>
      <Paper withBorder p="md">
        {deadline === undefined ? <Skeleton height={120} /> : <DeadlineWorking deadline={deadline} />}
      </Paper>
    </Stack>
  )
}
