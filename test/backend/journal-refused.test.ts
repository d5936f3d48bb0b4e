// What cannot be journaled does not happen: no change is kept, and nothing leaves the register.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { REQUEST_FORM, setUpOffice } from '../support/office.ts'
import { countOf } from './fixtures.ts'

let test: TestBackend
let agencyId: number

/** From now on the file takes no journal row. */
function refuseJournal(): void {
  const db = new Database(test.databasePath)
  db.exec("CREATE TRIGGER journal_refused BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no row'); END")
  db.close()
}

const form = { ...REQUEST_FORM, applicantName: 'Pemohon Kedua' }
const wish = () => ({ agencyId, form, papersComplete: true, sameApplicantAs: null })

describe('with a journal that takes no row', () => {
  let id: number
  beforeEach(async () => {
    test = await openTestBackend()
    agencyId = await setUpOffice(test)
    id = (await test.call('requests.register', { ...wish(), form: REQUEST_FORM })).id
    refuseJournal()
  })
  afterEach(() => test.close())

  it('a new record, its number and its step are not kept', async () => {
    const counts = () =>
      ['request', 'register_number', 'step', 'step_change'].map((table) => countOf(test, `SELECT count(*) FROM ${table}`))
    const before = counts()
    expect((await test.attempt('requests.register', wish())).ok).toBe(false)
    expect(counts()).toEqual(before)
  })

  it('an identity is not shown', async () => {
    const answer = await test.attempt('requests.revealIdentity', { id, reason: 'Menghubungi pemohon' })
    expect(answer.ok).toBe(false)
    expect(JSON.stringify(answer)).not.toContain(REQUEST_FORM.nationalId)
  })

  it('no file leaves the register', async () => {
    const path = join(test.folder, 'nomor.xlsx')
    const saveToken = test.backend.files.keep(path)
    expect((await test.attempt('requests.exportNumberAudit', { agencyId, saveToken })).ok).toBe(false)
    expect(existsSync(path)).toBe(false)
  })
})
