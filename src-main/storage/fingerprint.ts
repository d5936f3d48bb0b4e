// The closed register file as one hash: a byte that changed while no program had it open is noticed, wherever it is.
import { existsSync, statSync } from 'node:fs'
import { hashOfFile } from './register-copy.ts'

export type Fingerprint = { readonly size: number; readonly sha256: string }

/** Above this size (bytes) none is taken: starting and closing must not wait for a slow disk. */
const UP_TO = 256 * 1024 * 1024

/**
 * Size and SHA-256 of a settled register file, read chunk by chunk so that the window goes on living; null for what is no
 * file, cannot be read, is very large, or has its log beside it.
 */
export async function fingerprintOf(path: string): Promise<Fingerprint | null> {
  try {
    if (existsSync(`${path}-wal`)) return null
    const file = statSync(path)
    if (!file.isFile() || file.size > UP_TO) return null
    return { size: file.size, sha256: await hashOfFile(path) }
  } catch {
    return null
  }
}

/** True when the file is not as it was closed; a file of which nothing is known, or that cannot be compared, is not called changed. */
export async function changedSince(path: string, closedAs: Fingerprint | null): Promise<boolean> {
  if (closedAs === null) return false
  const present = await fingerprintOf(path)
  return present !== null && (present.size !== closedAs.size || present.sha256 !== closedAs.sha256)
}
