// The promise of a locked year: whatever change of a case it lets through, the figures of its report stay as they were.
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { APPLICANT_KINDS, CHANNELS, OBJECTION_OUTCOMES, REQUEST_OUTCOMES } from '../../src-main/contract/index.ts'
import { closingDay } from '../../src-main/features/requests/requests.rules.ts'
import { lockedYearReached, type LockedTable, type Row } from '../../src-main/features/year-lock/year-lock.rules.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { REQUEST_FORM, setUpOffice } from '../support/office.ts'
import { OBJECTION_FORM, rowsOf } from './fixtures.ts'

const YEAR = 2025
let test: TestBackend
let agencyId: number
let db: Database.Database
const rows = {} as Record<'request' | 'objection', Row>

beforeAll(async () => {
  test = await openTestBackend({ now: '2028-01-20T03:00:00Z' })
  agencyId = await setUpOffice(test)
  const late = { receivedOn: dateOnly('2025-03-03'), backdatingReason: 'Dicatat kemudian' }
  await test.call('requests.register', { agencyId, form: { ...REQUEST_FORM, ...late } })
  await test.call('objections.register', { agencyId, form: { ...OBJECTION_FORM, ...late } })
  for (const table of ['request', 'objection'] as const) rows[table] = rowsOf<Row>(test, `SELECT * FROM ${table}`)[0] ?? {}
  db = new Database(test.databasePath)
})
afterAll(async () => {
  db.close()
  await test.close()
})

/** Puts the case into the file as given, past every rule of the app; null takes it out. */
function put(table: LockedTable, row: Row | null): void {
  if (row === null) return void db.prepare(`DELETE FROM ${table}`).run()
  const columns = Object.keys(row)
  const marks = columns.map((column) => `@${column}`).join(', ')
  db.prepare(`INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${marks})`).run(row)
}

const day = fc.integer({ min: -400, max: 400 }).map((offset) => {
  const at = new Date(Date.UTC(YEAR, 6, 1) + offset * 2 * 86_400_000)
  return dateOnly(at.toISOString().slice(0, 10))
})

const request = fc.record({
  received: day,
  decided: fc.option(day),
  notice: fc.option(day),
  provided: fc.option(day),
  extended: fc.option(day),
  outcome: fc.constantFrom(...REQUEST_OUTCOMES),
  channel: fc.constantFrom(...CHANNELS),
  kind: fc.constantFrom(...APPLICANT_KINDS),
  soft: fc.constantFrom(0, 1),
})
type RequestFacts = typeof request extends fc.Arbitrary<infer T> ? T : never

/** The case as the app would have written it: what follows from other columns follows from them. */
function requestRow({ received, decided, notice, provided, extended, outcome, channel, kind, soft }: RequestFacts): Row {
  const extension = { extended_on: extended, extension_reason: extended === null ? null : 'notYetHeld' }
  const came = { ...rows.request, received_on: received, channel, applicant_kind: kind, ...extension }
  if (decided === null) return came
  return {
    ...came,
    outcome,
    decided_on: decided,
    closed_on: closingDay(received, { decidedOn: decided, noticeOn: notice, providedOn: provided }),
    notice_on: notice,
    provided_on: provided,
    form_soft: soft,
    refusal_reasons: outcome === 'refused' ? '["againstLaw"]' : '[]',
  }
}

const objection = fc.record({
  received: day,
  due: day,
  answered: fc.option(day),
  executionDue: fc.option(day),
  executed: fc.option(day),
  outcome: fc.option(fc.constantFrom(...OBJECTION_OUTCOMES)),
  ground: fc.constantFrom('["a"]', '["b"]', '["b","g"]'),
})
type ObjectionFacts = typeof objection extends fc.Arbitrary<infer T> ? T : never

function objectionRow({ received, due, answered, executionDue, executed, outcome, ground }: ObjectionFacts): Row {
  const came = { ...rows.objection, received_on: received, due_on: due, grounds: ground }
  return outcome === null
    ? came
    : { ...came, outcome, answered_on: answered, execution_due_on: executionDue, executed_on: executed }
}

/** The figures without the DIP and its completeness, which are counted as they stand. */
async function figures(): Promise<string> {
  const { publicInformation: _, ...counted } = await test.call('annualReport.figures', { agencyId, year: YEAR })
  return JSON.stringify(counted)
}

async function unmovedUnlessRefused(table: 'request' | 'objection', before: Row | null, after: Row | null): Promise<void> {
  put(table, before)
  const counted = await figures()
  put(table, after)
  if (lockedYearReached({ table, before, after }, [YEAR]) === undefined) expect(await figures()).toBe(counted)
}

/** A case before and after, or none; mostly the same case with little changed, for two different ones are mostly refused. */
const pair = <T extends object>(one: fc.Arbitrary<T>, toRow: (facts: T) => Row) =>
  fc
    .tuple(fc.option(one), fc.option(one), fc.uniqueArray(fc.nat(8), { minLength: 4 }))
    .map(([before, after, kept]): [Row | null, Row | null] => {
      if (before === null || after === null) return [before && toRow(before), after && toRow(after)]
      const same = Object.entries(before).filter((_, at) => kept.includes(at))
      return [toRow(before), toRow({ ...after, ...Object.fromEntries(same) })]
    })

it('holds for requests', async () => {
  await fc.assert(
    fc.asyncProperty(pair(request, requestRow), ([before, after]) => unmovedUnlessRefused('request', before, after)),
    { numRuns: 150 },
  )
  put('request', null)
})

it('holds for objections', async () => {
  await fc.assert(
    fc.asyncProperty(pair(objection, objectionRow), ([before, after]) => unmovedUnlessRefused('objection', before, after)),
    { numRuns: 150 },
  )
})
