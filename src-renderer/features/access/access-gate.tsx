// Asks who is at the keyboard where the office has set up accounts. Locking covers the frame and keeps what is typed in it.
import { Center, Loader } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Fragment, type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { useAppQuery } from '../../api/use-app-query.ts'
import { IdleLock } from './idle-lock.tsx'
import { LockScreen } from './lock-screen.tsx'

/** Shows `children` once somebody may see them; another user than before gets them anew. */
export function AccessGate({ children }: { readonly children: ReactNode }) {
  const { data: access, error } = useAppQuery('access.state', {})
  const [owner, setOwner] = useState<number | null>(null)
  const [users, setUsers] = useState(0)
  // Whoever came in with the printed code must still read the next one.
  const [busy, setBusy] = useState(false)
  const [opened, setOpened] = useState(false)
  const user = access?.user?.id ?? null
  const locked = access?.enabled === true && user === null
  const replaced = owner !== null && user !== null && owner !== user
  if (access !== undefined && !locked && !replaced) {
    if (!opened) setOpened(true)
    // Turning accounts on or off changes nobody's place.
    if (owner !== user) setOwner(user)
  }
  const takeOver = () => {
    setOwner(user)
    setUsers((count) => count + 1)
  }
  // A register that cannot be read says so itself; it answers nothing that it should not.
  if (access === undefined && error !== null) return children
  if (access === undefined)
    return (
      <Center mih="100vh">
        <Loader />
      </Center>
    )
  return (
    <>
      {opened && !replaced && <Fragment key={users}>{children}</Fragment>}
      {replaced && <FreshStart onReady={takeOver} />}
      {(locked || busy) && <LockScreen accounts={access.accounts} last={owner} onBusy={setBusy} />}
      {user !== null && access.lockAfterMinutes > 0 && <IdleLock minutes={access.lockAfterMinutes} />}
    </>
  )
}

/** Forgets what the user before was shown, and begins at the first page. */
function FreshStart({ onReady }: { readonly onReady: () => void }) {
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const begin = useEffectEvent(() => {
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'access.state' })
    navigate('/')
    onReady()
  })
  useEffect(() => begin(), [])
  return null
}
