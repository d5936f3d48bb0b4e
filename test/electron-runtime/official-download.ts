// The official download of Electron: first a short question whether the place answers at all, then the real thing.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './places.ts'
import { runCommand } from './run-command.ts'

const ANSWER_WITHIN_MS = 4000
const BEHIND_PROXY_MS = 60_000
const DOWNLOAD_MS = 600_000

/** Address of the checksum list of a version; mirrors are named as Electron's own installer names them. */
export function checksumAddress(version: string, env: NodeJS.ProcessEnv): string {
  const mirror =
    env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? 'https://github.com/electron/electron/releases/download/'
  return `${mirror.replace(/\/?$/, '/')}v${version}/SHASUMS256.txt`
}

/** Undefined when the download is done, else why not (one line). */
export async function downloadOfficial(say: (line: string) => void): Promise<string | undefined> {
  const folder = join(ROOT, 'node_modules', 'electron')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const proxied = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => (process.env[name] ?? '') !== '')
  // Our own question does not travel through a proxy, so there the installer itself must find out.
  if (!proxied) {
    const silent = await isSilent(checksumAddress(version, process.env))
    if (silent !== undefined) return silent
  }
  say('Mengunduh Electron resmi (sekali saja) …')
  const env = proxied ? { ...process.env, ELECTRON_GET_USE_PROXY: '1' } : process.env
  const limit = proxied ? BEHIND_PROXY_MS : DOWNLOAD_MS
  const run = await runCommand(process.execPath, [join(folder, 'install.js')], { env, limit })
  if (run.timedOut) return `tidak selesai dalam ${limit / 1000} detik`
  return run.code === 0 ? undefined : (run.output.trim().split('\n')[0] ?? 'gagal')
}

async function isSilent(address: string): Promise<string | undefined> {
  const host = new URL(address).host
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
    return answer.ok ? undefined : `${host} menjawab ${answer.status}`
  } catch {
    return `${host} tidak terjangkau`
  }
}
