// What lies outside the register and still holds what is erased in it: automatic backups, and registers that were kept aside.
import { dirname } from 'node:path'
import type { DateOnly } from '../../kernel/date-only.ts'
import { openNotes } from '../../platform/backup-notes.ts'
import { keptAsideNames } from '../backups/backup-places.ts'
import { backupsUntil } from './privacy.rules.ts'

export type Outside = { readonly backupsUntil: DateOnly; readonly keptAside: string[] }

/** By the settings of backups as they are on this day, and the files beside the register. */
export function heldOutside(databasePath: string, today: DateOnly): Outside {
  const keptAside = keptAsideNames(dirname(databasePath)).toSorted()
  return { backupsUntil: backupsUntil(today, openNotes(databasePath).read()), keptAside }
}
