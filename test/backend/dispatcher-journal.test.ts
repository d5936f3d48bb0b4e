// Every command leaves its journal row in its own transaction; queries and refused commands leave none.
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { AppEvent, InputOf, OperationName } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'
import {
  ANSWER,
  chosenFile,
  codeOf,
  countOf,
  DECISION,
  DISPUTE,
  EXCLUSION,
  INFORMATION,
  OBJECTION_FORM,
  registerRequest,
  rowsOf,
  useOffice,
} from './fixtures.ts'

const office = useOffice()
const journalCount = () => countOf(office.test, 'SELECT count(*) FROM journal')
type JournalRow = {
  operation: string
  entity: string
  entity_id: number | null
  agency_id: number | null
  action: string
  changes: string
}
const lastRow = () => rowsOf<JournalRow>(office.test, 'SELECT * FROM journal ORDER BY id DESC LIMIT 1')[0]

describe('the journal', () => {
  it('has a row for each step in the life of a case, with the operation and the action', async () => {
    const { agencyId, test } = office
    const { id } = await registerRequest(office)
    await test.call('requests.update', { id, version: 1, form: { ...REQUEST_FORM, purpose: 'Skripsi' } })
    const extension = { extendedOn: dateOnly('2026-11-24'), reason: 'notYetHeld' as const, note: 'Belum dihimpun' }
    await test.call('requests.extend', { id, version: 2, ...extension })
    await test.call('requests.decide', { id, version: 3, decision: DECISION })
    await test.call('requests.decide', { id, version: 4, decision: { ...DECISION, formHard: true } })
    await test.call('requests.reopen', { id, version: 5, reason: 'Salah catat' })
    await test.call('requests.revealIdentity', { id, reason: 'Mengirim surat' })
    const form = { ...OBJECTION_FORM, requestId: id }
    const objection = await test.call('objections.register', { agencyId, form })
    await test.call('objections.answer', { id: objection.id, version: 1, answer: ANSWER })
    await test.call('disputes.add', { agencyId, dispute: { ...DISPUTE, objectionId: objection.id } })
    const rows = rowsOf<JournalRow>(test, "SELECT * FROM journal WHERE entity NOT IN ('agency', 'official') ORDER BY id")
    expect(rows.map((row) => `${row.operation} ${row.entity} ${row.action}`)).toEqual([
      'requests.register request create',
      'requests.update request update',
      'requests.extend request extend',
      'requests.decide request decide',
      'requests.decide request correctDecision',
      'requests.reopen request reopen',
      'requests.revealIdentity request revealIdentity',
      'objections.register objection create',
      'objections.answer objection answer',
      'disputes.add dispute create',
    ])
    expect(rows.every((row) => row.agency_id === agencyId)).toBe(true)
  })

  it('keeps only the fields that differ, before and after', async () => {
    const { id } = await registerRequest(office)
    await office.test.call('requests.update', { id, version: 1, form: { ...REQUEST_FORM, purpose: 'Skripsi' } })
    expect(JSON.parse(lastRow()?.changes ?? '')).toEqual({ purpose: ['Penelitian', 'Skripsi'] })
  })

  it('has the instant of the clock, also at the turn of the local day', async () => {
    office.test.setNow('2026-12-31T17:30:00.000Z')
    await registerRequest(office, { receivedOn: dateOnly('2027-01-01') })
    expect(rowsOf(office.test, 'SELECT at FROM journal ORDER BY id DESC LIMIT 1')).toEqual([{ at: '2026-12-31T17:30:00.000Z' }])
  })

  it('has none for what only reads, and none for what was refused', async () => {
    const { agencyId, test } = office
    const { id } = await registerRequest(office)
    const before = journalCount()
    await test.call('requests.get', { id })
    await test.call('dashboard.today', { agencyId })
    await test.call('annualReport.figures', { agencyId, year: 2026 })
    await test.attempt('requests.decide', { id, version: 9, decision: DECISION })
    await test.attempt('requests.decide', { id, version: 1, decision: { ...DECISION, outcome: 'refused' } })
    await test.attempt('requests.reopen', { id, version: 1, reason: 'Salah catat' })
    expect(journalCount()).toBe(before)
  })

  it('cannot be changed or emptied, even by plain SQL', () => {
    const db = new Database(office.test.databasePath)
    try {
      expect(() => db.exec('DELETE FROM journal')).toThrow()
      expect(() => db.exec("UPDATE journal SET changes = '{}'")).toThrow()
    } finally {
      db.close()
    }
  })
})

describe('a command that fails half-way', () => {
  it('leaves neither the file it had stored nor a journal row', async () => {
    const { agencyId, test } = office
    const { id } = await test.call('publicInformation.add', { agencyId, entry: INFORMATION })
    const before = journalCount()
    const token = chosenFile(test, 'renja.pdf', '%PDF-1.7')
    expect(codeOf(await test.attempt('publicInformation.attachFile', { id, version: 7, token }))).toBe('conflict')
    expect(countOf(test, 'SELECT count(*) FROM stored_file')).toBe(0)
    expect(journalCount()).toBe(before)
  })
})

describe('an old version', () => {
  const cases: readonly (() => Promise<string>)[] = [
    attempt('office.updateAgency', () => ({ id: office.agencyId, version: 2, profile: PROFILE })),
    attempt('office.updateOfficial', () => ({ id: 1, version: 2, official: OFFICIAL })),
    attempt('office.removeOfficial', () => ({ id: 1, version: 2 })),
    attempt('publicInformation.update', () => ({ id: 1, version: 2, entry: INFORMATION })),
    attempt('publicInformation.trash', () => ({ agencyId: office.agencyId, entries: [{ id: 1, version: 2 }] })),
    attempt('excludedInformation.update', () => ({ id: 1, version: 2, entry: EXCLUSION })),
    attempt('excludedInformation.remove', () => ({ id: 1, version: 2 })),
    attempt('requests.update', () => ({ id: 1, version: 2, form: REQUEST_FORM })),
    attempt('requests.decide', () => ({ id: 1, version: 2, decision: DECISION })),
    attempt('objections.update', () => ({ id: 1, version: 2, form: OBJECTION_FORM })),
    attempt('objections.answer', () => ({ id: 1, version: 2, answer: ANSWER })),
    attempt('disputes.update', () => ({ id: 1, version: 2, dispute: { ...DISPUTE, objectionId: 1 } })),
  ]

  it('is a conflict in every register, and nothing is changed', async () => {
    const { agencyId, test } = office
    await test.call('publicInformation.add', { agencyId, entry: INFORMATION })
    await test.call('excludedInformation.add', { agencyId, entry: EXCLUSION })
    await registerRequest(office)
    await test.call('objections.register', { agencyId, form: OBJECTION_FORM })
    await test.call('disputes.add', { agencyId, dispute: { ...DISPUTE, objectionId: 1 } })
    const before = journalCount()
    for (const one of cases) expect(await one()).toBe('conflict')
    expect(journalCount()).toBe(before)
  })

  function attempt<K extends OperationName>(operation: K, input: () => InputOf<K>): () => Promise<string> {
    return async () => codeOf(await office.test.attempt(operation, input()))
  }
})

describe('a written command', () => {
  it('tells the open lists which registers changed; a refused one and a query tell nothing', async () => {
    const { agencyId, test } = office
    const events: AppEvent[] = []
    const stop = test.backend.subscribe((event) => events.push(event))
    await test.call('objections.register', { agencyId, form: OBJECTION_FORM })
    await test.attempt('objections.reopen', { id: 1, version: 1, reason: 'Salah' })
    await test.call('objections.get', { id: 1 })
    expect(events).toEqual([{ type: 'changed', topics: ['objections', 'requests'] }])
    stop()
    await registerRequest(office)
    expect(events).toHaveLength(1)
  })

  it('that changes nothing on any list tells nothing', async () => {
    const { id } = await registerRequest(office)
    const events: AppEvent[] = []
    office.test.backend.subscribe((event) => events.push(event))
    await office.test.call('requests.revealIdentity', { id, reason: 'Verifikasi' })
    expect(events).toEqual([])
  })
})
