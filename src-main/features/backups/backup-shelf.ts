// All backups that can be seen: in the two folders, and what was opened from elsewhere in this session.
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import type { BackupNotes } from '../../platform/backup-notes.ts'
import { isArchive, type SourceFacts } from '../../storage/backup.ts'
import { readManifest } from '../../storage/backup-archive.ts'
import { hasSealedIdentities } from '../../storage/present-register.ts'
import type { RegisterFacts } from '../../storage/backup-manifest.ts'
import { backupNames, keptAsideAt, keptAsideNames } from './backup-places.ts'
import type { BackupCounts, BackupRow } from './backups.contract.ts'
import { type BackupCheck, knownReason } from './backups.rules.ts'

type Checked = BackupNotes['checked']

/** Identity of a file that tells the window nothing about where it lies. */
export const idOf = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 24)

/** Under this key the outcome of a check is noted; a file that was written anew counts as unchecked. */
export function checkKey(path: string): string {
  const { size, mtimeMs } = statSync(path)
  return `${basename(path)}|${size}|${Math.floor(mtimeMs)}`
}

export function registerCounts({ counts }: Pick<RegisterFacts, 'counts'>): BackupCounts {
  const of = (table: string) => counts[table] ?? 0
  return {
    requests: of('request'),
    objections: of('objection'),
    disputes: of('dispute'),
    publicInformation: of('public_information'),
    excludedInformation: of('excluded_information'),
    attachments: of('attachment'),
  }
}

/** Paths of the backups in the folders. */
export function backupPaths(folders: readonly string[]): string[] {
  return [...new Set(folders)].flatMap((folder) => backupNames(folder).map((name) => join(folder, name)))
}

/** Paths of the registers that restores kept aside. */
export function keptAsidePaths(databasePath: string): string[] {
  const folder = dirname(databasePath)
  return keptAsideNames(folder).map((name) => join(folder, name))
}

/** What newer backups keep closed, and whose they are: a shared folder holds those of other offices too. */
export type Secrets = { readonly passphrase: boolean; readonly identities: boolean; readonly offices: readonly string[] }

/** A register kept aside is never encrypted as a whole; one that cannot be read counts as open. */
function isBareRegister(path: string, secrets: Secrets): boolean {
  if (secrets.passphrase || !secrets.identities) return secrets.passphrase
  try {
    return !hasSealedIdentities(path)
  } catch {
    return true
  }
}

/** The row of a register that was kept aside. Null when it has just gone. */
export function keptAsideRow(path: string, checked: Checked, secrets: Secrets): BackupRow | null {
  try {
    const { size } = statSync(path)
    return {
      id: idOf(path),
      fileName: basename(path),
      size,
      fromElsewhere: false,
      keptAside: true,
      isBare: isBareRegister(path, secrets),
      madeAt: keptAsideAt(basename(path)),
      reason: null,
      encrypted: false,
      state: checked[checkKey(path)] ?? 'unchecked',
      counts: null,
      agencyNames: [],
      schemaVersion: null,
    }
  } catch {
    return null
  }
}

/** The row of one file; `secrets` are what newer backups keep closed, `facts` are known already for a plain register file. Null when it has just gone. */
export async function shelfRow(
  path: string,
  checked: Checked,
  secrets: Secrets,
  elsewhere: { readonly facts: SourceFacts | undefined } | undefined,
): Promise<BackupRow | null> {
  let size: number
  let writtenAt: string
  let noted: BackupCheck
  try {
    const file = statSync(path)
    size = file.size
    writtenAt = file.mtime.toISOString()
    noted = checked[checkKey(path)] ?? 'unchecked'
  } catch {
    return null
  }
  const row = { id: idOf(path), fileName: basename(path), size, fromElsewhere: elsewhere !== undefined, keptAside: false }
  try {
    const facts = elsewhere?.facts ?? (isArchive(path) ? await readManifest(path) : undefined)
    if (facts === undefined) throw new AppError('backups.notABackup')
    return {
      ...row,
      madeAt: facts.madeAt,
      reason: facts.reason === null ? null : knownReason(facts.reason),
      encrypted: facts.encrypted,
      state: noted,
      counts: registerCounts(facts),
      agencyNames: facts.agencyNames,
      isBare:
        !facts.encrypted &&
        facts.agencyNames.some((name) => secrets.offices.includes(name)) &&
        (secrets.passphrase || (secrets.identities && (facts.counts['identity_key'] ?? 0) === 0)),
      schemaVersion: facts.schemaVersion,
    }
  } catch (error) {
    const state = error instanceof AppError && error.code === 'backups.damaged' ? 'damaged' : 'unreadable'
    const nothing = { reason: null, encrypted: false, isBare: false, counts: null, agencyNames: [], schemaVersion: null }
    return { ...row, ...nothing, madeAt: writtenAt, state }
  }
}
