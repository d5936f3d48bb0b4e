// What a change of the counting rule did to the open cases.
import { Alert } from '@mantine/core'
import { IconCalendarCheck } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { type Moves, MovedDeadlines } from '../../ui/moved-deadlines.tsx'

/** Stays until it is closed; nothing when no deadline moved. */
export function RuleChange({ moves, onClose }: { readonly moves: Moves; readonly onClose: () => void }) {
  const alert = useRef<HTMLDivElement>(null)
  // The form is longer than the window and is saved at its foot: what the save did must not stay out of sight.
  useEffect(() => {
    if (moves.length > 0) alert.current?.scrollIntoView({ block: 'center' })
  }, [moves])
  if (moves.length === 0) return null
  return (
    <Alert
      ref={alert}
      color="blue"
      icon={<IconCalendarCheck size={20} />}
      title="Aturan tersimpan, tenggat dihitung ulang"
      role="status"
      withCloseButton
      onClose={onClose}
    >
      <MovedDeadlines moves={moves} />
    </Alert>
  )
}
