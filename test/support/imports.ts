// A file through the import as the window brings it in: a worker reads it, and goes on to write it.
import type { WireResult } from '../../src-main/backend/create-backend.ts'
import type { InputOf, OutputOf } from '../../src-main/contract/index.ts'
import type { TestBackend } from './backend.ts'

type Caller = Pick<TestBackend, 'attempt' | 'call' | 'jobEnded'>
type Check = { readonly agencyId: number; readonly kind: InputOf<'imports.check'>['kind']; readonly token: string }

/** Reads a chosen file; the job has ended in whatever way. */
export async function checkFile(test: Caller, { token, year = null, ...order }: Check & { readonly year?: number | null }) {
  const { jobId } = await test.call('imports.check', { ...order, year, source: { token } })
  return { jobId, state: await test.jobEnded(jobId) }
}

/** Writes what comes in of a file that was read; the outcome of the asking or else of the writing. */
export async function commitFile(test: Caller, order: InputOf<'imports.commit'>): Promise<WireResult> {
  const asked = await test.attempt('imports.commit', order)
  if (!asked.ok) return asked
  const { jobId } = asked.value as OutputOf<'imports.commit'>
  const state = await test.jobEnded(jobId)
  if (state.error !== undefined) return { ok: false, error: state.error }
  return test.attempt('imports.written', { jobId })
}

/** Reads and writes a file; throws when either fails. */
export async function importFile(test: Caller, order: Check, skipRejected = true): Promise<OutputOf<'imports.written'>> {
  const { jobId } = await checkFile(test, order)
  const result = await commitFile(test, { agencyId: order.agencyId, jobId, skipRejected })
  if (!result.ok) throw new Error(`import: ${result.error.code}`)
  return result.value as OutputOf<'imports.written'>
}

/** Rows read, and what became of them; doubtful ones are accepted too. */
export function countsOf({ counts: { read, states } }: OutputOf<'imports.summary'>) {
  return {
    read,
    accepted: states.good + states.doubtful,
    doubtful: states.doubtful,
    rejected: states.rejected,
    joined: states.joined,
    headings: states.heading,
    duplicates: states.duplicate,
  }
}
