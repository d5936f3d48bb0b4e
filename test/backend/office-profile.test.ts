// The profile of an office: created with its officials at once, changed under a lock, short code given once.
import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { OFFICIAL, PROFILE } from '../support/office.ts'
import { codeOf, countOf, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const agencyOf = async (id: number) => {
  const found = (await office.test.call('office.listAgencies', {})).find((one) => one.id === id)
  if (found === undefined) throw new Error('no such agency')
  return found
}

describe('an office', () => {
  it('comes back as it was typed, without a logo', async () => {
    expect(await agencyOf(office.agencyId)).toEqual({ ...PROFILE, id: office.agencyId, version: 1, logo: null })
  })

  it('is created together with its first officials, or not at all', async () => {
    const { test } = office
    const officials = [OFFICIAL, { ...OFFICIAL, role: 'bodyHead' as const, name: 'Kepala Contoh' }]
    const { id } = await test.call('office.createAgency', { profile: { ...PROFILE, shortCode: 'DISHUB' }, officials })
    expect((await test.call('office.listOfficials', { agencyId: id })).map((one) => one.name).sort()).toEqual([
      'Kepala Contoh',
      'Siti Contoh',
    ])
    const before = countOf(test, 'SELECT count(*) FROM official')
    const taken = await test.attempt('office.createAgency', { profile: { ...PROFILE, shortCode: 'DISHUB' }, officials })
    expect(codeOf(taken)).toBe('office.shortCodeTaken')
    expect(countOf(test, 'SELECT count(*) FROM official')).toBe(before)
  })

  it('keeps a change and its version moves on', async () => {
    const { test, agencyId } = office
    const profile = {
      ...PROFILE,
      name: 'Dinas Kominfo dan Statistik',
      timeZone: 'WITA' as const,
      executorLabel: 'Pembantu' as const,
    }
    expect(await test.call('office.updateAgency', { id: agencyId, version: 1, profile })).toEqual({
      id: agencyId,
      version: 2,
      moves: [],
    })
    expect(await agencyOf(agencyId)).toMatchObject({ ...profile, version: 2 })
  })

  it('that is not there is not found', async () => {
    const { test } = office
    expect(codeOf(await test.attempt('office.updateAgency', { id: 99, version: 1, profile: PROFILE }))).toBe('notFound')
    expect(codeOf(await test.attempt('office.listOfficials', { agencyId: 99 }))).toBe('ok')
    expect(codeOf(await test.attempt('office.addOfficial', { agencyId: 99, official: OFFICIAL }))).toBe('notFound')
  })
})

describe('the short code', () => {
  it('belongs to one office, whatever its case', async () => {
    for (const shortCode of ['DISKOMINFO', 'diskominfo', ' Diskominfo ']) {
      const result = await office.test.attempt('office.createAgency', { profile: { ...PROFILE, shortCode }, officials: [] })
      expect(result).toMatchObject({ ok: false, error: { code: 'office.shortCodeTaken', details: { name: PROFILE.name } } })
    }
  })

  it('cannot be changed to the one of another office, and may stay its own', async () => {
    const { test, agencyId } = office
    const { id } = await test.call('office.createAgency', { profile: { ...PROFILE, shortCode: 'DISHUB' }, officials: [] })
    const taken = await test.attempt('office.updateAgency', { id, version: 1, profile: PROFILE })
    expect(codeOf(taken)).toBe('office.shortCodeTaken')
    const own = await test.attempt('office.updateAgency', { id: agencyId, version: 1, profile: { ...PROFILE, city: 'Lain' } })
    expect(codeOf(own)).toBe('ok')
  })

  it('stands in later numbers and leaves the given ones alone', async () => {
    const { test, agencyId } = office
    const first = await registerRequest(office)
    await test.call('office.updateAgency', { id: agencyId, version: 1, profile: { ...PROFILE, shortCode: 'KOMINFOTIK' } })
    const second = await registerRequest(office)
    expect([first, second].map((one) => one.registrationNumber)).toEqual([
      '001/PIP/DISKOMINFO/XI/2026',
      '002/PIP/KOMINFOTIK/XI/2026',
    ])
    expect((await test.call('requests.get', { id: first.id })).registrationNumber).toBe(first.registrationNumber)
  })
})

describe('the numbering template', () => {
  it('needs sequence, type and year', async () => {
    const wrong = [
      '{seq}/{type}',
      '{seq}/{year}',
      '{type}/{year}',
      '{seq:0}/{type}/{year}',
      '{seq}/{type}/{year}/{nama}',
      '{seq/{type}/{year}',
    ]
    for (const numberingTemplate of wrong) {
      const profile = { ...PROFILE, numberingTemplate }
      expect(codeOf(await office.test.attempt('office.updateAgency', { id: office.agencyId, version: 1, profile }))).toBe(
        'input.invalid',
      )
    }
  })

  it('may be changed within a year; the sequence goes on', async () => {
    await registerRequest(office)
    const profile = { ...PROFILE, numberingTemplate: '{type}-{year}-{month}-{seq:5}' }
    await office.test.call('office.updateAgency', { id: office.agencyId, version: 1, profile })
    expect((await registerRequest(office)).registrationNumber).toBe('PIP-2026-11-00002')
  })
})

describe('the counting rule of the office', () => {
  const dueOn = () => rowsOf<{ due_on: string }>(office.test, 'SELECT due_on FROM request')[0]?.due_on

  it('moves open deadlines when it changes, and the journal says which', async () => {
    const { id } = await registerRequest(office)
    expect(dueOn()).toBe('2026-12-08')
    await office.test.call('office.updateAgency', {
      id: office.agencyId,
      version: 1,
      profile: { ...PROFILE, countTriggerDay: true },
    })
    expect(dueOn()).toBe('2026-12-07')
    await office.test.call('office.updateAgency', { id: office.agencyId, version: 2, profile: { ...PROFILE, workingWeek: 6 } })
    expect(dueOn()).toBe('2026-12-05')
    const [row] = rowsOf<{ changes: string }>(office.test, 'SELECT changes FROM journal ORDER BY id DESC LIMIT 1')
    expect(JSON.parse(row?.changes ?? '')).toMatchObject({
      workingWeek: [5, 6],
      movedDeadlines: [{ entity: 'request', id, from: '2026-12-07', to: '2026-12-05' }],
    })
  })

  it('leaves every deadline alone when only the address changes', async () => {
    await registerRequest(office)
    await office.test.call('office.updateAgency', {
      id: office.agencyId,
      version: 1,
      profile: { ...PROFILE, address: 'Jalan Lain' },
    })
    const [row] = rowsOf<{ changes: string }>(office.test, 'SELECT changes FROM journal ORDER BY id DESC LIMIT 1')
    expect(JSON.parse(row?.changes ?? '')).toEqual({ address: [PROFILE.address, 'Jalan Lain'] })
  })
})

describe('the local day of the office', () => {
  it.each([
    ['WIB', '2026-11-24'],
    ['WITA', '2026-11-25'],
    ['WIT', '2026-11-25'],
  ] as const)('at 23.30 in Jakarta is, for %s, %s', async (timeZone, today) => {
    office.test.setNow('2026-11-24T16:30:00.000Z')
    const profile = { ...PROFILE, shortCode: timeZone, timeZone }
    const { id } = await office.test.call('office.createAgency', { profile, officials: [] })
    expect((await office.test.call('dashboard.today', { agencyId: id })).today).toBe(today)
    const preview = await office.test.call('requests.preview', { agencyId: id, receivedOn: dateOnly(today) })
    expect(preview.today).toBe(today)
  })
})
