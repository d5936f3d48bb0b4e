// Puts a checked register file in the place of the one in use. Whatever moment the program is killed at, both files are there.
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { syncFolder } from './backup.ts'

const LOG_FILES = ['-wal', '-shm', '-journal'] as const

export type Swapped = {
  /** File name under which the former register was kept; null when there was none. */
  readonly keptAside: string | null
  /** Puts the former register back; the new one is gone. */
  readonly undo: () => void
}

/** Stamp of an instant for a file name: `20261124T031500Z`. */
export const stampOf = (now: string) => now.replace(/[-:]/g, '').replace(/\.\d+/, '')

/** A name beside the register that is still free. */
function asidePath(databasePath: string, now: string): string {
  const base = join(dirname(databasePath), `register-${stampOf(now)}-sebelum-pemulihan`)
  for (let count = 1; ; count++) {
    const path = `${base}${count === 1 ? '' : `-${count}`}.ppid`
    if (!existsSync(path)) return path
  }
}

/**
 * Keeps the register at `databasePath` aside and puts `staged` there; null leaves the place empty. Nobody may have the
 * register open. Throws the system's error with the old register in its place.
 */
export function swapRegister(databasePath: string, staged: string | null, now: string): Swapped {
  const aside = existsSync(databasePath) ? asidePath(databasePath, now) : null
  const undo = () => {
    removeLogs(databasePath)
    if (aside === null) rmSync(databasePath, { force: true })
    else if (existsSync(aside)) putBack(aside, databasePath)
    if (aside !== null) moveLogs(aside, databasePath)
    syncFolder(dirname(databasePath))
  }
  try {
    // A log that stayed behind would be written into the new file.
    if (aside !== null) moveLogs(databasePath, aside)
    else removeLogs(databasePath)
    if (aside !== null) keepAside(databasePath, aside, staged !== null)
    if (staged !== null) renameSync(synced(staged), databasePath)
    syncFolder(dirname(databasePath))
  } catch (error) {
    undo()
    throw error
  }
  return { keptAside: aside === null ? null : basename(aside), undo }
}

/** On the disk before it bears the name of the register. */
function synced(path: string): string {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return path
}

/** A second name for the same file, so that there is never a moment without a register; else a plain move (FAT, exFAT). */
function keepAside(databasePath: string, aside: string, linked: boolean): void {
  if (!linked) return renameSync(databasePath, aside)
  try {
    linkSync(databasePath, aside)
  } catch {
    renameSync(databasePath, aside)
  }
}

/** Two names of one file cannot be renamed over each other: then only the second name goes. */
function putBack(aside: string, databasePath: string): void {
  const isSameFile = existsSync(databasePath) && statSync(aside).ino === statSync(databasePath).ino
  if (isSameFile) rmSync(aside)
  else renameSync(aside, databasePath)
}

function moveLogs(from: string, to: string): void {
  for (const suffix of LOG_FILES) if (existsSync(`${from}${suffix}`)) renameSync(`${from}${suffix}`, `${to}${suffix}`)
}

function removeLogs(path: string): void {
  for (const suffix of LOG_FILES) rmSync(`${path}${suffix}`, { force: true })
}
