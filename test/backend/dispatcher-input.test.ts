// The dispatcher lets nothing through that the contract does not describe, and says where it is wrong.
import { describe, expect, it } from 'vitest'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'
import { codeOf, countOf, problemsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const invoke = (operation: string, input: unknown) => office.test.backend.invoke(operation, input)

describe('an operation', () => {
  it('that is unknown is refused by name only', async () => {
    expect(await invoke('requests.destroy', {})).toEqual({ ok: false, error: { code: 'operation.unknown', details: {} } })
    for (const name of ['', 'constructor', '__proto__', 'toString', 'requests.list ']) {
      expect(codeOf(await invoke(name, {}))).toBe('operation.unknown')
    }
  })

  it('with no input, a text or a list in place of its fields is refused', async () => {
    for (const input of [undefined, null, 'agencyId', 7, [], [{ agencyId: office.agencyId }]])
      expect(codeOf(await invoke('office.listOfficials', input))).toBe('input.invalid')
  })
})

describe('a key that the contract does not know', () => {
  it('is refused at the top', async () => {
    const result = await invoke('office.listOfficials', { agencyId: office.agencyId, path: '/etc/passwd' })
    expect(problemsOf(result)).toEqual([' field.unrecognized_keys'])
  })

  it('is refused inside a form, and nothing is written', async () => {
    const form = { ...REQUEST_FORM, registrationNumber: '001/PIP/2020' }
    const result = await invoke('requests.register', { agencyId: office.agencyId, form })
    expect(problemsOf(result)).toEqual(['form field.unrecognized_keys'])
    expect(countOf(office.test, 'SELECT count(*) FROM request')).toBe(0)
  })
})

describe('a wrong field', () => {
  const profileProblems = async (change: Record<string, unknown>) =>
    problemsOf(await invoke('office.createAgency', { profile: { ...PROFILE, shortCode: 'LAIN', ...change }, officials: [] }))

  it('is named with its path and a code of its own', async () => {
    expect(await profileProblems({ name: '   ' })).toEqual(['profile.name text.required'])
    expect(await profileProblems({ city: 'x'.repeat(81) })).toEqual(['profile.city text.tooLong'])
    expect(await profileProblems({ numberingTemplate: '{seq:3}/{unit}' })).toEqual([
      'profile.numberingTemplate numbering.invalid',
    ])
  })

  it('is named together with every other one', async () => {
    expect(await profileProblems({ name: '', governmentName: '', city: '' })).toEqual([
      'profile.governmentName text.required',
      'profile.name text.required',
      'profile.city text.required',
    ])
  })

  it('inside a list has its place in the path', async () => {
    const officials = [OFFICIAL, { ...OFFICIAL, validFrom: '2026-02-30' }]
    const result = await invoke('office.createAgency', { profile: { ...PROFILE, shortCode: 'LAIN' }, officials })
    expect(problemsOf(result)).toEqual(['officials.1.validFrom date.invalid'])
  })

  it('of the wrong type or an unknown word has the code of its kind', async () => {
    const form = { ...REQUEST_FORM, channel: 'pigeon', applicantName: 12 }
    const result = await invoke('requests.register', { agencyId: office.agencyId, form })
    expect(problemsOf(result)).toEqual(['form.channel field.invalid_value', 'form.applicantName field.invalid_type'])
  })

  it('is refused for ids, versions and pages that cannot be', async () => {
    const list = { agencyId: office.agencyId, search: '', year: null, lane: null, outcome: null, channel: null }
    for (const page of [
      { offset: -1, limit: 50 },
      { offset: 0, limit: 0 },
      { offset: 0, limit: 501 },
      { offset: 0.5, limit: 50 },
    ])
      expect(codeOf(await invoke('requests.list', { ...list, ...page }))).toBe('input.invalid')
    for (const id of [0, -1, 1.5, '1', Number.NaN, 2 ** 60])
      expect(codeOf(await invoke('requests.get', { id }))).toBe('input.invalid')
  })

  it('does not put what was typed on the wire', async () => {
    const form = { ...REQUEST_FORM, nationalId: '3273010101900001'.repeat(3) }
    const result = await invoke('requests.register', { agencyId: office.agencyId, form })
    expect(problemsOf(result)).toEqual(['form.nationalId text.tooLong'])
    expect(JSON.stringify(result)).not.toContain('3273010101900001')
  })

  it('of days is every day that does not exist', async () => {
    for (const receivedOn of ['2026-02-29', '2026-13-01', '26-11-24', '2026-11-24T00:00:00Z', ' 2026-11-24', '2026-1-4', ''])
      expect(
        problemsOf(await invoke('requests.register', { agencyId: office.agencyId, form: { ...REQUEST_FORM, receivedOn } })),
      ).toEqual(['form.receivedOn date.invalid'])
  })
})

describe('text', () => {
  it('loses its outer spaces and keeps every letter', async () => {
    const name = 'Siti "Nur" Aisyah; DROP TABLE request;-- ﷽ 𝒜'
    const form = { ...REQUEST_FORM, applicantName: `  ${name}\n` }
    const { id } = await office.test.call('requests.register', { agencyId: office.agencyId, form })
    expect((await office.test.call('requests.get', { id })).applicantName).toBe(name)
  })
})
