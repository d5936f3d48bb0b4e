// Asks a folder whether it is there without waiting for it: a share whose server is gone answers after half a minute or never.
import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { FolderProblem } from './backup-places.ts'

const PATIENCE_MS = 2000

/** Null when the folder can be written; one that keeps silent counts as away. Never rejects. */
type FolderProbe = (folder: string) => Promise<FolderProblem | null>

/** Builds a probe. One that is still unanswered is waited for again: each new question would hold up one more thread. */
export function createFolderProbe(look: FolderProbe = lookAt, patienceMs = PATIENCE_MS): FolderProbe {
  const asked = new Map<string, ReturnType<FolderProbe>>()
  return (folder) => {
    const answer = asked.get(folder) ?? look(folder).finally(() => asked.delete(folder))
    asked.set(folder, answer)
    return Promise.race([answer, setTimeout(patienceMs, 'backups.folderMissing' as const, { ref: false })])
  }
}

async function lookAt(folder: string): Promise<FolderProblem | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return 'backups.folderMissing'
  } catch {
    return 'backups.folderMissing'
  }
  return access(folder, constants.W_OK | constants.X_OK).then(
    () => null,
    () => 'backups.folderReadOnly',
  )
}
