// A register written as a full table and brought into an empty register of the same office is the same register.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportKind } from '../../../../src-main/features/imports/imports.workbench.contract.ts'
import { openTestBackend, type TestBackend } from '../../../support/backend.ts'
import { exportedTable } from '../../../support/full-tables.ts'
import { checkFile, importFile } from '../../../support/imports.ts'
import { setUpOffice } from '../../../support/office.ts'
import { fillTables } from '../../../support/random-tables.ts'
import { rowsOf } from '../../../backend/fixtures.ts'

const TABLES: Readonly<Record<ImportKind, string>> = {
  publicInformation: 'public_information',
  excludedInformation: 'excluded_information',
  request: 'request',
  objection: 'objection',
}
/** What others name comes first. */
const ORDER = ['excludedInformation', 'publicInformation', 'request', 'objection'] as const

/** All columns of a register but ids, instants, places in a list, batches and files; links by number or title. */
function contentOf(test: TestBackend, kind: ImportKind): Record<string, unknown>[] {
  const order =
    kind === 'request' || kind === 'objection' ? 'number_year, number_seq' : kind === 'publicInformation' ? 'position, id' : 'id'
  const titles = new Map(
    rowsOf<{ id: number; title: string }>(test, 'SELECT id, title FROM excluded_information').map((row) => [row.id, row.title]),
  )
  const numbers = new Map(
    rowsOf<{ id: number; text: string }>(test, 'SELECT id, registration_number AS text FROM request').map((row) => [
      row.id,
      row.text,
    ]),
  )
  return rowsOf(test, `SELECT * FROM ${TABLES[kind]} ORDER BY ${order}`).map((row) => {
    const { id: _i, version: _v, agency_id: _a, import_batch_id: _b, entered_at: _e, position: _p, trashed_at: _t, ...kept } = row
    if ('excluded_information_id' in kept)
      kept['excluded_information_id'] = titles.get(Number(kept['excluded_information_id'])) ?? null
    if ('request_id' in kept) kept['request_id'] = numbers.get(Number(kept['request_id'])) ?? null
    if ('answered_with' in kept)
      kept['answered_with'] = (JSON.parse(String(kept['answered_with'])) as { id: number }[]).map(
        ({ id: _id, ...answer }) => answer,
      )
    return kept
  })
}

describe('every register', () => {
  it('comes back exactly, whatever a person wrote into it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const [from, to] = [await openTestBackend(), await openTestBackend()]
        try {
          const [agencyId, there] = [await setUpOffice(from), await setUpOffice(to)]
          fillTables(from, agencyId, seed)
          for (const kind of ORDER) {
            const path = await exportedTable(from, agencyId, kind)
            const order = { agencyId: there, kind: null, token: to.backend.files.keep(path) } as const
            const { jobId } = await checkFile(to, order)
            const summary = await to.call('imports.summary', { jobId })
            const rejected = await to.call('imports.rows', { jobId, state: 'rejected', code: null, offset: 0, limit: 50 })
            expect(rejected.rows.map(({ messages }) => messages)).toEqual([])
            expect([summary.kind, summary.blocked, summary.counts.read]).toEqual([kind, false, 12])
            await importFile(to, order, false)
            expect(contentOf(to, kind)).toEqual(contentOf(from, kind))
          }
          expect(rowsOf(to, 'SELECT type, year, seq, text FROM register_number ORDER BY type, year, seq')).toEqual(
            rowsOf(from, 'SELECT type, year, seq, text FROM register_number ORDER BY type, year, seq'),
          )
          expect([...from.faults, ...to.faults]).toEqual([])
        } finally {
          await from.close()
          await to.close()
        }
      }),
      { numRuns: 3 },
    )
  }, 60_000)
})
