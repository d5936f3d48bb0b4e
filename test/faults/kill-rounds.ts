// Runs a scenario again and again, and kills its program at a random moment of each round.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Random } from '../support/seeded-random.ts'
import type { FaultFigure } from './fault-figures.ts'
import { type KillScenarioName, loadScenario, type Prepared } from './kill-scenario.ts'

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url))
const STARTED = 'r'

type Run = { readonly done: number; readonly killed: boolean; readonly workedMs: number; readonly complaint: string }

/** Starts the program and kills it `after` ms of work; undefined lets it come to its end. */
function runWriter(name: KillScenarioName, folder: string, cache: string, after: number | undefined): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--experimental-strip-types', '--no-warnings', WRITER, name, folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: cache, TZ: 'Asia/Jakarta' },
    })
    let said = ''
    let complaint = ''
    let began = 0
    child.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      if (began !== 0 || !said.startsWith(STARTED)) return
      began = performance.now()
      if (after !== undefined) setTimeout(() => child.kill('SIGKILL'), after)
    })
    child.on('close', (_code, signal) =>
      resolve({
        done: said.replace(STARTED, '').length,
        killed: signal === 'SIGKILL',
        workedMs: performance.now() - began,
        complaint,
      }),
    )
  })
}

async function oneRound(name: KillScenarioName, prepared: Prepared, folder: string, cache: string, after: number) {
  mkdirSync(folder)
  prepared.layOut(folder)
  const run = await runWriter(name, folder, cache, after)
  const losses = [...(await prepared.losses(folder, run.done))]
  if (run.complaint !== '' && !run.killed) losses.push(`the program complained: ${run.complaint.slice(0, 400)}`)
  rmSync(folder, { recursive: true, force: true })
  return { ...run, losses }
}

/** `rounds` rounds, `together` at a time; the moment of each kill is drawn from the length of an undisturbed run. */
export async function killRounds(name: KillScenarioName, rounds: number, random: Random, together = 2): Promise<FaultFigure> {
  const base = mkdtempSync(join(tmpdir(), 'register-ppid-faults-'))
  try {
    const cache = join(base, 'compiled')
    const prepared = await (await loadScenario(name)).prepare(base)
    const calm = join(base, 'calm')
    mkdirSync(calm)
    prepared.layOut(calm)
    const whole = await runWriter(name, calm, cache, undefined)
    const losses = (await prepared.losses(calm, whole.done)).map((loss) => `undisturbed: ${loss}`)
    if (whole.complaint !== '') losses.push(`undisturbed: ${whole.complaint.slice(0, 400)}`)
    let usualMs = whole.workedMs
    let injected = 0
    let next = 0
    const worker = async () => {
      while (next < rounds) {
        const round = next++
        // A little less than the whole: an end before the kill is a round lost. A quicker run tells how long it really takes.
        const found = await oneRound(name, prepared, join(base, `round-${round}`), cache, random.next() * 0.85 * usualMs)
        if (found.killed) injected++
        else usualMs = Math.min(usualMs, found.workedMs)
        losses.push(...found.losses.map((loss) => `round ${round}: ${loss}`))
      }
    }
    await Promise.all(Array.from({ length: together }, worker))
    return { fault: `kill -9: ${name}`, rounds, injected, losses }
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}
