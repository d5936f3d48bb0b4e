// The backups as the screens read them; an answer that carries the state is shown at once.
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { BackupState, InputOf, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'

type StateChange =
  | 'backups.saveSettings'
  | 'backups.setFolder'
  | 'backups.setPassphrase'
  | 'backups.removePassphrase'
  | 'backups.reopen'

/** Runs an operation that answers the state of the backups, and shows that state; the list is read again. */
export function useStateChange<K extends StateChange>(operation: K): UseMutationResult<BackupState, WireError, InputOf<K>> {
  const client = useQueryClient()
  return useMutation<BackupState, WireError, InputOf<K>>({
    mutationFn: (input) => invoke(operation, input),
    onSuccess: (state) => {
      client.setQueryData(['backups.state', {}], state)
      void client.invalidateQueries({ queryKey: ['backups.list'] })
    },
  })
}

/** Reads state and list again: after a backup, a check, or a file opened from elsewhere. */
export function useReadAgain(): () => void {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['backups.state'] })
    void client.invalidateQueries({ queryKey: ['backups.list'] })
  }
}
