// Register numbers are gapless per year and kind, and a mask never becomes data (ppid 9.2, UU 27/2022).
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OutputOf } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { openDatabase } from '../../src-main/storage/open-database.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { REQUEST_FORM, setUpOffice } from '../support/office.ts'

let test: TestBackend
let agencyId: number
beforeEach(async () => {
  test = await openTestBackend()
  agencyId = await setUpOffice(test)
})
afterEach(() => test.close())

const register = (change: Partial<typeof REQUEST_FORM> = {}) =>
  test.call('requests.register', { agencyId, form: { ...REQUEST_FORM, ...change } })

describe('numbers of requests', () => {
  it('follow one another and begin again on 1 January', async () => {
    const given = [await register(), await register()]
    test.setNow('2027-01-03T18:00:00.000Z')
    given.push(await register({ receivedOn: dateOnly('2027-01-04') }))
    expect(given.map((one) => one.registrationNumber)).toEqual([
      '001/PIP/DISKOMINFO/XI/2026',
      '002/PIP/DISKOMINFO/XI/2026',
      '001/PIP/DISKOMINFO/I/2027',
    ])
  })

  it('leave no gap when a registration is refused', async () => {
    await register()
    const refused = await test.attempt('requests.register', {
      agencyId,
      form: { ...REQUEST_FORM, receivedOn: dateOnly('2026-11-25') },
    })
    expect(refused.ok).toBe(false)
    expect((await register()).registrationNumber).toBe('002/PIP/DISKOMINFO/XI/2026')
  })
})

describe('the identity of an applicant', () => {
  it('comes masked, and saving the masked form again keeps the true one', async () => {
    const { id } = await register()
    const shown: OutputOf<'requests.get'> = await test.call('requests.get', { id })
    expect([shown.nationalId, shown.address, shown.phone, shown.email]).toEqual([
      '3273********0001',
      '(disembunyikan)',
      '0812****890',
      'b***@percobaan.example',
    ])
    const { nationalId, address, phone, email } = shown
    await test.call('requests.update', {
      id,
      version: 1,
      form: { ...REQUEST_FORM, nationalId, address, phone, email, purpose: 'Lain' },
    })
    expect(await test.call('requests.revealIdentity', { id, reason: 'Verifikasi' })).toEqual({
      nationalId: REQUEST_FORM.nationalId,
      address: REQUEST_FORM.address,
      phone: REQUEST_FORM.phone,
      email: REQUEST_FORM.email,
    })
  })
})

describe('the balance of objections', () => {
  it('counts an answer that an old register dates before receipt as of receipt, so that nothing stays open', async () => {
    const { id } = await test.call('objections.register', {
      agencyId,
      form: {
        requestId: null,
        receivedOn: dateOnly('2026-11-24'),
        backdatingReason: '',
        applicantName: 'Budi Percobaan',
        address: '',
        phone: '',
        occupation: '',
        proxyName: '',
        proxyAddress: '',
        proxyPhone: '',
        informationRequested: '',
        purpose: '',
        grounds: ['b'],
        caseStatement: '',
        notes: '',
      },
    })
    await test.call('objections.answer', {
      id,
      version: 1,
      answer: {
        outcome: 'upheldFully',
        answeredOn: dateOnly('2026-11-24'),
        answerNumber: '',
        answerText: '',
        superiorName: '',
        superiorPosition: '',
        applicantReaction: '',
      },
    })
    // Only an import lets such a date in; here it is written straight into the file.
    const file = openDatabase(test.databasePath)
    file.exec("UPDATE objection SET answered_on = '2025-11-24'")
    file.close()
    const { objections } = await test.call('annualReport.figures', { agencyId, year: 2026 })
    expect(objections).toMatchObject({ received: 1, closed: 1, openAtEnd: 0 })
    expect(objections.byOutcome).toMatchObject({ upheldFully: 1, inProcess: 0 })
  })
})
