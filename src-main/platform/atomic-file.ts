// A file is written beside its place under a temporary name and renamed when whole.
import { renameSync, rmSync } from 'node:fs'
import { AppError } from '../kernel/app-error.ts'

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
    if (code === 'EBUSY' || code === 'EPERM' || code === 'EACCES') throw new AppError('file.locked')
    throw error
  }
}
