// A look into a backup and the restore from it.
import { useEffect, useEffectEvent } from 'react'
import type { BackupPreview, BackupRow, WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { momentWords } from './backup-times.model.ts'
import { loadAnewSaying } from './restored-note.ts'

export type Restore = {
  readonly preview: BackupPreview | undefined
  /** Why there is no look into it: a damaged file, a newer version. */
  readonly refused: WireError | null
  readonly restore: (passphrase: string) => void
  readonly restoring: boolean
  /** Why the restore failed; the register in use is as it was. */
  readonly failed: WireError | null
}

/** Looks in at once; after a restore the window loads anew. */
export function useRestore(backup: BackupRow): Restore {
  const preview = useAppCommand('backups.preview')
  const restore = useAppCommand('backups.restore')
  const look = useEffectEvent(() => preview.mutate({ id: backup.id }))
  useEffect(() => look(), [])
  return {
    preview: preview.data,
    refused: preview.error,
    restore: (passphrase) => {
      // Not by the callbacks of the mutation: the register that is open again may take this dialog off the screen first.
      restore.mutateAsync({ id: backup.id, ...(backup.encrypted ? { passphrase } : {}) }).then(
        ({ keptAside }) => loadAnewSaying(restoredWords(backup.madeAt, keptAside)),
        () => {},
      )
    },
    // The window is about to load anew: until then nothing else may be pressed.
    restoring: restore.isPending || restore.isSuccess,
    failed: restore.error,
  }
}

function restoredWords(madeAt: string, keptAside: string | null): string {
  const back = `Register sudah dipulihkan dari cadangan ${momentWords(madeAt)}.`
  return keptAside === null ? back : `${back} Berkas register sebelumnya disimpan sebagai ${keptAside} di folder data.`
}
