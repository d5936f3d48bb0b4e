// The writing worker keeps to what a command keeps to: locked years, sealed identities, the journal and its step.
import { expect, it } from 'vitest'
import Database from 'better-sqlite3'
import { checkFile, commitFile } from '../support/imports.ts'
import { encrypt } from './encrypted-office.ts'
import { chosenFile, countOf, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const FILE =
  'No;Tanggal;Nama;Alamat;Informasi Yang Diminta;Keputusan;Pemberitahuan Tertulis\n1;13-02-2022;Warga Satu;Jalan Satu;Data A;Dikabulkan;15-02-2022\n2;14-02-2023;Warga Dua;Jalan Dua;Data B;;\n'

async function checked() {
  const token = chosenFile(office.test, 'register.csv', FILE)
  return (await checkFile(office.test, { agencyId: office.agencyId, kind: 'request', token })).jobId
}
const commit = async () => commitFile(office.test, { agencyId: office.agencyId, jobId: await checked(), skipRejected: false })

it('an import into a locked year is refused with the year, and nothing of the file is written', async () => {
  const db = new Database(office.test.databasePath)
  db.prepare('INSERT INTO year_lock (agency_id, year, locked_at) VALUES (?, 2022, ?)').run(
    office.agencyId,
    '2026-01-19T03:00:00Z',
  )
  db.close()
  const journaled = countOf(office.test, 'SELECT count(*) FROM journal')
  expect(await commit()).toMatchObject({ ok: false, error: { code: 'year.locked', details: { year: 2022 } } })
  for (const table of ['request', 'import_batch', 'register_number'])
    expect(countOf(office.test, `SELECT count(*) FROM ${table}`)).toBe(0)
  expect(countOf(office.test, 'SELECT count(*) FROM journal')).toBe(journaled)
})

it('into an encrypted register lands sealed, and is read in the app', async () => {
  await encrypt(office.test)
  expect(await commit()).toMatchObject({ ok: true, value: { written: 2 } })
  const addresses = rowsOf<{ address: string }>(office.test, 'SELECT address FROM request')
  expect(addresses).toHaveLength(2)
  expect(JSON.stringify(addresses)).not.toContain('Jalan')
  const again = await office.test.call('imports.summary', { jobId: await checked() })
  expect(again.counts.states.duplicate).toBe(2)
})

it('is journaled row by row in one step, and a case decided in the old register comes in as one new entry, closed', async () => {
  expect(await commit()).toMatchObject({ ok: true, value: { written: 2 } })
  expect(countOf(office.test, "SELECT count(*) FROM journal WHERE operation = 'imports.commit'")).toBe(3)
  expect(countOf(office.test, "SELECT count(*) FROM step WHERE operation = 'imports.commit'")).toBe(1)
  expect(rowsOf(office.test, 'SELECT outcome, decided_on, closed_on, finished_on, version FROM request ORDER BY id')).toEqual([
    { outcome: 'grantedFully', decided_on: '2022-02-15', closed_on: '2022-02-15', finished_on: '2022-02-15', version: 1 },
    { outcome: null, decided_on: null, closed_on: null, finished_on: null, version: 1 },
  ])
})
