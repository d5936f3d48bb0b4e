// Locks the app from the window.
import { useQueryClient } from '@tanstack/react-query'
import type { OutputOf, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { notifyError } from '../../ui/notify.ts'

/**
 * The frame is covered at once, whatever the backend answers; only signing in uncovers it. In an office without accounts a
 * notice says why nothing is locked.
 */
export function useLockNow(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    const key = ['access.state', {}] as const
    await client.cancelQueries({ queryKey: key })
    client.setQueryData<OutputOf<'access.state'>>(key, (access) => access && { ...access, user: null })
    try {
      await invoke('access.lock', {})
    } catch (error) {
      if ((error as WireError).code === 'access.off') notifyError(error as WireError)
    }
  }
}
