// A file is written beside its place under a temporary name and renamed when whole.
import { renameSync, rmSync } from 'node:fs'
import { AppError } from '../kernel/app-error.ts'

/** Open in another program, not ours to write, or a folder of that name (which Windows also calls EPERM). */
const LOCKED = new Set(['EBUSY', 'EPERM', 'EACCES', 'EISDIR', 'EROFS'])

/**
 * Runs `write` on `<path>.<jobId>.part` and renames the result to `path`. AppError `file.locked` when the target is
 * open in another program; whatever `write` threw otherwise. Nothing is left behind on failure.
 */
export async function writeAtomically(path: string, jobId: string, write: (partPath: string) => Promise<void>): Promise<void> {
  const part = `${path}.${jobId}.part`
  try {
    await write(part)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (LOCKED.has(String(code))) throw new AppError('file.locked')
    throw error
  }
}
