// What a change of the calendar did: which open cases moved, from which day to which.
import { Alert } from '@mantine/core'
import { IconCalendarCheck } from '@tabler/icons-react'
import { MovedDeadlines } from '../../ui/moved-deadlines.tsx'
import type { CalendarChange } from './calendar-words.ts'

/** Stays until it is closed. */
export function ChangeResult({ change, onClose }: { readonly change: CalendarChange; readonly onClose: () => void }) {
  const { what, moves } = change
  return (
    <Alert
      color="blue"
      icon={<IconCalendarCheck size={20} />}
      title={what}
      mb="md"
      role="status"
      withCloseButton
      onClose={onClose}
    >
      <MovedDeadlines moves={moves} />
    </Alert>
  )
}
