// What the app does with backups, whether the register can be opened or not: state, list, make, check, bring back.
import { basename, dirname } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import type { BackupNotes } from '../../platform/backup-notes.ts'
import { isArchive, type SourceFacts, withStagedCopy } from '../../storage/backup.ts'
import { presentRegister } from '../../storage/present-register.ts'
import { MIGRATIONS } from '../../storage/migrations/index.ts'
import { type BackupBench, createBackupBench } from './backup-bench.ts'
import { areOnSameDisk, folderProblem } from './backup-places.ts'
import { backupPaths, checkKey, idOf, registerCounts, shelfRow } from './backup-shelf.ts'
import type { BackupPreview, BackupRow, BackupState } from './backups.contract.ts'
import { type BackupCheck, knownReason } from './backups.rules.ts'
import type { BackupMachine } from './backup-machine.ts'
import { isOverdue } from './rotation.rules.ts'

type Chosen = { readonly id: string; readonly passphrase?: string | undefined }
type OwnSettings = Omit<BackupState['settings'], 'folderName' | 'isDefaultFolder' | 'onSameDisk' | 'encrypted'>

export type BackupDesk = {
  readonly state: () => BackupState
  readonly list: () => Promise<BackupRow[]>
  readonly openFile: (path: string) => Promise<BackupRow>
  readonly preview: (chosen: Chosen) => Promise<BackupPreview>
  readonly restore: (chosen: Chosen) => Promise<{ keptAside: string | null }>
  readonly verify: (chosen: Chosen) => Promise<{ state: BackupCheck; code?: string }>
  readonly saveSettings: (settings: OwnSettings) => BackupState
  readonly setFolder: (path: string | null) => BackupState
  readonly setPassphrase: (passphrase: string) => Promise<BackupState>
  readonly removePassphrase: () => BackupState
  readonly startEmpty: () => Promise<{ keptAside: string | null }>
  readonly reopen: () => Promise<BackupState>
  readonly bench: BackupBench
}

/** Builds the desk over the files beside the register. */
export function createBackupDesk(machine: BackupMachine): BackupDesk {
  const { databasePath, defaultFolder, changedWhileClosed, notes, register, now } = machine
  const bench = createBackupBench(machine)
  /** Files opened from elsewhere in this session, by path; of a plain register file with what it holds. */
  const elsewhere = new Map<string, { readonly facts: SourceFacts | undefined }>()

  const folders = () => [defaultFolder, notes.read().folder ?? defaultFolder]
  const rowOf = (path: string) => shelfRow(path, notes.read().checked, elsewhere.get(path))
  const pathOf = (id: string): string => {
    const path = [...backupPaths(folders()), ...elsewhere.keys()].find((one) => idOf(one) === id)
    if (path === undefined) throw new AppError('file.notFound')
    return path
  }

  const state = (): BackupState => {
    const { folder, atStart, daily, keepDaily, keepWeekly, keepMonthly, key, last, lastGoodAt } = notes.read()
    return {
      mode: register.fault() === null ? 'normal' : 'recovery',
      fault: register.fault(),
      changedWhileClosed,
      settings: {
        folderName: basename(folder ?? defaultFolder) || (folder ?? ''),
        isDefaultFolder: folder === null,
        onSameDisk: folder === null || areOnSameDisk(folder, dirname(databasePath)),
        atStart,
        daily,
        keepDaily,
        keepWeekly,
        keepMonthly,
        encrypted: key !== null,
      },
      folderReachable: folder === null || folderProblem(folder) === null,
      last: last === null ? null : asResult(last),
      lastGoodAt,
      overdue: isOverdue(lastGoodAt, now()),
    }
  }
  const changed = (): BackupState => {
    register.emit({ type: 'changed', topics: ['backups'] })
    return state()
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
      const paths = [...new Set([...backupPaths(folders()), ...elsewhere.keys()])]
      const rows = await Promise.all(paths.map(rowOf))
      return rows.filter((row) => row !== null).toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0))
    },

    async openFile(path) {
      const facts = await bench.read(path, 'describe')
      elsewhere.set(path, { facts: isArchive(path) ? undefined : facts })
      // A plain file was checked page by page to be described at all.
      if (!isArchive(path)) noteCheck(path, 'verified')
      changed()
      const row = await rowOf(path)
      if (row === null) throw new AppError('file.notFound')
      return row
    },

    async preview({ id, passphrase }) {
      const path = pathOf(id)
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
      const path = pathOf(id)
      return withStagedCopy(databasePath, async (staged) => {
        const facts = await stage(path, staged, passphrase)
        if (register.fault() === null) await bench.backUpFirst('restore')
        const keptAside = await register.replace(staged, {
          action: 'restore',
          changes: { backup: basename(path), madeAt: facts.madeAt, lastJournalId: facts.journal.id },
        })
        return { keptAside }
      })
    },

    async verify({ id, passphrase }) {
      const path = pathOf(id)
      try {
        await bench.read(path, 'verify', passphrase)
        noteCheck(path, 'verified')
        changed()
        return { state: 'verified' }
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        if (error.code === 'backups.damaged') {
          noteCheck(path, 'damaged')
          changed()
          return { state: 'damaged', code: error.code }
        }
        if (UNREADABLE.has(error.code)) return { state: 'unreadable', code: error.code }
        throw error
      }
    },

    saveSettings(settings) {
      notes.change(settings)
      return changed()
    },

    setFolder(path) {
      const problem = path === null ? null : folderProblem(path)
      if (problem !== null) throw new AppError(problem)
      notes.change({ folder: path === defaultFolder ? null : path })
      return changed()
    },

    async setPassphrase(passphrase) {
      notes.change({ key: await bench.makeKey(passphrase) })
      return changed()
    },

    removePassphrase() {
      notes.change({ key: null })
      return changed()
    },

    async startEmpty() {
      if (register.fault() === null) throw new AppError('recovery.notNeeded')
      return { keptAside: await register.replace(null, { action: 'startEmpty', changes: {} }) }
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
