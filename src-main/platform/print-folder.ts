// Files that are made only to be printed: beside the register, never in the system's temporary folder, gone when the app quits.
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileNameOf } from '../kernel/file-name.ts'

const folderOf = (databasePath: string) => join(dirname(databasePath), 'cetak')

/** A place for a file to print; characters that a file system refuses become hyphens. */
export function printTarget(databasePath: string, name: string): string {
  const folder = folderOf(databasePath)
  mkdirSync(folder, { recursive: true })
  return join(folder, fileNameOf(name))
}

/** Whether a file lies in the print folder. */
export function isPrintTarget(databasePath: string, path: string): boolean {
  return dirname(path) === folderOf(databasePath)
}

/** Removes what lies in it, at start and when the app quits; a file still open in a viewer stays until the next time. */
export function emptyPrintFolder(databasePath: string): void {
  try {
    rmSync(folderOf(databasePath), { recursive: true, force: true })
  } catch {
    // Windows keeps a file that a viewer shows.
  }
}
