// The backups as the screens read them; an answer that carries the state is shown at once.
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { BackupRow, BackupState, InputOf, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'

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

/** Asks, deletes for good, and reads the list again; what cannot be deleted is told. */
export function useDiscard() {
  const discard = useAppCommand('backups.discard')
  const readAgain = useReadAgain()
  return {
    isPending: discard.isPending,
    async ask(rows: readonly BackupRow[], message: string) {
      const title = rows.length === 1 ? 'Hapus berkas ini?' : `Hapus ${rows.length} berkas?`
      if (!(await confirmAction({ title, message, confirmLabel: 'Hapus' }))) return
      discard.mutate(
        { ids: rows.map(({ id }) => id) },
        { onSuccess: ({ deleted }) => notifyDone(`${deleted} berkas dihapus.`), onError: notifyError, onSettled: readAgain },
      )
    },
  }
}

/** Reads state and list again: after a backup, a check, or a file opened from elsewhere. */
export function useReadAgain(): () => void {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['backups.state'] })
    void client.invalidateQueries({ queryKey: ['backups.list'] })
  }
}
