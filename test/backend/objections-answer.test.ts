// The answer of Atasan PPID: what it must hold, its correction, and taking it back (UU KIP Ps.36, Perki KI 1/2021 Ps.43-44).
import { beforeEach, describe, expect, it } from 'vitest'
import { OBJECTION_OUTCOMES, type ObjectionAnswer } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { ANSWER, codeOf, DISPUTE, OBJECTION_FORM, problemsOf, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
let id: number
beforeEach(async () => {
  id = (await office.test.call('objections.register', { agencyId: office.agencyId, form: OBJECTION_FORM })).id
})
const answer = (change: Partial<ObjectionAnswer>, version = 1) =>
  office.test.attempt('objections.answer', { id, version, answer: { ...ANSWER, ...change } })
const detail = () => office.test.call('objections.get', { id })
const list = (state: 'open' | 'closed' | 'overdue' | null, search = '') =>
  office.test.call('objections.list', { agencyId: office.agencyId, search, year: null, state, offset: 0, limit: 50 })

describe('an answer', () => {
  it.each(OBJECTION_OUTCOMES)('%s closes the objection', async (outcome) => {
    const answeredOn = outcome === 'unanswered' || outcome === 'withdrawn' ? null : dateOnly('2026-11-24')
    const taken = { step: 'recordDeliberation' as const, on: dateOnly('2026-11-24'), note: 'Sepakat' }
    await office.test.call('objections.takeStep', { id, version: 1, taken })
    office.test.setNow('2027-01-12T03:00:00Z')
    expect(codeOf(await answer({ outcome, answeredOn }, 2))).toBe('ok')
    expect(await detail()).toMatchObject({ outcome, answeredOn, daysLeft: null, version: 3 })
    expect([(await list('open')).total, (await list('closed')).total]).toEqual([0, 1])
  })

  it.each(['upheldFully', 'upheldPartly', 'rejected'] as const)('%s has its date', async (outcome) =>
    expect(problemsOf(await answer({ outcome, answeredOn: null }))).toEqual(['answer.answeredOn text.required']),
  )

  it('that upholds the refusal, wholly or in part, has written reasons (UU KIP Ps.36(3); Perki KI 1/2021 Ps.44(2))', async () => {
    for (const outcome of ['rejected', 'upheldPartly'] as const)
      expect(problemsOf(await answer({ outcome, answerText: ' ' }))).toEqual(['answer.answerText answer.reasonsRequired'])
    expect(codeOf(await answer({ outcome: 'upheldFully', answerText: '' }))).toBe('ok')
  })

  it('is dated neither before the objection came nor ahead of today', async () => {
    expect(problemsOf(await answer({ answeredOn: dateOnly('2026-11-23') }))).toEqual(['answer.answeredOn date.beforeReceipt'])
    expect(problemsOf(await answer({ answeredOn: dateOnly('2026-11-25') }))).toEqual(['answer.answeredOn date.inFuture'])
  })

  it('is not recorded as missing while the thirty working days still run (UU KIP Ps.36(2))', async () => {
    const silent = { outcome: 'unanswered' as const, answeredOn: null }
    office.test.setNow('2027-01-11T03:00:00Z')
    expect(codeOf(await answer(silent))).toBe('objections.outcomeNotAllowed')
    office.test.setNow('2027-01-12T03:00:00Z')
    expect(codeOf(await answer(silent))).toBe('ok')
  })

  it.each(['unanswered', 'withdrawn'] as const)('that was not given (%s) has no day, number or signatory', async (outcome) => {
    office.test.setNow('2027-01-12T03:00:00Z')
    expect(codeOf(await answer({ outcome, answeredOn: dateOnly('2027-01-12') }))).toBe('ok')
    expect(await detail()).toMatchObject({ outcome, answeredOn: null, answerNumber: '', superiorName: '', superiorPosition: '' })
  })

  it('is corrected as often as needed, and the journal tells it from the first', async () => {
    await answer({})
    await answer({ outcome: 'rejected', answerText: 'Menguatkan penolakan' }, 2)
    expect(await detail()).toMatchObject({ outcome: 'rejected', version: 3 })
    const actions = rowsOf<{ action: string }>(office.test, "SELECT action FROM journal WHERE entity = 'objection' ORDER BY id")
    expect(actions.map((row) => row.action)).toEqual(['create', 'answer', 'correctAnswer'])
  })

  it('of an objection that is not there is not found', async () =>
    expect(codeOf(await office.test.attempt('objections.answer', { id: 99, version: 1, answer: ANSWER }))).toBe('notFound'))
})

describe('an answer taken back', () => {
  it('opens the objection again with its deadline', async () => {
    expect(codeOf(await office.test.attempt('objections.reopen', { id, version: 1, reason: 'x' }))).toBe('objections.notAnswered')
    await answer({})
    await office.test.call('objections.reopen', { id, version: 2, reason: 'Salah berkas' })
    expect(await detail()).toMatchObject({ outcome: null, answeredOn: null, dueOn: '2027-01-11', version: 3 })
    expect((await detail()).answerNumber).toBe('')
    const [row] = rowsOf<{ changes: string }>(office.test, "SELECT changes FROM journal WHERE action = 'reopen'")
    expect(JSON.parse(row?.changes ?? '{}')).toMatchObject({ reason: 'Salah berkas', answerNumber: [ANSWER.answerNumber, ''] })
  })

  it('is refused once the dispute is filed; correcting it is not', async () => {
    await answer({})
    await office.test.call('disputes.add', { agencyId: office.agencyId, dispute: { ...DISPUTE, objectionId: id } })
    expect(codeOf(await office.test.attempt('objections.reopen', { id, version: 2, reason: 'Salah' }))).toBe(
      'objections.hasDispute',
    )
    expect(codeOf(await answer({ applicantReaction: 'Tidak puas' }, 2))).toBe('ok')
  })
})

describe('the list of objections', () => {
  it('is overdue after the thirtieth working day, not on it', async () => {
    office.test.setNow('2027-01-11T16:59:00Z')
    expect((await list('overdue')).total).toBe(0)
    office.test.setNow('2027-01-11T17:00:00Z')
    const { rows } = await list('overdue')
    expect(rows.map((row) => [row.id, row.daysLeft])).toEqual([[id, -1]])
  })

  it('finds by name and number, and a sign of the query language is only a sign', async () => {
    for (const search of ['budi', '001/KEB', 'Percobaan']) expect((await list(null, search)).total).toBe(1)
    for (const search of ['%', '_', "'", '"', '\\', 'tidakada']) expect((await list(null, search)).total).toBe(0)
  })

  it('knows the years, and which objections went on to the Commission', async () => {
    expect(await office.test.call('objections.years', { agencyId: office.agencyId })).toEqual([2026])
    expect((await list(null)).rows[0]?.hasDispute).toBe(false)
    await office.test.call('disputes.add', { agencyId: office.agencyId, dispute: { ...DISPUTE, objectionId: id } })
    expect((await list(null)).rows[0]?.hasDispute).toBe(true)
    expect((await detail()).disputes).toMatchObject([{ commissionNumber: DISPUTE.commissionNumber, filedOn: '2026-11-24' }])
  })
})
