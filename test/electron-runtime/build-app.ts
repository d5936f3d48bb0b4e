// Builds the app's bundle when it is missing or older than any source.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './places.ts'
import { runCommand } from './run-command.ts'

const SOURCES = ['src-main', 'src-renderer', 'resources', 'electron.vite.config.ts', 'package-lock.json']
const PRODUCTS = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** The latest change (ms since 1970) in a file or anywhere in a folder; folders count too, so a deletion is seen. */
export function newestChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), found.mtimeMs)
}

/** True when any product is missing or any source changed after the oldest product was written. */
export function isStale(root: string): boolean {
  if (PRODUCTS.some((product) => !existsSync(join(root, product)))) return true
  const written = Math.min(...PRODUCTS.map((product) => statSync(join(root, product)).mtimeMs))
  return SOURCES.some((source) => newestChange(join(root, source)) > written)
}

/** Builds into `out/` if needed; answers the builder's last words when it fails. */
export async function buildApp(say: (line: string) => void): Promise<string | undefined> {
  if (!isStale(ROOT)) return undefined
  say('Membangun aplikasi …')
  const builder = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const run = await runCommand(process.execPath, [builder, 'build', '--logLevel', 'warn'], { limit: 300_000 })
  if (run.code === 0 && !PRODUCTS.some((product) => !existsSync(join(ROOT, product)))) return undefined
  const words = run.output.trim().split('\n').slice(-30).join('\n')
  return `Aplikasi tidak dapat dibangun. The app could not be built.\n${words}`
}
