// The trash: what is deleted waits there, comes back at any time and in any order, and goes for good only when told to.
import { describe, expect, it } from 'vitest'
import {
  ANSWER,
  chosenFile,
  codeOf,
  countOf,
  DECISION,
  DISPUTE,
  OBJECTION_FORM,
  problemsOf,
  registerRequest,
  rowsOf,
  useOffice,
} from './fixtures.ts'
import { informationDesk, runSql, takeStep } from './information-desk.ts'

const office = useOffice()
const page = { offset: 0, limit: 50 }
const trash = () => office.test.call('history.trash', { agencyId: office.agencyId, ...page })
const restore = (stepId: number) => office.test.attempt('history.restore', { agencyId: office.agencyId, stepId })
const discard = (id: number, version: number, reason = 'Terdaftar dua kali') =>
  office.test.attempt('requests.discard', { id, version, reason })
const exists = async (id: number) => (await office.test.attempt('requests.get', { id })).ok

describe('a request discarded', () => {
  it('goes with its papers, its number stays void with the reason, and all comes back in one', async () => {
    const { id, registrationNumber } = await registerRequest(office)
    const token = chosenFile(office.test, 'ktp.txt', 'isi')
    await office.test.call('attachments.add', { entity: 'request', entityId: id, kind: 'other', token })
    expect(codeOf(await discard(id, 1))).toBe('ok')
    expect(await exists(id)).toBe(false)
    expect(countOf(office.test, 'SELECT count(*) FROM attachment')).toBe(0)
    const [book] = await office.test.call('requests.numberAudit', { agencyId: office.agencyId })
    expect(book?.findings).toMatchObject([
      { kind: 'voided', number: registrationNumber, note: 'Dibatalkan 24 November 2026: Terdaftar dua kali' },
    ])
    const { rows, total } = await trash()
    expect([total, rows[0]?.title, rows[0]?.count]).toEqual([1, 'Pembatalan pencatatan permohonan', 2])
    expect(rows[0]?.deleted).toContainEqual({ kind: 'Permohonan informasi', name: registrationNumber })
    expect(rows[0]?.keptUntil).toBe('2027-11-24T03:00:00.000Z')
    expect(await restore(rows[0]?.stepId ?? 0)).toMatchObject({ ok: true, value: { restored: 2 } })
    expect((await office.test.call('requests.get', { id })).registrationNumber).toBe(registrationNumber)
    expect(await office.test.call('attachments.list', { entity: 'request', entityId: id })).toHaveLength(1)
    expect((await trash()).total).toBe(0)
  })

  it('comes back after others were registered: no id and no number was given to them', async () => {
    const { id, registrationNumber } = await registerRequest(office)
    await discard(id, 1)
    const others = [await registerRequest(office), await registerRequest(office)]
    expect(others.map((one) => one.id)).not.toContain(id)
    expect(codeOf(await restore((await trash()).rows[0]?.stepId ?? 0))).toBe('ok')
    const numbers = await Promise.all(
      [id, ...others.map((one) => one.id)].map(
        async (one) => (await office.test.call('requests.get', { id: one })).registrationNumber,
      ),
    )
    expect(numbers).toEqual([registrationNumber, ...others.map((one) => one.registrationNumber)])
    // The steps done since can still be taken back.
    expect(codeOf(await takeStep(office, 'undo'))).toBe('ok')
    expect(await exists(id)).toBe(true)
  })

  it('is refused once decided, objected to, written about, or changed meanwhile', async () => {
    const { id } = await registerRequest(office)
    expect(codeOf(await discard(id, 2))).toBe('conflict')
    await office.test.call('requests.decide', { id, version: 1, decision: DECISION })
    expect(codeOf(await discard(id, 2))).toBe('requests.alreadyClosed')
    const other = await registerRequest(office)
    const objection = await office.test.call('objections.register', { agencyId: office.agencyId, form: OBJECTION_FORM })
    runSql(office.test, 'UPDATE objection SET request_id = ? WHERE id = ?', other.id, objection.id)
    expect(codeOf(await discard(other.id, 1))).toBe('requests.notDiscardedWithObjection')
    const third = await registerRequest(office)
    runSql(
      office.test,
      `INSERT INTO letter (agency_id, kind, entity, entity_id, number, letter_on, issued_at, document)
       VALUES (?, 'receipt', 'request', ?, '', '2026-11-24', '2026-11-24T03:00:00Z', '{}')`,
      office.agencyId,
      third.id,
    )
    expect(codeOf(await discard(third.id, 1))).toBe('requests.hasLetters')
  })
})

describe('an objection and a dispute discarded', () => {
  it('stay while one hangs on the other or is decided, and come back in their order', async () => {
    const { agencyId, test } = office
    const { id } = await test.call('objections.register', { agencyId, form: OBJECTION_FORM })
    const dispute = await test.call('disputes.add', { agencyId, dispute: { ...DISPUTE, objectionId: id } })
    const reason = 'Keliru'
    expect(codeOf(await test.attempt('objections.discard', { id, version: 1, reason }))).toBe(
      'objections.notDiscardedWithDispute',
    )
    expect(codeOf(await test.attempt('disputes.discard', { ...dispute, reason }))).toBe('ok')
    expect(codeOf(await test.attempt('objections.discard', { id, version: 1, reason }))).toBe('ok')
    const [ofObjection, ofDispute] = (await trash()).rows.map(({ stepId }) => stepId)
    // A dispute cannot stand without its objection.
    expect(codeOf(await restore(ofDispute ?? 0))).toBe('history.inUse')
    expect(codeOf(await restore(ofObjection ?? 0))).toBe('ok')
    expect(codeOf(await restore(ofDispute ?? 0))).toBe('ok')
    await test.call('disputes.discard', { id: dispute.id, version: 2, reason })
    const answered = await test.attempt('objections.answer', { id, version: 2, answer: ANSWER })
    expect(codeOf(answered)).toBe('ok')
    expect(codeOf(await test.attempt('objections.discard', { id, version: 3, reason }))).toBe('objections.alreadyAnswered')
  })
})

describe('the trash', () => {
  it('gives back an attachment only while its case stands', async () => {
    const { id } = await registerRequest(office)
    const token = chosenFile(office.test, 'a.txt', 'isi')
    const attached = await office.test.call('attachments.add', { entity: 'request', entityId: id, kind: 'other', token })
    await office.test.call('attachments.remove', { id: attached.id })
    await discard(id, 1)
    const [ofCase, ofPaper] = (await trash()).rows.map(({ stepId }) => stepId)
    expect(codeOf(await restore(ofPaper ?? 0))).toBe('history.inUse')
    expect(codeOf(await restore(ofCase ?? 0))).toBe('ok')
    expect(codeOf(await restore(ofPaper ?? 0))).toBe('ok')
  })

  it('refuses what took the same place meanwhile', async () => {
    const { agencyId, test } = office
    const save = () => test.call('publicInformation.saveView', { agencyId, name: 'Tampilan', view: {} })
    const { id } = await save()
    await test.call('publicInformation.removeView', { id })
    await save()
    expect(codeOf(await restore((await trash()).rows[0]?.stepId ?? 0))).toBe('history.numberTaken')
  })

  it('emptied, gives nothing back; the journal keeps what it was', async () => {
    const { agencyId, test } = office
    const { id } = await registerRequest(office)
    await discard(id, 1)
    const [line] = (await trash()).rows
    const stepIds = [line?.stepId ?? 0]
    expect(await test.call('history.purge', { agencyId, stepIds })).toEqual({ purged: 1 })
    expect(codeOf(await restore(stepIds[0] ?? 0))).toBe('history.gone')
    expect(codeOf(await test.attempt('history.purge', { agencyId, stepIds }))).toBe('history.gone')
    expect(countOf(test, "SELECT count(*) FROM step_change WHERE table_name = 'request'")).toBe(0)
    const { rows } = await test.call('history.ofRecord', { entity: 'request', id, ...page })
    expect(rows.map(({ action }) => action)).toEqual(['Pencatatan dibatalkan', 'Didaftarkan'])
  })

  it('keeps a deletion past the last five hundred steps, until its year is over', async () => {
    const { id } = await registerRequest(office)
    await discard(id, 1)
    const many = (count: number) =>
      runSql(
        office.test,
        `WITH RECURSIVE one (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM one WHERE n < ${count})
         INSERT INTO step (agency_id, at, user_name, operation, first_journal_id, last_journal_id)
         SELECT agency_id, at, '', 'publicInformation.patch', first_journal_id, last_journal_id
         FROM one, (SELECT * FROM step ORDER BY id DESC LIMIT 1)`,
      )
    many(600)
    await informationDesk(office).add()
    expect((await trash()).total).toBe(1)
    office.test.setNow('2027-11-25T03:00:00.000Z')
    await informationDesk(office).add()
    expect((await trash()).total).toBe(0)
  })

  it('holds what was deleted, not what undo took back', async () => {
    await registerRequest(office)
    await takeStep(office, 'undo')
    expect((await trash()).total).toBe(0)
  })
})

describe('how far undo reaches and how long the trash keeps', () => {
  const setting = () => office.test.call('history.setting', {})
  const save = (keptSteps: number, trashDays: number, version = 1) =>
    office.test.attempt('history.saveSetting', { version, setting: { keptSteps, trashDays } })

  it('is five hundred steps and a year until the office says otherwise, journaled, within bounds and by its version', async () => {
    expect(await setting()).toEqual({ keptSteps: 500, trashDays: 365, version: 1 })
    expect(problemsOf(await save(19, 29))).toEqual(['setting.keptSteps history.keptSteps', 'setting.trashDays history.trashDays'])
    expect(problemsOf(await save(20.5, 3651))).toHaveLength(2)
    expect(codeOf(await save(100, 90))).toBe('ok')
    expect(codeOf(await save(100, 90))).toBe('conflict')
    expect(await setting()).toEqual({ keptSteps: 100, trashDays: 90, version: 2 })
    const changes = { keptSteps: [500, 100], trashDays: [365, 90] }
    const [row] = rowsOf<{ changes: string }>(office.test, "SELECT changes FROM journal WHERE entity = 'historySetting'")
    expect(JSON.parse(row?.changes ?? '')).toEqual(changes)
  })

  it('is no step itself: undo takes back what was done before it', async () => {
    const { id } = await registerRequest(office)
    await save(100, 90)
    expect(codeOf(await takeStep(office, 'undo'))).toBe('ok')
    expect(await exists(id)).toBe(false)
  })

  it('counts from the next change on, and the trash says so at once', async () => {
    const { id } = await registerRequest(office)
    await discard(id, 1)
    await save(20, 30)
    expect((await trash()).rows[0]?.keptUntil).toBe('2026-12-24T03:00:00.000Z')
    office.test.setNow('2026-12-24T03:00:01.000Z')
    const desk = informationDesk(office)
    for (let count = 0; count < 19; count++) await desk.add()
    expect((await trash()).total).toBe(1)
    await desk.add()
    expect((await trash()).total).toBe(0)
    const steps = await office.test.call('history.steps', { agencyId: office.agencyId, ...page })
    expect(steps.total).toBe(20)
  })
})
