// Files that are made only to be printed: beside the register, never in the system's temporary folder, gone at the next start.
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folderOf = (databasePath: string) => join(dirname(databasePath), 'cetak')

/** A place for a file to print; characters that a file system refuses become hyphens. */
export function printTarget(databasePath: string, name: string): string {
  const folder = folderOf(databasePath)
  mkdirSync(folder, { recursive: true })
  return join(folder, name.replace(/[^\p{L}\p{N}._ -]+/gu, '-'))
}

/** Removes what earlier sessions left; a file still open in a viewer stays until the next time. */
export function emptyPrintFolder(databasePath: string): void {
  try {
    rmSync(folderOf(databasePath), { recursive: true, force: true })
  } catch {
    // Windows keeps a file that a viewer shows.
  }
}
