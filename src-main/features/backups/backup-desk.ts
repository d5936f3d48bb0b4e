// What the app does with backups, whether the register can be opened or not: state, list, make, check, bring back.
import { rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import type { BackupNotes } from '../../platform/backup-notes.ts'
import { isArchive, type SourceFacts, withStagedCopy } from '../../storage/backup.ts'
import { hasSealedIdentities, officesIn, presentRegister } from '../../storage/present-register.ts'
import { MIGRATIONS } from '../../storage/migrations/index.ts'
import { type BackupBench, createBackupBench } from './backup-bench.ts'
import { changedFields } from '../changes.ts'
import { areOnSameDisk } from './backup-places.ts'
import { backupPaths, checkKey, idOf, keptAsidePaths, keptAsideRow, registerCounts, shelfRow } from './backup-shelf.ts'
import type { BackupPreview, BackupRow, BackupState } from './backups.contract.ts'
import { type BackupCheck, knownReason } from './backups.rules.ts'
import type { BackupMachine } from './backup-machine.ts'
import { createFolderProbe } from './folder-probe.ts'
import { isOverdue } from './rotation.rules.ts'

type Chosen = { readonly id: string; readonly passphrase?: string | undefined }
type OwnSettings = Omit<BackupState['settings'], 'folderName' | 'isDefaultFolder' | 'onSameDisk' | 'encrypted'>

export type BackupDesk = {
  readonly state: () => Promise<BackupState>
  readonly list: () => Promise<BackupRow[]>
  readonly openFile: (path: string) => Promise<BackupRow>
  readonly preview: (chosen: Chosen) => Promise<BackupPreview>
  readonly restore: (chosen: Chosen) => Promise<{ keptAside: string | null }>
  readonly verify: (chosen: Chosen) => Promise<{ state: BackupCheck; code?: string }>
  readonly saveSettings: (settings: OwnSettings) => Promise<BackupState>
  readonly setFolder: (path: string | null) => Promise<BackupState>
  readonly setPassphrase: (
    passphrase: string,
    former: 'forgotten' | { readonly present: string | undefined },
  ) => Promise<BackupState>
  readonly removePassphrase: (present: string | undefined) => Promise<BackupState>
  readonly discard: (ids: readonly string[]) => Promise<{ deleted: number }>
  readonly startEmpty: () => Promise<{ keptAside: string | null }>
  readonly reopen: () => Promise<BackupState>
  readonly bench: BackupBench
}

/** Builds the desk over the files beside the register. */
export function createBackupDesk(machine: BackupMachine): BackupDesk {
  const { databasePath, defaultFolder, changedWhileClosed, notes, register, now } = machine
  const probe = createFolderProbe()
  /** Files opened from elsewhere in this session, by path; of a plain register file with what it holds. */
  const elsewhere = new Map<string, { readonly facts: SourceFacts | undefined }>()

  /** The default folder, and the chosen one while it answers: looking into one that does not would hold up the window. */
  const folders = async () => {
    const { folder } = notes.read()
    const isThere = folder !== null && (await probe(folder)) !== 'backups.folderMissing'
    return isThere ? [defaultFolder, folder] : [defaultFolder]
  }
  const bench = createBackupBench(machine, folders)
  const secrets = () => ({
    passphrase: notes.read().key !== null,
    identities: register.fault() === null && hasSealedIdentities(databasePath),
    offices: register.fault() === null ? officesIn(databasePath) : [],
  })
  const rowOf = (path: string) => shelfRow(path, notes.read().checked, secrets(), elsewhere.get(path))
  const pathOf = async (id: string): Promise<string> => {
    const all = [...backupPaths(await folders()), ...keptAsidePaths(databasePath), ...elsewhere.keys()]
    const path = all.find((one) => idOf(one) === id)
    if (path === undefined) throw new AppError('file.notFound')
    return path
  }

  const state = async (): Promise<BackupState> => {
    const { folder, atStart, daily, keepDaily, keepWeekly, keepMonthly, key, last, lastGoodAt, settingsLost } = notes.read()
    const problem = folder === null ? null : await probe(folder)
    return {
      mode: register.fault() === null ? 'normal' : 'recovery',
      fault: register.fault(),
      changedWhileClosed,
      settingsLost,
      settings: {
        folderName: basename(folder ?? defaultFolder) || (folder ?? ''),
        isDefaultFolder: folder === null,
        onSameDisk: folder === null || (problem === null && areOnSameDisk(folder, dirname(databasePath))),
        atStart,
        daily,
        keepDaily,
        keepWeekly,
        keepMonthly,
        encrypted: key !== null,
      },
      folderReachable: problem === null,
      last: last === null ? null : asResult(last),
      lastGoodAt,
      overdue: isOverdue(lastGoodAt, now()),
    }
  }
  const changed = (): Promise<BackupState> => {
    register.emit({ type: 'changed', topics: ['backups'] })
    return state()
  }
  /** What the user sets is set on the disk, or refused; with it the loss of the settings before is known to have been read. */
  const set = async (action: string, changes: Readonly<Record<string, unknown>>, settings: Partial<BackupNotes>) => {
    await register.note(`backups.${action}`, { action, changes })
    notes.changeSurely({ ...settings, settingsLost: false })
    return changed()
  }
  /** Whoever found the window open does not take the lock off. */
  const requirePresent = async (present: string | undefined) => {
    const { key } = notes.read()
    if (key === null) return
    if (present === undefined) throw new AppError('backups.passphraseNeeded')
    await bench.openKey(key, present)
  }
  const noteCheck = (path: string, outcome: 'verified' | 'damaged') =>
    notes.change({ checked: { ...notes.read().checked, [checkKey(path)]: outcome } })

  const stage = async (path: string, staged: string, passphrase: string | undefined): Promise<SourceFacts> => {
    try {
      const facts = await bench.read(path, { stageAt: staged }, passphrase)
      noteCheck(path, 'verified')
      return facts
    } catch (error) {
      if (error instanceof AppError && error.code === 'backups.damaged') noteCheck(path, 'damaged')
      throw error
    }
  }

  return {
    bench,
    state,

    async list() {
      const shelf = [...new Set([...backupPaths(await folders()), ...elsewhere.keys()])]
      const aside = keptAsidePaths(databasePath).filter((path) => !elsewhere.has(path))
      const rows = await Promise.all(shelf.map(rowOf))
      return [...rows, ...aside.map((path) => keptAsideRow(path, notes.read().checked, secrets()))]
        .filter((row) => row !== null)
        .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0))
    },

    async openFile(path) {
      const facts = await bench.read(path, 'describe')
      elsewhere.set(path, { facts: isArchive(path) ? undefined : facts })
      // A plain file was checked page by page to be described at all.
      if (!isArchive(path)) noteCheck(path, 'verified')
      await changed()
      const row = await rowOf(path)
      if (row === null) throw new AppError('file.notFound')
      return row
    },

    async preview({ id, passphrase }) {
      const path = await pathOf(id)
      const facts = elsewhere.get(path)?.facts ?? (await bench.read(path, 'describe', passphrase))
      const present = register.fault() === null ? presentRegister(databasePath, facts.journal) : null
      const continues = present?.continues ?? null
      return {
        id,
        madeAt: facts.madeAt,
        agencyNames: facts.agencyNames,
        counts: registerCounts(facts),
        presentCounts: present === null ? null : registerCounts(present.facts),
        newest: facts.newest,
        presentNewest: present?.facts.newest ?? null,
        journalRowsAfter: present !== null && continues === true ? present.facts.journal.id - facts.journal.id : null,
        sameRegister: continues,
        needsMigration: facts.schemaVersion < (MIGRATIONS.at(-1)?.version ?? 0),
        encrypted: facts.encrypted,
      }
    },

    async restore({ id, passphrase }) {
      const asker = register.asker()
      const path = await pathOf(id)
      return withStagedCopy(databasePath, async (staged) => {
        const facts = await stage(path, staged, passphrase)
        if (register.fault() === null) await bench.backUpFirst('restore')
        const changes = { backup: basename(path), madeAt: facts.madeAt, lastJournalId: facts.journal.id }
        return { keptAside: await register.replace(staged, { action: 'restore', changes }, asker) }
      })
    },

    async verify({ id, passphrase }) {
      const path = await pathOf(id)
      try {
        await bench.read(path, 'verify', passphrase)
        noteCheck(path, 'verified')
        await changed()
        return { state: 'verified' }
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        if (error.code === 'backups.damaged') {
          noteCheck(path, 'damaged')
          await changed()
          return { state: 'damaged', code: error.code }
        }
        if (UNREADABLE.has(error.code)) return { state: 'unreadable', code: error.code }
        throw error
      }
    },

    saveSettings(settings) {
      const { atStart, daily, keepDaily, keepWeekly, keepMonthly } = notes.read()
      const before = { atStart, daily, keepDaily, keepWeekly, keepMonthly }
      return set('saveSettings', changedFields(before, settings), settings)
    },

    async setFolder(path) {
      const problem = path === null ? null : await probe(path)
      if (problem !== null) throw new AppError(problem)
      const folder = path === defaultFolder ? null : path
      return set('setFolder', { folder: folder === null ? '' : basename(folder) }, { folder })
    },

    async setPassphrase(passphrase, former) {
      if (former !== 'forgotten') await requirePresent(former.present)
      const action = former === 'forgotten' ? 'replaceForgottenPassphrase' : 'setPassphrase'
      return set(action, {}, { key: await bench.makeKey(passphrase) })
    },

    async removePassphrase(present) {
      await requirePresent(present)
      return set('removePassphrase', {}, { key: null })
    },

    async discard(ids) {
      // Without a register every file may be the way back.
      if (register.fault() !== null) throw new AppError('recovery.needed')
      const archives = backupPaths(await folders())
      const chosen = [...archives, ...keptAsidePaths(databasePath)].filter((path) => ids.includes(idOf(path)))
      if (chosen.length === 0) throw new AppError('file.notFound')
      const { checked } = notes.read()
      const isLeft = archives.some((path) => !chosen.includes(path) && checked[checkKey(path)] === 'verified')
      if (!isLeft && archives.some((path) => chosen.includes(path))) throw new AppError('backups.lastGood')
      await register.note('backups.discard', { action: 'discard', changes: { files: chosen.map((path) => basename(path)) } })
      try {
        for (const path of chosen) for (const suffix of ['-wal', '-shm', '']) rmSync(`${path}${suffix}`, { force: true })
      } catch {
        throw new AppError('file.locked')
      } finally {
        await changed()
      }
      return { deleted: chosen.length }
    },

    async startEmpty() {
      if (register.fault() === null) throw new AppError('recovery.notNeeded')
      return { keptAside: await register.replace(null, { action: 'startEmpty', changes: {} }, register.asker()) }
    },

    async reopen() {
      await register.reopen()
      return changed()
    },
  }
}

function asResult({ code, ...last }: NonNullable<BackupNotes['last']>): NonNullable<BackupState['last']> {
  return { ...last, reason: knownReason(last.reason), ...(code === undefined ? {} : { code }) }
}

const UNREADABLE: ReadonlySet<string> = new Set(['backups.notABackup', 'backups.newerFormat', 'storage.notOurs'])
