// Opens the app: display, bundle, Electron, system libraries, then the window. Each problem is a sentence, never a crash.
import { spawn } from 'node:child_process'
import { buildApp } from './build-app.ts'
import { findRuntime, NoRuntime, type Runtime } from './find-runtime.ts'
import { displayProblem, machineSwitches } from './launch-switches.ts'
import { ensurePackages, missingLibrariesOf, WINDOW_LIBRARIES } from './system-packages.ts'

const say = (line: string) => console.error(line)

async function prepare(): Promise<Runtime | string> {
  const noDisplay = displayProblem(process.platform, process.env)
  if (noDisplay !== undefined) return noDisplay
  const noLibraries = await ensurePackages(WINDOW_LIBRARIES, say)
  if (noLibraries !== undefined) return noLibraries
  const notBuilt = await buildApp(say)
  if (notBuilt !== undefined) return notBuilt
  try {
    const runtime = await findRuntime(say)
    return (await missingLibrariesOf(runtime.executable)) ?? runtime
  } catch (error) {
    if (error instanceof NoRuntime) return error.message
    throw error
  }
}

function open(runtime: Runtime): void {
  const switches = machineSwitches(process.platform, process.getuid?.(), process.env)
  if (switches.includes('--no-sandbox')) say('Dijalankan sebagai root: kotak pasir Chromium dimatikan (--no-sandbox).')
  // Chromium's own notices (no D-Bus, no GPU) mean nothing to the person who started the app.
  const quiet = '--log-level=3'
  const child = spawn(runtime.executable, [...runtime.appArgs, ...switches, quiet, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  child.on('error', (error) => {
    say(`Electron tidak dapat dijalankan: ${error.message}`)
    process.exitCode = 1
  })
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

const prepared = await prepare()
if (typeof prepared === 'string') {
  say(prepared)
  process.exitCode = 1
} else {
  open(prepared)
}
