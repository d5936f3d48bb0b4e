// What cannot be journaled does not happen: no change is kept, and nothing leaves the register.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { REQUEST_FORM } from '../support/office.ts'
import { countOf, registerRequest, useOffice } from './fixtures.ts'

const office = useOffice()

/** From now on the file takes no journal row. */
function refuseJournal(): void {
  const db = new Database(office.test.databasePath)
  db.exec("CREATE TRIGGER journal_refused BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no row'); END")
  db.close()
}

const form = { ...REQUEST_FORM, applicantName: 'Pemohon Kedua' }
const wish = () => ({ agencyId: office.agencyId, form, papersComplete: true, sameApplicantAs: null })

describe('with a journal that takes no row', () => {
  let id: number
  beforeEach(async () => {
    id = (await registerRequest(office)).id
    refuseJournal()
  })

  it('a new record, its number and its step are not kept', async () => {
    const counts = () =>
      ['request', 'register_number', 'step', 'step_change'].map((table) => countOf(office.test, `SELECT count(*) FROM ${table}`))
    const before = counts()
    expect((await office.test.attempt('requests.register', wish())).ok).toBe(false)
    expect(counts()).toEqual(before)
  })

  it('an identity is not shown', async () => {
    const answer = await office.test.attempt('requests.revealIdentity', { id, reason: 'Menghubungi pemohon' })
    expect(answer.ok).toBe(false)
    expect(JSON.stringify(answer)).not.toContain(REQUEST_FORM.nationalId)
  })

  it('no file leaves the register', async () => {
    const path = join(office.test.folder, 'nomor.xlsx')
    const saveToken = office.test.backend.files.keep(path)
    expect((await office.test.attempt('requests.exportNumberAudit', { agencyId: office.agencyId, saveToken })).ok).toBe(false)
    expect(existsSync(path)).toBe(false)
  })
})
