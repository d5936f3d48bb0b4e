// Reads and writes the files a user chose in a dialog.
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../kernel/app-error.ts'
import { writeAtomically } from './atomic-file.ts'

export type ChosenFile = { readonly name: string; readonly size: number; readonly sha256: string; readonly content: Buffer }

/** Size in bytes, looked at before a large file is read. AppError `file.notFound` for a folder or a device, which has none. */
export function sizeOf(path: string): number {
  const found = statSync(path)
  if (!found.isFile()) throw new AppError('file.notFound')
  return found.size
}

/** The whole file with its checksum. AppError `file.notFound` for what is no file. */
export function readChosenFile(path: string): ChosenFile {
  sizeOf(path)
  const content = readFileSync(path)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { name: basename(path), size: content.length, sha256, content }
}

/** Writes bytes whole or not at all. */
export async function saveBytes(path: string, content: Uint8Array): Promise<string> {
  await writeAtomically(path, 'salinan', (part) => writeFile(part, content))
  return basename(path)
}
