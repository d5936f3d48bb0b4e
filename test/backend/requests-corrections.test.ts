// Correcting a request never puts its days out of order and never opens a finished case again.
import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { DECISION, EXCLUSION, problemsOf, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const TODAY = dateOnly('2026-11-24')
const office = useOffice()
const REFUSED = {
  ...DECISION,
  outcome: 'refused' as const,
  refusalReasons: ['article17h' as const],
  refusalText: 'Rahasia pribadi',
  approvedBy: 'Atasan Contoh',
  approvedOn: TODAY,
  providedOn: null,
}

describe('a correction of the form', () => {
  it('cannot move the day of receipt past the decision', async () => {
    const { id } = await registerRequest(office, { receivedOn: dateOnly('2026-11-19'), backdatingReason: 'Diterima pos' })
    const decision = { ...DECISION, decidedOn: dateOnly('2026-11-20'), noticeOn: TODAY }
    await office.test.call('requests.decide', { id, version: 1, decision })
    const form = { ...REQUEST_FORM, receivedOn: dateOnly('2026-11-23'), backdatingReason: 'Salah tulis' }
    const result = await office.test.attempt('requests.update', { id, version: 2, form })
    expect(problemsOf(result)).toEqual(['form.receivedOn date.afterLaterStep'])
    const earlier = { ...form, receivedOn: dateOnly('2026-11-18') }
    expect((await office.test.attempt('requests.update', { id, version: 2, form: earlier })).ok).toBe(true)
  })
})

describe('a case that came in finished without its days', () => {
  it('stays finished when its decision is corrected', async () => {
    const { id } = await registerRequest(office)
    await office.test.call('requests.decide', { id, version: 1, decision: { ...DECISION, noticeOn: null, providedOn: null } })
    const { default: Database } = await import('better-sqlite3')
    const db = new Database(office.test.databasePath)
    db.prepare('UPDATE request SET finished_on = ? WHERE id = ?').run(TODAY, id)
    db.close()
    const decision = {
      ...DECISION,
      outcome: 'grantedPartly' as const,
      redactionNote: 'Nama orang',
      noticeOn: null,
      providedOn: null,
    }
    await office.test.call('requests.decide', { id, version: 2, decision })
    expect(rowsOf(office.test, 'SELECT finished_on AS day FROM request WHERE id = ?', id)).toEqual([{ day: TODAY }])
  })
})

describe('a refusal', () => {
  it('cannot rest on an exclusion that had run out on the day of the decision (Ps.52)', async () => {
    const { test, agencyId } = office
    const entry = { ...EXCLUSION, periodKind: 'untilDate' as const, expiresOn: dateOnly('2026-11-20') }
    const { id: excludedInformationId } = await test.call('excludedInformation.add', { agencyId, entry })
    const { id } = await registerRequest(office, { receivedOn: dateOnly('2026-11-19'), backdatingReason: 'Diterima pos' })
    const after = await test.attempt('requests.decide', { id, version: 1, decision: { ...REFUSED, excludedInformationId } })
    expect(problemsOf(after)).toEqual(['decision.excludedInformationId decision.exclusionOver'])
    const inTime = { ...REFUSED, excludedInformationId, decidedOn: dateOnly('2026-11-20'), approvedOn: dateOnly('2026-11-20') }
    expect((await test.attempt('requests.decide', { id, version: 1, decision: inTime })).ok).toBe(true)
  })

  it('cannot rest on an exclusion that nobody has decided yet (UU KIP Ps.19)', async () => {
    const { test, agencyId } = office
    const entry = { ...EXCLUSION, decreeNumber: '', decreeOn: null, startsOn: null }
    const { id: excludedInformationId } = await test.call('excludedInformation.add', { agencyId, entry })
    const { id } = await registerRequest(office)
    const result = await test.attempt('requests.decide', { id, version: 1, decision: { ...REFUSED, excludedInformationId } })
    expect(problemsOf(result)).toEqual(['decision.excludedInformationId decision.exclusionNotDecided'])
  })
})
