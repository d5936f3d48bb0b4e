// The app as an office gets it, on this machine's Electron: one archive beside a program whose fuses are set as the packager
// sets them (package.json, build.electronFuses).
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { machineSwitches } from '../electron-runtime/launch-switches.ts'
import { ROOT } from '../electron-runtime/places.ts'
import { runCommand } from '../electron-runtime/run-command.ts'

/** The names of the packager begin small, those of the fuses large. */
export function wantedFuses(): Record<string, boolean> {
  const { build } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    build: { electronFuses: Record<string, boolean> }
  }
  return Object.fromEntries(
    Object.entries(build.electronFuses).map(([name, on]) => [name.replace(/^./, (letter) => letter.toUpperCase()), on]),
  )
}

/** Packs the app that lies beside `executable` into `folder` and answers the shipped program in it. */
export async function shipApp(executable: string, folder: string): Promise<string> {
  const from = dirname(executable)
  const program = join(folder, basename(executable))
  linkTree(from, folder, new Set([executable, join(from, 'resources')]))
  copyFileSync(executable, program)
  mkdirSync(join(folder, 'resources'))
  const pack = [join(ROOT, 'node_modules', '@electron', 'asar', 'bin', 'asar.js'), 'pack', join(from, 'resources', 'app')]
  const archive = join(folder, 'resources', 'app.asar')
  const run = await runCommand(process.execPath, [...pack, archive, '--unpack', '*.node'], { limit: 60_000 })
  if (run.code !== 0) throw new Error(run.output)
  const fuses = Object.entries(wantedFuses()).map(([name, on]) => [FuseV1Options[name as keyof typeof FuseV1Options], on])
  await flipFuses(program, { version: FuseVersion.V1, strictlyRequireAllFuses: false, ...Object.fromEntries(fuses) })
  return program
}

export type ShippedRun = { readonly code: number | null; readonly output: string; readonly openedRegister: boolean }

/** Starts the shipped program; it is stopped once its register file is there, or when it has ended by itself. */
export async function runShipped(
  program: string,
  userData: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ShippedRun> {
  const switches = machineSwitches(process.platform, process.getuid?.(), process.env)
  const child = spawn(program, [...args, `--user-data-dir=${userData}`, ...switches, '--disable-dev-shm-usage'], {
    env: { ...process.env, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (output += piece.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const opened = () => existsSync(join(userData, 'data', 'register.ppid'))
  const until = Date.now() + 30_000
  while (child.exitCode === null && child.signalCode === null && !opened() && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 50))
  // A moment more: what it says about a debugger comes right after the start.
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 500))])
  if (child.exitCode === null) child.kill()
  return { code: await ended, output, openedRegister: opened() }
}

/** Hard links where the disk allows them: 260 MB for nothing. */
function linkTree(from: string, to: string, except: ReadonlySet<string>): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (except.has(source)) continue
    if (entry.isDirectory()) linkTree(source, target, except)
    else linkOrCopy(source, target)
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}
