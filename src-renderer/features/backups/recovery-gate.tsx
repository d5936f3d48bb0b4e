// Stands in front of everything: a register that cannot be opened leads to its recovery, and a restore is told of afterwards.
import { Center, Loader } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useEffect } from 'react'
import { useAppQuery } from '../../api/use-app-query.ts'
import { RecoveryScreen } from './recovery-screen.tsx'
import { takeNote } from './restored-note.ts'

/** Shows `children` once nothing stands in the way. */
export function RecoveryGate({ children }: { readonly children: ReactNode }) {
  const state = useAppQuery('backups.state', {})
  useEffect(() => {
    const message = takeNote()
    if (message !== null) notifications.show({ title: 'Selesai', message, color: 'teal', autoClose: false })
  }, [])
  if (state.isPending)
    return (
      <Center mih="100vh">
        <Loader />
      </Center>
    )
  // Not knowing how the backups stand is no reason to keep anybody from the register.
  if (state.data?.mode === 'recovery') return <RecoveryScreen fault={state.data.fault ?? 'storage.corrupt'} />
  return children
}
