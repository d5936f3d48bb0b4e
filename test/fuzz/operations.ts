// Calls every operation with made-up inputs, on copies of a register with a year of work in it.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OPERATIONS } from '../../src-main/contract/index.ts'
import type { Operation } from '../../src-main/contract/operations.ts'
import { verifyFile } from '../../src-main/storage/verify.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { cleanRegister } from '../support/clean-register.ts'
import { RESOURCES } from '../support/resources.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { inputFor } from './inputs.ts'
import { type Fault, newTally, type Outcome, type Tally, tryOne } from './tally.ts'

const SAMPLES = join(RESOURCES, 'samples')
/** Inputs for one copy of the register; then a fresh one, so that no lock or growth hides the rest. */
const ROUND = 600
/** Once a person has to sign in, or a passphrase is needed, little else is reached: these are tried in every fourth round. */
const LOCKS = /^(?:access|identityProtection)\./
/** The clean register has an edition written past every rule, without its papers: no app could have left it so. */
const NAMES = (Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[]).filter((name) => name !== 'dipEditions.document')
/** What must never leave in an error: a place in the program, a path, words of the driver. */
const INSIDE = /\n\s+at |node_modules|SQLITE_|\/src-main\/|[A-Za-z]*Error:/

/** Tries `count` inputs, the same ones for the same seed. */
export async function fuzzOperations(count: number, seed: number, say: (done: number) => void = () => {}): Promise<Tally> {
  const tally = newTally('operations')
  const register = await cleanRegister()
  try {
    for (let from = 0; from < count; from += ROUND) {
      await oneRound(register.path, from, Math.min(ROUND, count - from), seed, tally)
      say(tally.inputs)
    }
  } finally {
    register.remove()
  }
  return tally
}

async function oneRound(source: string, from: number, count: number, seed: number, tally: Tally): Promise<void> {
  const dialogs = { file: '', folder: '', savePath: '' }
  const folder = mkdtempSync(join(tmpdir(), 'register-ppid-fuzz-'))
  const databasePath = join(folder, 'register.ppid')
  copyFileSync(source, databasePath)
  const test = await openTestBackend({ dialogs, now: '2026-01-20T03:00:00.000Z', databasePath })
  const texts = chosenFiles(test)
  Object.assign(dialogs, {
    file: join(SAMPLES, 'register-sumedang-2022.xlsx'),
    folder: test.folder,
    savePath: join(test.folder, 'simpan'),
  })
  const names = (from / ROUND) % 4 === 3 ? NAMES : NAMES.filter((name) => !LOCKS.test(name))
  for (let number = from; number < from + count; number++) {
    const random = seededRandom(seed + number)
    // Each operation in turn, so that a short run reaches all of them.
    const name = names[number % names.length] ?? 'office.listAgencies'
    const operation: Operation = OPERATIONS[name]
    const input = inputFor(operation.input, random, { texts })
    await tryOne(tally, name, input, () => callOnce(test, name, operation, input))
  }
  tally.faults.push(
    ...test.faults.map(
      (error): Fault => ({ what: 'log', why: error instanceof Error ? (error.stack ?? '') : String(error), input: '' }),
    ),
  )
  await test.backend.close()
  const { sound, integrity, brokenReferences } = verifyFile(databasePath)
  if (!sound)
    tally.faults.push({
      what: 'register',
      why: `${integrity}, ${brokenReferences} broken references`,
      input: `inputs from ${from}`,
    })
  if ('polluted' in {}) tally.faults.push({ what: 'prototype', why: 'polluted', input: `inputs from ${from}` })
  await test.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Tokens as the window would hold them after a person had chosen files. */
function chosenFiles(test: TestBackend): string[] {
  const picture = join(test.folder, 'gambar.png')
  writeFileSync(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  // Copies: an operation that writes may be given any of these tokens.
  const paths = ['register-sumedang-2022.csv', 'dip-jabar-2023.xlsx'].map((name) => {
    const copy = join(test.folder, name)
    copyFileSync(join(SAMPLES, name), copy)
    return copy
  })
  return [...paths, picture, test.folder, join(test.folder, 'keluaran')].map((path) => test.backend.files.keep(path))
}

async function callOnce(test: TestBackend, name: string, operation: Operation, input: unknown): Promise<Outcome> {
  const result = await test.backend.invoke(name, input)
  if (result.ok) return endJob(test, result.value)
  const { code } = result.error
  if (INSIDE.test(JSON.stringify(result.error))) throw new Error(`the error tells of the inside: ${JSON.stringify(result.error)}`)
  // A rule of a register names its own code; only an answer that misses its schema has the codes of the schema alone.
  const misses = result.error.fields?.every((field) => field.code.startsWith('field.')) ?? false
  if (code === 'input.invalid' && misses && operation.input.safeParse(input).success)
    throw new Error(`the answer does not fit its schema: ${JSON.stringify(result.error.fields)}`)
  return { ok: false, code }
}

/** A job that was started is ended at once; how it ended counts. */
async function endJob(test: TestBackend, value: unknown): Promise<Outcome> {
  const jobId =
    typeof value === 'object' && value !== null && 'jobId' in value && typeof value.jobId === 'string' ? value.jobId : undefined
  if (jobId === undefined || !(await test.backend.invoke('jobs.state', { jobId })).ok) return { ok: true }
  await test.backend.invoke('jobs.cancel', { jobId })
  const state = await test.jobEnded(jobId)
  return state.error === undefined ? { ok: true } : { ok: false, code: state.error.code }
}
