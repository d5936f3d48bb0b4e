// A file is written beside its place under a temporary name and renamed when whole.
import { existsSync, rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../kernel/app-error.ts'
import { renameWhenFree } from './patient-rename.ts'

/** Open in another program, not ours to write, or a folder of that name (which Windows also calls EPERM). */
const LOCKED = new Set(['EBUSY', 'EPERM', 'EACCES', 'EISDIR', 'EROFS'])

const codeOf = (error: unknown) => String(error instanceof Error && 'code' in error ? error.code : '')

/**
 * Runs `write` on `<path>.<jobId>.part` and renames the result to `path`. AppError `file.locked` when the target is
 * open in another program; whatever `write` threw otherwise. Nothing is left behind on failure.
 */
export async function writeAtomically(path: string, jobId: string, write: (partPath: string) => Promise<void>): Promise<void> {
  const part = `${path}.${jobId}.part`
  try {
    await write(part)
    await renameWhenFree(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    if (LOCKED.has(codeOf(error))) throw new AppError('file.locked')
    throw error
  }
}

type WantedFile = { readonly path: string; readonly write: (partPath: string) => Promise<void> }

/**
 * Writes several files that belong together: all are whole before the first is put in place, and when one of them cannot
 * be replaced all the old ones stand again. AppError `file.locked` with the `name` of the file that is open elsewhere.
 */
export async function writeTogether(files: readonly WantedFile[], jobId: string): Promise<void> {
  const partOf = (path: string) => `${path}.${jobId}.part`
  // Asked before the work as well: nobody waits a minute for a report to hear then that the old one is open in Excel.
  for (const { path } of files) await putBack([await moveAside(path, jobId)])
  const moved: Moved[] = []
  const placed: string[] = []
  try {
    for (const { path, write } of files) await namingTheFile(path, () => write(partOf(path)))
    for (const { path } of files) moved.push(await moveAside(path, jobId))
    for (const { path } of files) {
      await renameWhenFree(partOf(path), path)
      placed.push(path)
    }
  } catch (error) {
    for (const { path } of files) rmSync(partOf(path), { force: true })
    for (const path of placed) rmSync(path, { force: true })
    await putBack(moved)
    throw error
  }
  for (const { aside } of moved) if (aside !== null) rmSync(aside, { force: true })
}

type Moved = { readonly path: string; readonly aside: string | null }

/** Renaming is what fails on a file that another program holds open; null when there is no such file yet. */
async function moveAside(path: string, jobId: string): Promise<Moved> {
  if (!existsSync(path)) return { path, aside: null }
  if (statSync(path).isDirectory()) throw new AppError('file.locked', { name: basename(path) })
  const aside = `${path}.${jobId}.lama`
  try {
    await renameWhenFree(path, aside)
  } catch (error) {
    if (LOCKED.has(codeOf(error))) throw new AppError('file.locked', { name: basename(path) })
    throw error
  }
  return { path, aside }
}

/** The old files stand again. */
async function putBack(moved: readonly Moved[]): Promise<void> {
  for (const { path, aside } of moved) if (aside !== null) await renameWhenFree(aside, path)
}

async function namingTheFile(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (LOCKED.has(codeOf(error))) throw new AppError('file.locked', { name: basename(path) })
    throw error
  }
}
