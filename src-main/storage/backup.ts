// Makes one backup: copy, check, pack, read back, and only then give it its name. And looks into one that was made.
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { AppError } from '../kernel/app-error.ts'
import { renameWhenFree } from '../platform/patient-rename.ts'
import { BACKUP_EXTENSION, checkContent, readManifest, unpackRegister, writeArchive } from './backup-archive.ts'
import type { BackupKey } from './backup-key.ts'
import type { BackupManifest, RegisterFacts } from './backup-manifest.ts'
import { copyPlainFile, copyRegister, hashOfFile, removeCopy, settleCopy } from './register-copy.ts'

export type BackupOrder = {
  readonly databasePath: string
  /** Where the archive goes. */
  readonly target: string
  readonly reason: string
  /** ISO in UTC. */
  readonly now: string
  readonly appVersion: string
  readonly key: BackupKey | null
  /** Names the temporary file beside the target: `<target>.<partName>.part`. */
  readonly partName: string
}

export type Progress = (step: string, done: number, total: number) => void

export type MadeBackup = { readonly path: string; readonly size: number; readonly manifest: BackupManifest }

/** Where copies lie while they are looked into: beside the register, never in the system's temporary folder. */
export const stagingFolder = (databasePath: string) => join(dirname(databasePath), 'sementara')

const A_DAY_MS = 86_400_000

/** True for what no program works on any more: its owner, named by its process number, has ended, or it lay there for a day. */
function isAbandoned(path: string): boolean {
  const [owner] = /^\d+(?=\.)/.exec(basename(path)) ?? []
  return (owner !== undefined && !isRunning(Number(owner))) || Date.now() - statSync(path).mtimeMs > A_DAY_MS
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Removes what a killed program left in the staging folder; what cannot be removed now waits for the next start. */
export function emptyStaging(databasePath: string): void {
  const folder = stagingFolder(databasePath)
  try {
    for (const name of readdirSync(folder)) if (isAbandoned(join(folder, name))) rmSync(join(folder, name), { recursive: true })
  } catch {
    // There is none, or a virus scanner holds it.
  }
  removeIfEmpty(folder)
}

/** Runs `work` with the path of a copy that does not exist yet; it is removed afterwards unless `work` moved it away. */
export async function withStagedCopy<T>(databasePath: string, work: (copy: string) => Promise<T>): Promise<T> {
  mkdirSync(stagingFolder(databasePath), { recursive: true })
  const copy = join(stagingFolder(databasePath), `${process.pid}.${randomUUID()}.ppid`)
  try {
    return await work(copy)
  } finally {
    removeCopy(copy)
    removeIfEmpty(stagingFolder(databasePath))
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Another copy lies there.
  }
}

/**
 * Makes and verifies one backup; nothing is left at the target unless it is whole. `progress` may throw to stop the work.
 * AppError `storage.corrupt` when the register itself is damaged, `backups.tooLarge`, `backups.damaged` when the written file
 * does not read back; otherwise the system's error of a full or absent folder.
 */
export function makeBackup(order: BackupOrder, progress: Progress = () => {}): Promise<MadeBackup> {
  return withStagedCopy(order.databasePath, async (copy) => {
    const { facts, size, sha256 } = await checkedCopy(order.databasePath, copy, progress)
    const told = { ...facts, appVersion: order.appVersion, madeAt: order.now, reason: order.reason, size, sha256 }
    return packAndVerify(copy, order, told, progress)
  })
}

async function checkedCopy(databasePath: string, copy: string, progress: Progress) {
  await copyRegister(databasePath, copy, (done, total) => progress('backup-copy', done, total))
  progress('backup-check', 0, 1)
  const facts = settled(copy)
  return { facts, size: statSync(copy).size, sha256: await hashOfFile(copy) }
}

/** Damage found in a fresh copy is damage of the register. */
function settled(copy: string): RegisterFacts {
  try {
    return settleCopy(copy)
  } catch (error) {
    throw error instanceof AppError && error.code === 'backups.damaged' ? new AppError('storage.corrupt') : error
  }
}

async function packAndVerify(
  copy: string,
  { target, key, partName }: BackupOrder,
  told: Parameters<typeof writeArchive>[2],
  progress: Progress,
): Promise<MadeBackup> {
  const part = `${target}.${partName}.part`
  try {
    const manifest = await writeArchive(copy, part, told, key, (done, total) => progress('backup-pack', done, total))
    progress('backup-verify', 0, 1)
    // The copy was checked page by page and hashed; what reads back with that hash is that copy. An encrypted one is
    // compared by the hash of its ciphertext, since nobody is asked for the passphrase here.
    const read = await checkContent(part)
    if (read.contentSha256 !== manifest.contentSha256 || read.sha256 !== told.sha256) throw new AppError('backups.damaged')
    if (!read.encrypted && read.contentSha256 !== told.sha256) throw new AppError('backups.damaged')
    await renameWhenFree(part, target)
    syncFolder(dirname(target))
    return { path: target, size: statSync(target).size, manifest }
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** Makes a rename last through a power cut; Windows does it by itself and refuses to open a folder. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

export type SourceFacts = RegisterFacts & { readonly madeAt: string; readonly reason: string | null; readonly encrypted: boolean }

export const isArchive = (path: string) => path.toLowerCase().endsWith(BACKUP_EXTENSION)

/** When a plain register file was written, ISO in UTC. */
const writtenAt = (path: string) => statSync(path).mtime.toISOString()

/**
 * Unpacks an archive, or copies a plain register file, to `copy`, and checks it whole: hash, pages, references, counts.
 * AppError `backups.*`, `storage.notOurs`, `file.notFound`.
 */
export async function stageRegister(path: string, copy: string, passphrase: string | undefined): Promise<SourceFacts> {
  if (!isArchive(path)) {
    copyPlainFile(path, copy)
    return { ...settleCopy(copy), madeAt: writtenAt(path), reason: null, encrypted: false }
  }
  const manifest = await unpackRegister(path, copy, passphrase)
  const facts = settleCopy(copy)
  if (JSON.stringify([facts.counts, facts.schemaVersion]) !== JSON.stringify([manifest.counts, manifest.schemaVersion]))
    throw new AppError('backups.damaged')
  return { ...facts, madeAt: manifest.madeAt, reason: manifest.reason, encrypted: manifest.encrypted }
}

/**
 * What a backup or plain register file says it holds. An archive is not unpacked; a plain file must be copied and opened.
 */
export async function describeSource(path: string, databasePath: string): Promise<SourceFacts> {
  if (isArchive(path)) return readManifest(path)
  return withStagedCopy(databasePath, (copy) => stageRegister(path, copy, undefined))
}

/** Checks a backup whole; without its passphrase an encrypted one is checked by the hash of its ciphertext. */
export async function verifySource(path: string, databasePath: string, passphrase: string | undefined): Promise<SourceFacts> {
  if (isArchive(path) && passphrase === undefined) {
    const manifest = await readManifest(path)
    if (manifest.encrypted) return checkContent(path)
  }
  return withStagedCopy(databasePath, (copy) => stageRegister(path, copy, passphrase))
}
