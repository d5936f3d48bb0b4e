// What one backup is, in a few lines: when, why, how large, of which office.
import { BACKUP_REASON_LABELS, type BackupRow } from '../../../src-main/contract/index.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { sizeWords } from '../../ui/size-words.ts'
import { momentWords } from './backup-times.model.ts'

/** Why the backup was made; a plain register file has no reason. */
export function reasonWords({ reason, state, keptAside }: Pick<BackupRow, 'reason' | 'state' | 'keptAside'>): string {
  if (keptAside) return 'Register yang diganti oleh pemulihan'
  if (reason !== null) return BACKUP_REASON_LABELS[reason]
  return state === 'unreadable' ? 'Tidak diketahui' : 'Berkas register'
}

/** Facts of the row alone; what is inside needs a look into it. */
export function BackupFacts({ backup }: { readonly backup: BackupRow }) {
  return (
    <FactList
      facts={[
        ['Dibuat', momentWords(backup.madeAt)],
        ['Alasan', reasonWords(backup)],
        ['OPD', backup.agencyNames.join(', ')],
        ['Berkas', `${backup.fileName} (${sizeWords(backup.size)}${backup.encrypted ? ', terkunci frasa sandi' : ''})`],
      ]}
    />
  )
}
