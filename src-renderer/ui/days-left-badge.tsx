// How long is left, in words and with a sign: never by colour alone.
import { Badge, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react'
import { formatWeekday } from './format-date.ts'

export type DaysLeftBadgeProps = { readonly daysLeft: number | null; readonly dueOn: string }

const SOON = 3

function wordsOf(daysLeft: number): { words: string; color: string; icon: typeof IconClock } {
  if (daysLeft < 0) return { words: `Terlambat ${-daysLeft} hari kerja`, color: 'red', icon: IconAlertTriangle }
  if (daysLeft === 0) return { words: 'Jatuh tempo hari ini', color: 'orange', icon: IconAlertTriangle }
  return { words: `Sisa ${daysLeft} hari kerja`, color: daysLeft <= SOON ? 'yellow' : 'blue', icon: IconClock }
}

/** A closed case says so; `dueOn` is in the hint. */
export function DaysLeftBadge({ daysLeft, dueOn }: DaysLeftBadgeProps) {
  const {
    words,
    color,
    icon: Icon,
  } = daysLeft === null ? { words: 'Selesai', color: 'gray', icon: IconCheck } : wordsOf(daysLeft)
  return (
    <Tooltip label={`Tenggat ${formatWeekday(dueOn)}`}>
      <Badge variant="light" color={color} leftSection={<Icon size={12} />} tt="none" radius="sm">
        {words}
      </Badge>
    </Tooltip>
  )
}
