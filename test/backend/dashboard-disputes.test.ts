// Disputes and executions on the desk of the day, in the reminder's counts, on the daily sheet and in the calendar file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DisputeInput } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { pdfPages } from '../support/documents.ts'
import { DISPUTE, OBJECTION_FORM, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const day = dateOnly
let objectionId: number
beforeEach(async () => {
  office.test.setNow('2026-10-01T03:00:00.000Z')
  const form = { ...OBJECTION_FORM, receivedOn: day('2026-10-01') }
  objectionId = (await office.test.call('objections.register', { agencyId: office.agencyId, form })).id
  await office.test.call('objections.answer', {
    id: objectionId,
    version: 1,
    answer: {
      outcome: 'upheldFully',
      answeredOn: day('2026-10-01'),
      answerNumber: '1',
      answerText: 'Dipenuhi',
      superiorName: '',
      superiorPosition: '',
      applicantReaction: '',
      executionDueOn: day('2026-11-24'),
    },
  })
  office.test.setNow('2026-11-24T03:00:00.000Z')
})

const add = (change: Partial<DisputeInput>) =>
  office.test.call('disputes.add', {
    agencyId: office.agencyId,
    dispute: { ...DISPUTE, objectionId, filedOn: day('2026-10-05'), ...change },
  })
const lanes = () => office.test.call('dashboard.today', { agencyId: office.agencyId })
const wordsOf = (lane: { items: readonly { entity: string; step: string; dueOn: string }[] }) =>
  lane.items.map(({ entity, step, dueOn }) => `${entity} ${step} ${dueOn}`)

const SITTING = {
  kind: 'adjudication' as const,
  time: '',
  summonsReceivedOn: null,
  agenda: '',
  place: '',
  attendedBy: { applicant: null, respondent: null },
  note: '',
}
const RULED = {
  rulingType: 'adjudication' as const,
  rulingOn: day('2026-11-10'),
  rulingReceivedOn: day('2026-11-12'),
  rulingOrder: 'granted' as const,
}

describe('the lanes', () => {
  it('hold sittings to come, the windows of both sides, and what must be carried out', async () => {
    await add({
      sessions: [
        { ...SITTING, on: day('2026-11-24') },
        { ...SITTING, on: day('2026-11-26') },
      ],
    })
    await add({ ...RULED })
    await add({ ...RULED, finalOn: day('2026-11-24'), executionDueOn: day('2026-11-20') })
    const found = await lanes()
    expect(wordsOf(found.overdue)).toEqual(['dispute execution 2026-11-20'])
    expect(wordsOf(found.dueToday).toSorted()).toEqual(['dispute session 2026-11-24', 'objection objectionExecution 2026-11-24'])
    expect(wordsOf(found.dueSoon).toSorted()).toEqual(['dispute court 2026-11-26', 'dispute session 2026-11-26'])
    const { disputes, objections } = await office.test.call('dashboard.counts', { agencyId: office.agencyId })
    expect(disputes).toEqual({ overdue: 1, dueToday: 1, dueSoon: 2 })
    expect(objections).toEqual({ overdue: 0, dueToday: 1, dueSoon: 0 })
    expect([found.overdue.total, found.dueToday.total, found.dueSoon.total]).toEqual([1, 2, 2])
  })

  it('follow the mediation to its end, which is nobody’s lateness', async () => {
    await add({ mediationStartedOn: day('2026-11-06') })
    expect(wordsOf((await lanes()).dueSoon)).toEqual(['dispute mediation 2026-11-26'])
    office.test.setNow('2026-11-30T03:00:00.000Z')
    const found = await lanes()
    expect(wordsOf(found.overdue)).toEqual(['objection objectionExecution 2026-11-24'])
  })

  it('let a dispute go once it is final and carried out', async () => {
    const ended = { ...RULED, finalOn: day('2026-11-24'), executionDueOn: day('2026-11-24'), executedOn: day('2026-11-24') }
    await add(ended)
    expect((await lanes()).dueToday.total).toBe(1)
  })

  it('let an objection with missing papers wait for its applicant', async () => {
    const { test, agencyId } = office
    const form = { ...OBJECTION_FORM, receivedOn: day('2026-11-24') }
    const { id } = await test.call('objections.register', { agencyId, form })
    expect(rowsOf(test, 'SELECT complete_on FROM objection WHERE id = ?', id)).toEqual([{ complete_on: '2026-11-24' }])
  })
})

describe('the papers of the desk', () => {
  it('the daily sheet names step and dispute, and no applicant', async () => {
    const { test, agencyId } = office
    await add({ sessions: [{ ...SITTING, on: day('2026-11-26') }] })
    const path = join(test.folder, 'lembar.pdf')
    const { jobId } = await test.call('dashboard.printSheet', { agencyId, paper: 'A4', saveToken: test.backend.files.keep(path) })
    expect((await test.jobEnded(jobId)).state).toBe('done')
    const text = pdfPages(path).join('\n').replace(/\s+/g, ' ')
    for (const words of ['Sidang Komisi Informasi', 'Pelaksanaan tanggapan keberatan', 'B.P.']) expect(text).toContain(words)
    expect(text).not.toContain('Budi Percobaan')
  })

  it('the calendar file has an event for each, and keeps it when the commission gives its number', async () => {
    const { test, agencyId } = office
    const sessions = [
      { ...SITTING, on: day('2026-11-26') },
      { ...SITTING, on: day('2026-12-10') },
    ]
    const { id } = await add({ commissionNumber: '', sessions })
    const uids = async () => {
      const path = join(test.folder, 'tenggat.ics')
      const { jobId } = await test.call('dashboard.exportCalendar', { agencyId, saveToken: test.backend.files.keep(path) })
      expect((await test.jobEnded(jobId)).state).toBe('done')
      const text = readFileSync(path, 'utf8').replace(/\r\n /g, '')
      expect(text).toContain('Sidang Komisi Informasi (Pasal 24 Perki KI 1/2013)')
      expect(text).not.toContain('Budi Percobaan')
      return [...text.matchAll(/^UID:(.*)$/gm)].map(([, uid = '']) => uid.trim()).toSorted()
    }
    const before = await uids()
    expect(before).toHaveLength(3)
    const dispute = { ...DISPUTE, objectionId, filedOn: day('2026-10-05'), commissionNumber: '15/X/KIP', sessions }
    await test.call('disputes.update', { id, version: 1, dispute })
    expect(await uids()).toEqual(before)
  })
})
