// Choosing a backup that lies anywhere: on a memory stick, in a folder of the network, a register of an old computer.
import type { BackupRow } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'

/** The row of the chosen file; null when the person cancelled. Rejects with the wire error when it is no backup. */
export async function chooseBackupFile(): Promise<BackupRow | null> {
  const chosen = await invoke('files.choose', { filter: 'database' })
  return chosen === null ? null : invoke('backups.openFile', { token: chosen.token })
}
