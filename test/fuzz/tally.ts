// What came of the inputs: done, refused with a known code, or at fault; and the slowest of them.
import { ERROR_CODES } from '../../src-main/contract/error-codes.ts'

export type Fault = { readonly what: string; readonly why: string; readonly input: string }
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: string }

export type Tally = {
  readonly name: string
  inputs: number
  ok: number
  readonly refused: Map<string, number>
  readonly faults: Fault[]
  slowest: { readonly ms: number; readonly what: string }
}

/** Longest that any single input may keep the app busy, in milliseconds of its own work, whatever else the machine does. */
const LIMIT_MS = 2000
/** Longest that anyone waits for it. */
const WAIT_MS = 20_000
const KNOWN: ReadonlySet<string> = new Set(ERROR_CODES)

export const newTally = (name: string): Tally => ({
  name,
  inputs: 0,
  ok: 0,
  refused: new Map(),
  faults: [],
  slowest: { ms: 0, what: '' },
})

/** Tries one input: a thrown error, an unknown or internal code, or too long a time is a fault. */
export async function tryOne(tally: Tally, what: string, input: unknown, run: () => Promise<Outcome>): Promise<void> {
  const started = performance.now()
  const before = process.cpuUsage()
  const fault = (why: string) => tally.faults.push({ what, why, input: shown(input) })
  tally.inputs++
  try {
    const outcome = await run()
    if (outcome.ok) tally.ok++
    else {
      tally.refused.set(outcome.code, (tally.refused.get(outcome.code) ?? 0) + 1)
      if (outcome.code === 'internal' || !KNOWN.has(outcome.code)) fault(`code ${outcome.code}`)
    }
  } catch (error) {
    fault(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  const { user, system } = process.cpuUsage(before)
  const ms = (user + system) / 1000
  if (ms > tally.slowest.ms) tally.slowest = { ms, what }
  const waited = performance.now() - started
  if (ms > LIMIT_MS || waited > WAIT_MS) fault(`worked ${ms.toFixed(0)} ms, took ${waited.toFixed(0)} ms`)
}

/** One line a kind of input, for the report on screen. */
export function line({ name, inputs, ok, refused, faults, slowest }: Tally): string {
  const codes = [...refused].toSorted(([, a], [, b]) => b - a)
  const sum = codes.reduce((total, [, count]) => total + count, 0)
  const most = codes.slice(0, 6).map(([code, count]) => `${code} ${count}`)
  return [
    `${name}: ${inputs} inputs, ${ok} done, ${sum} refused with ${codes.length} codes, ${faults.length} faults,`,
    `slowest ${slowest.ms.toFixed(0)} ms (${slowest.what})`,
    `  most: ${most.join(', ')}`,
  ].join('\n')
}

/** The input as text, whatever it is. */
function shown(input: unknown): string {
  try {
    return (
      JSON.stringify(input, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)) ?? String(input)
    ).slice(0, 1500)
  } catch {
    return 'cyclic'
  }
}
