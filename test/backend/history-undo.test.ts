// Undo over all registers: what it takes back, what it never takes back, and what stops it.
import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { OFFICIAL, REQUEST_FORM, setUpOffice } from '../support/office.ts'
import { codeOf, countOf, DECISION, EXCLUSION, OBJECTION_FORM, registerRequest, rowsOf, useOffice } from './fixtures.ts'
import { runSql, takeStep } from './information-desk.ts'

const office = useOffice()
const next = () => office.test.call('history.next', { agencyId: office.agencyId })
const undo = () => takeStep(office, 'undo')
const redo = () => takeStep(office, 'redo')
const exists = async (id: number) => (await office.test.attempt('requests.get', { id })).ok

describe('a registration taken back', () => {
  it('leaves its number given out and void; redo gives back the same request under the same id and number', async () => {
    const { id, registrationNumber } = await registerRequest(office)
    const before = await office.test.call('requests.get', { id })
    expect((await next()).undo).toMatchObject({ title: 'Pendaftaran permohonan', about: registrationNumber, changedRows: 1 })
    expect(codeOf(await undo())).toBe('ok')
    expect(await exists(id)).toBe(false)
    expect(countOf(office.test, 'SELECT count(*) FROM register_number WHERE text = ?', registrationNumber)).toBe(1)
    const [book] = await office.test.call('requests.numberAudit', { agencyId: office.agencyId })
    expect(book?.findings.map(({ kind, number, note }) => [kind, number, note])).toEqual([
      ['voided', registrationNumber, 'Dibatalkan 24 November 2026: Pendaftaran permohonan'],
    ])
    expect(codeOf(await redo())).toBe('ok')
    expect(await office.test.call('requests.get', { id })).toEqual({ ...before, version: before.version + 1 })
    const [sound] = await office.test.call('requests.numberAudit', { agencyId: office.agencyId })
    expect(sound?.findings).toEqual([])
  })

  it('gives the next one another number and another id', async () => {
    const first = await registerRequest(office)
    await undo()
    const second = await registerRequest(office)
    expect(second.id).toBeGreaterThan(first.id)
    expect(second.registrationNumber).not.toBe(first.registrationNumber)
    expect((await next()).redo).toBeNull()
  })
})

describe('undo', () => {
  it('raises the version: a form opened before is told of the conflict', async () => {
    const { id } = await registerRequest(office)
    const form = { ...REQUEST_FORM, purpose: 'Lain' }
    await office.test.call('requests.update', { id, version: 1, form })
    await undo()
    expect(await office.test.call('requests.get', { id })).toMatchObject({ version: 3, purpose: REQUEST_FORM.purpose })
    expect(codeOf(await office.test.attempt('requests.update', { id, version: 2, form }))).toBe('conflict')
  })

  it('of a decision gives back the running case with its deadline', async () => {
    const { id } = await registerRequest(office)
    const before = await office.test.call('requests.get', { id })
    await office.test.call('requests.decide', { id, version: 1, decision: DECISION })
    await undo()
    expect(await office.test.call('requests.get', { id })).toEqual({ ...before, version: 3 })
  })

  it('takes back a holiday together with every deadline that it moved', async () => {
    const { id } = await registerRequest(office)
    const { dueOn } = await office.test.call('requests.get', { id })
    const day = { date: dateOnly('2026-11-30'), name: 'Libur setempat', kind: 'local' as const, decree: 'SK' }
    await office.test.call('calendar.addHoliday', day)
    expect((await office.test.call('requests.get', { id })).dueOn).not.toBe(dueOn)
    expect((await next()).undo).toMatchObject({
      operation: 'calendar.addHoliday',
      about: expect.stringContaining('Libur setempat'),
    })
    await undo()
    expect((await office.test.call('requests.get', { id })).dueOn).toBe(dueOn)
  })

  it('is refused for any step but the one on top, and says nothing is left where nothing is', async () => {
    const { agencyId } = office
    await registerRequest(office)
    const first = (await next()).undo?.id ?? 0
    await registerRequest(office)
    expect(codeOf(await office.test.attempt('history.undo', { agencyId, stepId: first }))).toBe('history.changedSince')
    expect(codeOf(await office.test.attempt('history.redo', { agencyId, stepId: first }))).toBe('history.nothing')
  })

  it('stops at a letter that was issued and names it; nothing before it can be taken back', async () => {
    const { id, registrationNumber } = await registerRequest(office)
    const official = { ...OFFICIAL, role: 'ppid' as const }
    await office.test.call('office.addOfficial', { agencyId: office.agencyId, official })
    const signed = { letterOn: dateOnly('2026-11-24'), signatoryId: null, withTitles: null }
    const words = { addressee: '', opening: null, closing: null, copies: [] }
    await office.test.call('letters.issue', { kind: 'receipt', entityId: id, ...signed, ...words })
    const { undo: offered, blocked } = await next()
    expect(offered).toBeNull()
    expect(blocked).toMatchObject({ title: 'Penerbitan surat', about: registrationNumber })
    expect(codeOf(await undo())).toBe('history.final')
    expect(await exists(id)).toBe(true)
  })

  it('is refused whole when a row was changed past the app', async () => {
    const { id } = await registerRequest(office)
    await office.test.call('requests.update', { id, version: 1, form: { ...REQUEST_FORM, purpose: 'Lain' } })
    runSql(office.test, "UPDATE request SET purpose = 'Dari luar' WHERE id = ?", id)
    expect(codeOf(await undo())).toBe('history.changedSince')
    expect((await office.test.call('requests.get', { id })).purpose).toBe('Dari luar')
  })

  it('is refused when another record hangs on what it would take away', async () => {
    const { id } = await registerRequest(office)
    const form = { ...OBJECTION_FORM }
    const objection = await office.test.call('objections.register', { agencyId: office.agencyId, form })
    runSql(office.test, 'UPDATE objection SET request_id = ? WHERE id = ?', id, objection.id)
    runSql(office.test, "DELETE FROM step WHERE operation = 'objections.register'")
    expect(codeOf(await undo())).toBe('history.inUse')
    expect(await exists(id)).toBe(true)
  })

  it('of one office leaves the other alone', async () => {
    await registerRequest(office)
    const other = { test: office.test, agencyId: await setUpOffice(office.test, { shortCode: 'LAIN' }) }
    const theirs = await registerRequest(other)
    await undo()
    expect(await exists(theirs.id)).toBe(true)
    expect((await office.test.call('history.next', { agencyId: other.agencyId })).undo?.about).toBe(theirs.registrationNumber)
  })

  it('is journaled for the record it is about, the other way round', async () => {
    const entry = { ...EXCLUSION, decreeNumber: '', decreeOn: null }
    const { id } = await office.test.call('excludedInformation.add', { agencyId: office.agencyId, entry })
    const changed = { ...entry, title: 'Judul lain' }
    await office.test.call('excludedInformation.update', { id, version: 1, entry: changed })
    await undo()
    const [line] = rowsOf<{ entity_id: number; action: string; changes: string }>(
      office.test,
      "SELECT entity_id, action, changes FROM journal WHERE operation = 'history.undo'",
    )
    expect(line).toMatchObject({ entity_id: id, action: 'undo' })
    expect(JSON.parse(line?.changes ?? '')).toMatchObject({ of: 'update', title: ['Judul lain', EXCLUSION.title] })
  })
})

describe('the list of steps', () => {
  it('names who, what and the state, the latest first, page by page', async () => {
    const { agencyId } = office
    await registerRequest(office)
    const { registrationNumber } = await registerRequest(office)
    await undo()
    const { rows, total } = await office.test.call('history.steps', { agencyId, offset: 0, limit: 2 })
    expect(total).toBe(3)
    expect(rows.map(({ title, state, final }) => [title, state, final])).toEqual([
      ['Pendaftaran permohonan', 'undone', false],
      ['Pendaftaran permohonan', 'done', false],
    ])
    expect(rows[0]?.about).toBe(registrationNumber)
    const last = await office.test.call('history.steps', { agencyId, offset: 2, limit: 2 })
    expect(last.rows.map(({ operation, final }) => [operation, final])).toEqual([['office.createAgency', true]])
  })
})
