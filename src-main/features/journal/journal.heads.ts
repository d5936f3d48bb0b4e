// The last journal rows that the backups beside the register remember: what an outsider who rewrites the journal cannot reach.
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openNotes } from '../../platform/backup-notes.ts'
import { BACKUP_EXTENSION, readManifest } from '../../storage/backup-archive.ts'

export type RememberedHead = {
  readonly fileName: string
  readonly madeAt: string
  readonly id: number
  readonly hash: string
}

/**
 * Heads of every readable backup with a chained journal in these folders, the newest backup first; of those made after `since`
 * (ISO in UTC) when that is given.
 */
export async function rememberedHeads(folders: readonly string[], since: string | undefined): Promise<RememberedHead[]> {
  const heads: RememberedHead[] = []
  for (const folder of new Set(folders)) {
    if (!existsSync(folder)) continue
    for (const fileName of readdirSync(folder).filter((name) => name.endsWith(BACKUP_EXTENSION))) {
      // A damaged backup is the matter of the backups' own check.
      const manifest = await readManifest(join(folder, fileName)).catch(() => undefined)
      if (manifest === undefined || manifest.journal.hash === '') continue
      if (since !== undefined && manifest.madeAt <= since) continue
      heads.push({ fileName, madeAt: manifest.madeAt, id: manifest.journal.id, hash: manifest.journal.hash })
    }
  }
  return heads.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
}

/** The folder in which the app keeps backups of its own accord, and the one that was chosen for them. */
export function backupFolders(databasePath: string): string[] {
  const own = join(dirname(databasePath), 'cadangan')
  return [own, openNotes(databasePath).read().folder ?? own]
}
