// Puts a checked register file in the place of the one in use. Whatever moment the program is killed at, both files are
// there, and the next start ends what was begun.
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { renamePatiently } from '../platform/patient-rename.ts'
import { syncFolder } from './backup.ts'

const LOG_FILES = ['-wal', '-shm', '-journal'] as const

type Swapped = {
  /** File name under which the former register was kept; null when there was none. */
  readonly keptAside: string | null
}

/** Stamp of an instant for a file name: `20261124T031500Z`. */
const stampOf = (now: string) => now.replace(/[-:]/g, '').replace(/\.\d+/, '')

/** A name beside the register that is still free. */
function asidePath(databasePath: string, stamp: string): string {
  const base = join(dirname(databasePath), `register-${stamp}-sebelum-pemulihan`)
  for (let count = 1; ; count++) {
    const path = `${base}${count === 1 ? '' : `-${count}`}.ppid`
    if (!['', ...LOG_FILES].some((suffix) => existsSync(`${path}${suffix}`))) return path
  }
}

/**
 * A file of this name is whole and shall become the register: from the moment it bears it, the swap is carried to its end.
 * The name says as well under which one the former register is kept.
 */
const successorPath = (databasePath: string, aside: string) => `${databasePath}.pengganti.${basename(aside)}`

function successorOf(databasePath: string): { readonly path: string; readonly aside: string } | null {
  const folder = dirname(databasePath)
  const begin = `${basename(databasePath)}.pengganti.`
  const name = existsSync(folder) ? readdirSync(folder).find((one) => one.startsWith(begin)) : undefined
  return name === undefined ? null : { path: join(folder, name), aside: join(folder, name.slice(begin.length)) }
}

type Move = readonly [from: string, to: string]

/**
 * The moves that are left to do once the successor bears its name. The old logs go first, for they would be written into the
 * new file; the old register goes before the new one comes, so that no file is ever renamed over another.
 */
function* movesTo(databasePath: string, successor: string, aside: string): Generator<Move> {
  if (existsSync(databasePath)) {
    for (const suffix of LOG_FILES)
      if (existsSync(`${databasePath}${suffix}`)) yield [`${databasePath}${suffix}`, `${aside}${suffix}`]
    yield [databasePath, aside]
  }
  yield [successor, databasePath]
}

/**
 * All moves of a swap, each done before it is told: a swap that is stopped after any of them is ended by `endSwap`. Nobody
 * may have the register open.
 */
export function* swapping(databasePath: string, staged: string, aside: string): Generator<Move> {
  if (!existsSync(databasePath)) removeLogs(databasePath)
  const successor = successorPath(databasePath, aside)
  yield done([synced(staged), successor])
  syncFolder(dirname(databasePath))
  for (const move of movesTo(databasePath, successor, aside)) yield done(move)
  syncFolder(dirname(databasePath))
}

function done([from, to]: Move): Move {
  renamePatiently(from, to)
  return [from, to]
}

/**
 * Keeps the register at `databasePath` aside and puts `staged`, which has no log, there. Throws the system's error with the
 * old register in its place.
 */
export function swapRegister(databasePath: string, staged: string, now: string): Swapped {
  endSwap(databasePath)
  const aside = asidePath(databasePath, stampOf(now))
  const keptAside = existsSync(databasePath) ? basename(aside) : null
  const moves: Move[] = []
  try {
    for (const move of swapping(databasePath, staged, aside)) moves.push(move)
  } catch (error) {
    for (const [from, to] of moves.toReversed()) renamePatiently(to, from)
    throw error
  }
  return { keptAside }
}

/** File name under which a swap that is begun keeps the former register; null when none is begun. */
export function begunSwap(databasePath: string): string | null {
  const begun = successorOf(databasePath)
  return begun === null ? null : basename(begun.aside)
}

/**
 * Ends a swap that a killed program had begun; to be called before the register is looked at. Throws the system's error when
 * a file cannot be moved: the register must not be opened then, its log may already be elsewhere.
 */
export function endSwap(databasePath: string): void {
  const begun = successorOf(databasePath)
  if (begun === null) return
  // A file that took the place meanwhile is kept under a name of its own.
  const isTaken = existsSync(begun.aside) && existsSync(databasePath)
  const aside = isTaken ? asidePath(databasePath, stampOf(new Date().toISOString())) : begun.aside
  for (const move of movesTo(databasePath, begun.path, aside)) done(move)
  syncFolder(dirname(databasePath))
}

/** On the disk before it bears a name that counts. */
function synced(path: string): string {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return path
}

function removeLogs(path: string): void {
  for (const suffix of LOG_FILES) rmSync(`${path}${suffix}`, { force: true })
}
