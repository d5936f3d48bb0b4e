// Whether two paths are one file: names deceive (links, short names, letters of either case), what the system counts does not.
import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Device and number of the file or folder behind a path, links followed; undefined when there is none or it has no number. */
export function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  // Some file systems (FAT, network shares) number nothing.
  return found === undefined || found.ino === 0n ? undefined : `${found.dev}:${found.ino}`
}

/** The path without links; of what is not there yet, its folder without links and its name. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    const folder = dirname(path)
    return folder === path ? path : join(realPath(folder), basename(path))
  }
}

/** Do both paths lead to one file or folder? */
export function isSame(one: string, other: string): boolean {
  const identity = identityOf(one)
  return (identity !== undefined && identity === identityOf(other)) || realPath(one) === realPath(other)
}

/** Does the path lie in the folder, at any depth, or is it the folder itself? It need not exist yet. */
export function isWithin(folder: string, path: string): boolean {
  for (let at = realPath(path); ; at = dirname(at)) {
    if (isSame(folder, at)) return true
    if (dirname(at) === at) return false
  }
}
