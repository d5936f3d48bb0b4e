// Register numbers: gapless within a year and kind, given once, and shown before they are taken.
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { codeOf, DECISION, OBJECTION_FORM, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const sequences = (type: string) =>
  rowsOf<{ year: number; seq: number }>(
    office.test,
    'SELECT year, seq FROM register_number WHERE type = ? ORDER BY year, seq',
    type,
  ).map((row) => `${row.year}/${row.seq}`)

describe('numbers', () => {
  it('have no gap after forty registrations of which every third is refused', async () => {
    for (let turn = 1; turn <= 40; turn += 1) {
      const form = turn % 3 === 0 ? { ...REQUEST_FORM, receivedOn: dateOnly('2026-11-25') } : REQUEST_FORM
      await office.test.attempt('requests.register', { agencyId: office.agencyId, form })
    }
    expect(sequences('PIP')).toEqual(Array.from({ length: 27 }, (_, index) => `2026/${index + 1}`))
  })

  it('have no gap and no double when many are registered at once', async () => {
    const given = await Promise.all(Array.from({ length: 20 }, () => registerRequest(office)))
    expect(new Set(given.map((one) => one.registrationNumber)).size).toBe(20)
    expect(sequences('PIP')).toHaveLength(20)
    expect(sequences('PIP').at(-1)).toBe('2026/20')
  })

  it('of requests and objections run side by side', async () => {
    await registerRequest(office)
    const objection = await office.test.call('objections.register', { agencyId: office.agencyId, form: OBJECTION_FORM })
    await registerRequest(office)
    expect(objection.registrationNumber).toBe('001/KEB/DISKOMINFO/XI/2026')
    expect([sequences('PIP'), sequences('KEB')]).toEqual([['2026/1', '2026/2'], ['2026/1']])
  })

  it('go on through the months and begin again with the year of registration', async () => {
    const numbers: string[] = []
    for (const [now, receivedOn] of [
      ['2026-11-30T03:00:00Z', '2026-11-30'],
      ['2026-12-01T03:00:00Z', '2026-12-01'],
      ['2026-12-31T16:59:59Z', '2026-12-31'],
      ['2026-12-31T17:00:00Z', '2027-01-01'],
    ] as const) {
      office.test.setNow(now)
      numbers.push((await registerRequest(office, { receivedOn: dateOnly(receivedOn) })).registrationNumber)
    }
    expect(numbers).toEqual([
      '001/PIP/DISKOMINFO/XI/2026',
      '002/PIP/DISKOMINFO/XII/2026',
      '003/PIP/DISKOMINFO/XII/2026',
      '001/PIP/DISKOMINFO/I/2027',
    ])
  })

  it('follow the day of registration, not of receipt: a December letter typed in January has a January number', async () => {
    office.test.setNow('2027-01-04T03:00:00Z')
    const receivedOn = dateOnly('2026-12-30')
    const { registrationNumber } = await registerRequest(office, { receivedOn, backdatingReason: 'Surat tiba saat libur' })
    expect(registrationNumber).toBe('001/PIP/DISKOMINFO/I/2027')
  })

  it('stay with their record through every step', async () => {
    const { test } = office
    const { id, registrationNumber } = await registerRequest(office)
    await test.call('requests.decide', {
      id,
      version: 1,
      decision: { ...DECISION, outcome: 'withdrawn', noticeOn: null, providedOn: null },
    })
    await test.call('requests.reopen', { id, version: 2, reason: 'Salah catat' })
    await test.call('requests.update', { id, version: 3, form: { ...REQUEST_FORM, applicantName: 'Nama Lain' } })
    expect((await test.call('requests.get', { id })).registrationNumber).toBe(registrationNumber)
    expect(sequences('PIP')).toEqual(['2026/1'])
  })

  it('cannot be taken back or given a second time, even by plain SQL', async () => {
    await registerRequest(office)
    const db = new Database(office.test.databasePath)
    try {
      expect(() => db.exec('DELETE FROM register_number')).toThrow()
      expect(() => db.exec('INSERT INTO register_number SELECT * FROM register_number')).toThrow()
    } finally {
      db.close()
    }
    expect(sequences('PIP')).toEqual(['2026/1'])
  })
})

describe('the preview', () => {
  it('shows the number that the registration then gets, and takes none', async () => {
    const { test, agencyId } = office
    const preview = { agencyId, receivedOn: REQUEST_FORM.receivedOn }
    const shown = await test.call('requests.preview', preview)
    expect((await test.call('requests.preview', preview)).nextNumber).toBe(shown.nextNumber)
    const { id, registrationNumber } = await registerRequest(office)
    expect(registrationNumber).toBe(shown.nextNumber)
    expect((await test.call('requests.get', { id })).deadline).toEqual(shown.deadline)
    expect((await test.call('requests.preview', preview)).nextNumber).toBe('002/PIP/DISKOMINFO/XI/2026')
  })

  it('of an office that is not there is not found', async () => {
    expect(codeOf(await office.test.attempt('requests.preview', { agencyId: 99, receivedOn: REQUEST_FORM.receivedOn }))).toBe(
      'notFound',
    )
  })
})
