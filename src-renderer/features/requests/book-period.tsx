// Choosing the period of the book: whole months, quarters and years one after another, or any two days.
import { ActionIcon, Group, SegmentedControl, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { DateField } from '../../ui/date-field.tsx'
import {
  kindOf,
  neighbour,
  PERIOD_KINDS,
  PERIOD_WORDS,
  type Period,
  type PeriodKind,
  periodAround,
  periodWords,
} from './book-period.model.ts'

export type BookPeriodProps = {
  readonly period: Period
  /** A month or quarter is taken around this day when it lies in the period, else at its beginning. */
  readonly today: string
  readonly onChange: (period: Period) => void
}

/** Quick choices with a way forth and back. */
export function BookPeriod({ period, today, onChange }: BookPeriodProps) {
  const [free, setFree] = useState(kindOf(period) === 'free')
  const kind: PeriodKind = free ? 'free' : kindOf(period)
  const choose = (next: PeriodKind) => {
    setFree(next === 'free')
    if (next === 'free') return
    onChange(periodAround(next, today >= period.from && today <= period.to ? today : period.from))
  }
  return (
    <Group gap="sm" wrap="nowrap">
      <SegmentedControl
        size="xs"
        aria-label="Jenis periode"
        data={PERIOD_KINDS.map((value) => ({ value, label: PERIOD_WORDS[value] }))}
        value={kind}
        onChange={(value) => choose(PERIOD_KINDS.find((one) => one === value) ?? 'free')}
      />
      {kind === 'free' ? (
        <FreeDays period={period} onChange={onChange} />
      ) : (
        <Group gap={4} wrap="nowrap">
          <ActionIcon variant="default" size="md" aria-label="Periode sebelumnya" onClick={() => onChange(neighbour(period, -1))}>
            <IconChevronLeft size={16} />
          </ActionIcon>
          <Text fw={600} miw={132} size="sm" ta="center" aria-live="polite">
            {periodWords(period)}
          </Text>
          <ActionIcon variant="default" size="md" aria-label="Periode berikutnya" onClick={() => onChange(neighbour(period, 1))}>
            <IconChevronRight size={16} />
          </ActionIcon>
        </Group>
      )}
    </Group>
  )
}

/** In one line with the quick choices, so that the book does not move. */
function FreeDays({ period, onChange }: Pick<BookPeriodProps, 'period' | 'onChange'>) {
  return (
    <Group gap={6} wrap="nowrap">
      <DateField
        aria-label="Sejak"
        required
        size="xs"
        w={138}
        value={period.from}
        onChange={(from) => from !== null && onChange({ ...period, from })}
      />
      <Text size="xs" c="dimmed">
        s.d.
      </Text>
      <DateField
        aria-label="Sampai"
        required
        size="xs"
        w={138}
        value={period.to}
        onChange={(to) => to !== null && onChange({ ...period, to })}
      />
    </Group>
  )
}
