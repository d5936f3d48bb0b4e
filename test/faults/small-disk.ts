// A small disk of its own, which can be filled, write-protected and taken away; needs the right to mount.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type SmallDisk = { readonly folder: string; readonly protect: () => void; readonly release: () => void }

const run = (program: string, ...parameters: string[]) => execFileSync(program, parameters, { stdio: 'ignore' })

/** Mounts `megabytes` of memory as a disk; undefined where that is not allowed. */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'register-ppid-disk-'))
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'register-ppid', folder)
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return undefined
  }
  return {
    folder,
    protect: () => run('mount', '-o', 'remount,ro', folder),
    release: () => {
      run('umount', '--lazy', folder)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
