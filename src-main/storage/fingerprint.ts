// The closed register file as one hash: a byte that changed while no program had it open is noticed, wherever it is.
import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'

export type Fingerprint = { readonly size: number; readonly sha256: string }

/** Above this size (bytes) none is taken: starting and closing must not wait for a slow disk. */
const UP_TO = 256 * 1024 * 1024
const CHUNK = 1 << 20

/** Size and SHA-256 of a settled register file; null for what is no file, a very large one, or one whose log lies beside it. */
export function fingerprintOf(path: string): Fingerprint | null {
  if (!existsSync(path) || existsSync(`${path}-wal`)) return null
  const file = statSync(path)
  if (!file.isFile() || file.size > UP_TO) return null
  return { size: file.size, sha256: hashOf(path) }
}

function hashOf(path: string): string {
  const hash = createHash('sha256')
  const chunk = Buffer.alloc(CHUNK)
  const file = openSync(path, 'r')
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) hash.update(chunk.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

/** True when the file is not as it was closed; a file of which nothing is known, or that cannot be compared, is not called changed. */
export function changedSince(path: string, closedAs: Fingerprint | null): boolean {
  if (closedAs === null) return false
  const present = fingerprintOf(path)
  return present !== null && (present.size !== closedAs.size || present.sha256 !== closedAs.sha256)
}
