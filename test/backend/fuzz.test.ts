// Made-up and damaged inputs end in an answer or a known refusal; the long run is `npm run fuzz`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fuzzBackups } from '../fuzz/backups.ts'
import { fuzzSmallFiles, fuzzTables } from '../fuzz/files.ts'
import { fuzzOperations } from '../fuzz/operations.ts'
import type { Tally } from '../fuzz/tally.ts'

/** Fixed, so that a red run is the same for everyone. */
const SEED = 20_260_120
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-ppid-fuzz-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each<readonly [what: string, count: number, run: (count: number) => Promise<Tally>]>([
  ['every operation, by inputs that its schema allows and others', 1400, (count) => fuzzOperations(count, SEED)],
  ['the import, by damaged tables', 100, (count) => fuzzTables(count, SEED)],
  ['calendars and logos, by damaged files', 100, (count) => fuzzSmallFiles(count, SEED, folder)],
  ['the restore, by damaged backups and registers', 30, (count) => fuzzBackups(count, SEED, folder)],
])('%s: no fault, and some are done', async (_what, count, run) => {
  const tally = await run(count)
  expect(tally.faults).toEqual([])
  expect(tally.inputs).toBe(count)
  expect(tally.ok).toBeGreaterThan(0)
})
