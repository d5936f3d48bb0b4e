// An import whose writing breaks in the middle leaves nothing of the file, and may be tried again.
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { checkFile, commitFile } from '../support/imports.ts'
import { setUpOffice } from '../support/office.ts'
import { chosenFile, countOf } from './fixtures.ts'

let test: TestBackend
beforeEach(async () => {
  test = await openTestBackend()
})
afterEach(() => test.close())

const TABLES = ['request', 'import_batch', 'register_number', 'journal']
const registers = () => TABLES.map((table) => countOf(test, `SELECT count(*) FROM ${table}`))
const ROWS =
  'No;Tanggal;Nama;Informasi Yang Diminta\n1;13-02-2022;Satu;Data A\n2;14-02-2022;Dua;Data B\n3;15-02-2022;Tiga;Data C\n'

it('an import stopped at its second row', async () => {
  const agencyId = await setUpOffice(test)
  const token = chosenFile(test, 'register.csv', ROWS)
  const { jobId } = await checkFile(test, { agencyId, kind: 'request', token })
  const commit = () => commitFile(test, { agencyId, jobId, skipRejected: false })
  const before = registers()
  const db = new Database(test.databasePath)
  db.exec("CREATE TRIGGER stop BEFORE INSERT ON request WHEN NEW.number_seq = 2 BEGIN SELECT RAISE(ABORT, 'penuh'); END")
  expect(await commit()).toMatchObject({ ok: false, error: { code: 'internal' } })
  expect([registers(), test.faults.length]).toEqual([before, 1])
  db.exec('DROP TRIGGER stop')
  db.close()
  expect(await commit()).toMatchObject({ ok: true, value: { written: 3 } })
  expect(countOf(test, 'SELECT max(seq) - count(*) FROM register_number')).toBe(0)
})
