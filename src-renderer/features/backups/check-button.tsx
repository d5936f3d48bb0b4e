// Checks one backup whole: read back, compared, looked through.
import { Button } from '@mantine/core'
import type { BackupRow, OutputOf } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { errorSentence } from '../../text/errors.ts'
import { notifyDone, notifyError, notifyRefused } from '../../ui/notify.ts'
import { momentWords } from './backup-times.model.ts'
import { useReadAgain } from './use-backups.ts'

/** A locked backup is checked as it lies there; its passphrase is not needed for that. */
export function CheckButton({ backup }: { readonly backup: BackupRow }) {
  const verify = useAppCommand('backups.verify')
  const readAgain = useReadAgain()
  const when = momentWords(backup.madeAt)
  const tell = ({ state, code }: OutputOf<'backups.verify'>) => {
    readAgain()
    if (state === 'verified') notifyDone(`Cadangan ${when} utuh.`)
    else notifyRefused(`Cadangan ${when} tidak dapat dipakai`, errorSentence({ code: code ?? 'backups.damaged', details: {} }))
  }
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={`Periksa cadangan ${when}`}
      loading={verify.isPending}
      onClick={() => verify.mutate({ id: backup.id }, { onSuccess: tell, onError: notifyError })}
    >
      Periksa
    </Button>
  )
}
