// System libraries and programs on Linux: what is missing, installing it where we may, else the exact command.
import { existsSync } from 'node:fs'
import { runCommand } from './run-command.ts'

/** What a window of Electron needs on Debian and Ubuntu. */
export const WINDOW_LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libgbm1',
  'libasound2',
  'libatk-bridge2.0-0',
  'libxss1',
  'libnotify4',
] as const
/** A display that exists only in memory, for the tests. */
export const VIRTUAL_DISPLAY = ['xvfb', 'xauth'] as const
/** Programs that read the produced documents back, for the tests, and the letters that Word's fonts are measured by. */
export const DOCUMENT_READERS = ['poppler-utils', 'libreoffice-calc', 'libreoffice-writer', 'fonts-liberation'] as const

/** `Package<tab>status` lines of dpkg-query as the set of installed names. */
export function installedPackages(listing: string): ReadonlySet<string> {
  const lines = listing.split('\n').map((line) => line.split('\t'))
  return new Set(lines.flatMap(([name, status]) => (name !== undefined && status === 'installed' ? [name] : [])))
}

/** Since 2024 some libraries are called `...t64`; either name satisfies. */
export function missingPackages(wanted: readonly string[], installed: ReadonlySet<string>): string[] {
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`))
}

/** The sentence and the command for a person who may become root. */
export function installAdvice(missing: readonly string[]): string {
  return [
    `Paket sistem berikut belum terpasang: ${missing.join(', ')}. Jalankan perintah ini, lalu ulangi:`,
    `These system packages are missing. Run this command, then try again:`,
    `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`,
  ].join('\n')
}

/** Names of shared libraries that `ldd` could not find. */
export function missingSharedLibraries(lddOutput: string): string[] {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '')
}

/**
 * Makes sure that the packages are there. Answers undefined when they are (or when this is no Debian-like system, where
 * only `ldd` can tell), else the advice to print.
 */
export async function ensurePackages(wanted: readonly string[], say: (line: string) => void): Promise<string | undefined> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return undefined
  const missing = await absent(wanted)
  if (missing.length === 0) return undefined
  if (process.getuid?.() !== 0) return installAdvice(missing)
  say(`Memasang paket sistem: ${missing.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runCommand('apt-get', ['update', '-qq'], { env, limit: 180_000 })
  const names = await Promise.all(missing.map(availableName))
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...names]
  const run = await runCommand('apt-get', install, { env, limit: 600_000 })
  const still = await absent(wanted)
  if (still.length === 0) return undefined
  return `${installAdvice(still)}\n${run.output.trim().split('\n').slice(-5).join('\n')}`
}

/** What `ldd` misses of a program; undefined when nothing is missing. */
export async function missingLibrariesOf(executable: string): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined
  const { output } = await runCommand('ldd', [executable], { limit: 20_000 })
  const missing = missingSharedLibraries(output)
  if (missing.length === 0) return undefined
  return `Pustaka sistem tidak ditemukan: ${missing.join(', ')}. Pasang lewat pengelola paket sistem Anda, lalu ulangi.\nShared libraries are missing: install them with your package manager, then try again.`
}

async function absent(wanted: readonly string[]): Promise<string[]> {
  const query = ['-W', '-f', '${Package}\\t${db:Status-Status}\\n']
  return missingPackages(wanted, installedPackages((await runCommand('dpkg-query', query)).output))
}

async function availableName(name: string): Promise<string> {
  const renamed = await runCommand('apt-cache', ['show', '--no-all-versions', `${name}t64`], { limit: 30_000 })
  return renamed.code === 0 ? `${name}t64` : name
}
