// The identity of an applicant is masked everywhere; only a journaled look shows it (UU 27/2022).
import { beforeEach, describe, expect, it } from 'vitest'
import { PROFILE, REQUEST_FORM } from '../support/office.ts'
import { codeOf, countOf, OBJECTION_FORM, problemsOf, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
let id: number
beforeEach(async () => {
  id = (await registerRequest(office)).id
})
const SECRETS = [REQUEST_FORM.nationalId, REQUEST_FORM.address, REQUEST_FORM.phone, REQUEST_FORM.email]
const shown = () => office.test.call('requests.get', { id })
const update = async (change: Partial<typeof REQUEST_FORM>) => {
  const { nationalId, address, phone, email, version } = await shown()
  return office.test.call('requests.update', {
    id,
    version,
    form: { ...REQUEST_FORM, nationalId, address, phone, email, ...change },
  })
}
const reveal = () => office.test.call('requests.revealIdentity', { id, reason: 'Mengirim surat' })

describe('the identity', () => {
  it('is in no answer of a reading operation', async () => {
    const { agencyId, test } = office
    await test.call('objections.register', { agencyId, form: { ...OBJECTION_FORM, requestId: id } })
    const page = { offset: 0, limit: 50 }
    const answers = [
      await shown(),
      await test.call('requests.list', { agencyId, search: '', year: null, lane: null, outcome: null, channel: null, ...page }),
      await test.call('dashboard.today', { agencyId }),
      await test.call('objections.list', { agencyId, search: '', year: null, state: null, ...page }),
      await test.call('annualReport.figures', { agencyId, year: 2026 }),
      await test.call('annualReport.findings', { agencyId, year: 2026 }),
    ]
    for (const secret of SECRETS) expect(JSON.stringify(answers)).not.toContain(secret)
  })

  it('cannot be found by searching for it', async () => {
    const { agencyId, test } = office
    for (const search of [REQUEST_FORM.nationalId, REQUEST_FORM.phone, 'percobaan.example'])
      expect(
        (
          await test.call('requests.list', {
            agencyId,
            search,
            year: null,
            lane: null,
            outcome: null,
            channel: null,
            offset: 0,
            limit: 50,
          })
        ).total,
      ).toBe(0)
  })

  it('is shown after a reason, and the journal has the reason but not the identity', async () => {
    expect(await reveal()).toEqual({
      nationalId: REQUEST_FORM.nationalId,
      address: REQUEST_FORM.address,
      phone: REQUEST_FORM.phone,
      email: REQUEST_FORM.email,
    })
    const [row] = rowsOf<{ action: string; entity_id: number; changes: string }>(
      office.test,
      'SELECT action, entity_id, changes FROM journal ORDER BY id DESC LIMIT 1',
    )
    expect(row).toEqual({ action: 'revealIdentity', entity_id: id, changes: JSON.stringify({ reason: 'Mengirim surat' }) })
  })

  it('is not shown without a reason, nor for a request that is not there', async () => {
    const before = countOf(office.test, 'SELECT count(*) FROM journal')
    expect(codeOf(await office.test.attempt('requests.revealIdentity', { id, reason: '  ' }))).toBe('input.invalid')
    expect(codeOf(await office.test.attempt('requests.revealIdentity', { id: 99, reason: 'Ingin tahu' }))).toBe('notFound')
    expect(countOf(office.test, 'SELECT count(*) FROM journal')).toBe(before)
  })
})

describe('a form sent back', () => {
  it('with every mask untouched keeps the whole identity', async () => {
    await update({ purpose: 'Skripsi' })
    expect(Object.values(await reveal())).toEqual(SECRETS)
  })

  it('with one field typed anew changes that one only', async () => {
    await update({ phone: '0899999999999' })
    expect(await reveal()).toEqual({ nationalId: SECRETS[0], address: SECRETS[1], phone: '0899999999999', email: SECRETS[3] })
  })

  it('with a field emptied empties it', async () => {
    await update({ nationalId: '', email: '' })
    expect(await reveal()).toMatchObject({ nationalId: '', email: '', address: SECRETS[1] })
  })

  it('with a short number, which is hidden wholly, keeps it too', async () => {
    await update({ phone: '5551', nationalId: '12345' })
    expect(await shown()).toMatchObject({ phone: '****', nationalId: '*****' })
    await update({ purpose: 'Lain' })
    expect(await reveal()).toMatchObject({ phone: '5551', nationalId: '12345' })
  })
})

describe('a further request of the same applicant', () => {
  /** The form as the window shows it: the identity of the earlier request masked. */
  const further = async (change: Partial<typeof REQUEST_FORM> = {}) => {
    const { nationalId, address, phone, email } = await shown()
    return { ...REQUEST_FORM, nationalId, address, phone, email, informationRequested: 'Laporan aset', ...change }
  }
  const register = async (
    sameApplicantAs: number | null,
    change: Partial<typeof REQUEST_FORM> = {},
    agencyId = office.agencyId,
  ) => office.test.attempt('requests.register', { agencyId, form: await further(change), sameApplicantAs })
  const identityOf = (requestId: number) =>
    office.test.call('requests.revealIdentity', { id: requestId, reason: 'Mengirim surat' })

  it('gets the identity of the earlier one in place of its masks', async () => {
    expect(await register(id)).toMatchObject({ ok: true, value: { id: 2 } })
    expect(Object.values(await identityOf(2))).toEqual(SECRETS)
    const rows = rowsOf(office.test, 'SELECT national_id, address, phone, email FROM request WHERE id = 2')
    expect(JSON.stringify(rows)).not.toMatch(/\*|disembunyikan/)
  })

  it('keeps what was typed anew beside it, and leaves the earlier request as it was', async () => {
    await register(id, { phone: '0899999999999', email: '' })
    expect(await identityOf(2)).toEqual({ nationalId: SECRETS[0], address: SECRETS[1], phone: '0899999999999', email: '' })
    expect(Object.values(await identityOf(1))).toEqual(SECRETS)
    expect((await shown()).version).toBe(1)
  })

  it('never shows or journals more than the form itself', async () => {
    const result = await register(id)
    for (const secret of SECRETS) expect(JSON.stringify(result)).not.toContain(secret)
  })

  it('is refused for a request of another office or one that is not there, and nothing is written', async () => {
    const { test } = office
    const other = await test.call('office.createAgency', { profile: { ...PROFILE, shortCode: 'DISHUB' }, officials: [] })
    const before = countOf(test, 'SELECT count(*) FROM journal')
    expect(codeOf(await register(id, {}, other.id))).toBe('notFound')
    expect(codeOf(await register(99))).toBe('notFound')
    expect(problemsOf(await register(0))).toEqual(['sameApplicantAs field.too_small'])
    expect([countOf(test, 'SELECT count(*) FROM request'), countOf(test, 'SELECT count(*) FROM journal')]).toEqual([1, before])
    expect((await test.call('requests.preview', { agencyId: other.id, receivedOn: REQUEST_FORM.receivedOn })).nextNumber).toMatch(
      /^001/,
    )
  })
})

describe('a doubtful NIK', () => {
  it.each([
    ['32730101019', ['nationalId.length']],
    ['3273013213900001', ['nationalId.birthDate']],
    ['3273014101900001', []],
    ['3273010101900000', ['nationalId.sequence']],
    ['', []],
  ])('%s is kept and gives %j', async (nationalId, warnings) => {
    await update({ nationalId })
    expect((await shown()).nationalIdWarnings).toEqual(warnings)
  })
})
