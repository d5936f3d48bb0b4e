// Trying a deadline: from which day, how many working days, and every day skipped on the way.
import { Alert, Group, NumberInput, Paper, Select, Skeleton, Stack } from '@mantine/core'
import { useState } from 'react'
import { type DateOnly, parseDateOnly } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { DateField } from '../../ui/date-field.tsx'
import { DeadlineWorking } from '../../ui/deadline-explained.tsx'
import { DEADLINES } from './calendar-words.ts'

const MAX_DAYS = 400
const OTHER = { value: 'other', label: 'Jumlah hari lain' }

/** Starts with the answer to a request received today. */
export function DeadlineCalculator({ agencyId, today }: { readonly agencyId: number; readonly today: DateOnly }) {
  const [trigger, setTrigger] = useState<DateOnly | undefined>(today)
  const [days, setDays] = useState<number | undefined>(DEADLINES[0].days)
  const [rule, setRule] = useState<string>(DEADLINES[0].value)
  const known = DEADLINES.find(({ value }) => value === rule)
  const good = days !== undefined && Number.isInteger(days) && days >= 1 && days <= MAX_DAYS
  return (
    <Stack gap="md" maw={820}>
      <Group align="flex-start" gap="md">
        <DateField
          label="Hari ke-0"
          w={220}
          required
          value={trigger ?? null}
          onChange={(value) => setTrigger(parseDateOnly(value ?? ''))}
          error={trigger === undefined ? 'Isi tanggal, misalnya 13/03/2026.' : undefined}
        />
        <Select
          label="Tenggat"
          w={340}
          allowDeselect={false}
          data={[...DEADLINES.map(({ value, label }) => ({ value, label })), OTHER]}
          value={rule}
          onChange={(value) => {
            setRule(value ?? OTHER.value)
            const chosen = DEADLINES.find((one) => one.value === value)
            if (chosen !== undefined) setDays(chosen.days)
          }}
        />
        <NumberInput
          label="Hari kerja"
          w={140}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          value={days ?? ''}
          onChange={(value) => {
            setDays(typeof value === 'number' ? value : undefined)
            if (value !== known?.days) setRule(OTHER.value)
          }}
          error={good ? undefined : `Isi 1 sampai ${MAX_DAYS}.`}
        />
      </Group>
      {trigger !== undefined && good && (
        <Answer agencyId={agencyId} trigger={trigger} days={days} {...(known === undefined ? {} : { article: known.article })} />
      )}
    </Stack>
  )
}

type AnswerProps = {
  readonly agencyId: number
  readonly trigger: DateOnly
  readonly days: number
  readonly article?: string
}

function Answer({ agencyId, trigger, days, article }: AnswerProps) {
  const { data, error } = useAppQuery('calendar.computeDeadline', { agencyId, trigger, days }, { keepPrevious: true })
  if (error !== null) return <Alert color="red">{errorSentence(error)}</Alert>
  return (
    <Paper withBorder p="md" role="status">
      {data === undefined ? (
        <Skeleton height={160} />
      ) : (
        <DeadlineWorking deadline={data} {...(article === undefined ? {} : { article })} />
      )}
    </Paper>
  )
}
