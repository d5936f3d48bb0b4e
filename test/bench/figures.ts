// The figures of a year with 200,000 requests, and the cases behind one of them; all of one year, the hardest case.
import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { type CaseFigure, yearPeriod } from '../../src-main/contract/index.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { setUpOffice } from '../support/office.ts'
import { type Measurement, measure } from './measure.ts'

const ROWS = 200_000
const YEAR = 2026
const RUNS = 5

/** Requests of one year straight into the file, as varied as a register: nine channels, units, purposes, every outcome. */
export function fillRequests(test: TestBackend, agencyId: number, rows: number): void {
  const db = new Database(test.databasePath)
  // The search index is not what is measured here.
  db.exec('DROP TRIGGER request_ai')
  db.prepare(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $rows),
     c (i, day, outcome) AS (SELECT i, date('${YEAR}-01-01', (i % 364) || ' days'), CASE i % 10 WHEN 0 THEN NULL WHEN 1 THEN 'refused'
       WHEN 2 THEN 'grantedPartly' WHEN 3 THEN 'withdrawn' ELSE 'grantedFully' END FROM n)
     INSERT INTO request (agency_id, registration_number, number_year, number_seq, received_on, registered_on, entered_at, channel,
       applicant_kind, applicant_name, address, information_requested, purpose, access_method, form_soft, form_hard, due_on,
       outcome, decided_on, closed_on, notice_on, refusal_reasons)
     SELECT $agency, 'L' || i, ${YEAR}, i, day, day, '', CASE i % 4 WHEN 0 THEN 'email' WHEN 1 THEN 'inPerson' WHEN 2 THEN 'website' ELSE 'post' END,
       CASE i % 3 WHEN 0 THEN 'group' WHEN 1 THEN 'individual' ELSE 'legalEntity' END, 'Pemohon ' || (i % 5000), hex(zeroblob(40)),
       hex(zeroblob(100)), 'Penelitian skripsi nomor ' || (i % 400), IIF(i % 5, 'copy', NULL), i % 2, i % 7 = 0, date(day, '14 days'),
       outcome, IIF(outcome IS NULL, NULL, date(day, (i % 30) || ' days')), IIF(outcome IS NULL, NULL, date(day, (i % 30) || ' days')),
       IIF(outcome IS NULL, NULL, date(day, (i % 30) || ' days')), IIF(outcome = 'refused', '["againstLaw"]', '[]') FROM c`,
  ).run({ rows, agency: agencyId })

  db.close()
}

/** How long the report page and the list behind a number take. */
export async function figuresMeasurements(): Promise<Measurement[]> {
  const test = await openTestBackend({})
  const agencyId = await setUpOffice(test)
  fillRequests(test, agencyId, ROWS)
  const behind = (figure: CaseFigure) => () =>
    test.call('annualReport.casesBehind', { agencyId, ...yearPeriod(YEAR), figure, offset: 0, limit: 100 })
  const found = [
    await measure('figures of a year', ROWS, RUNS, () => test.call('annualReport.figures', { agencyId, year: YEAR })),
    await measure('cases of a month', ROWS, RUNS, behind({ table: 'T1', group: `${YEAR}-03`, key: 'received' })),
    await measure('cases of a decision', ROWS, RUNS, behind({ table: 'T4', group: 'all', key: 'refused' })),
    await measure('cases of a purpose', ROWS, RUNS, behind({ table: 'T8', group: 'all', key: 'research' })),
    await measure('cases of mean and median', ROWS, RUNS, behind({ table: 'T6', group: 'time', key: 'measured' })),
  ]
  await test.close()
  rmSync(test.folder, { recursive: true, force: true })
  return found
}
