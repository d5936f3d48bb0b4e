// Disputes at the Information Commission: only after an objection, within fourteen working days, with their ruling (UU KIP Ps.37-50).
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type CaseFigure,
  DISPUTE_STAGES,
  type DisputeInput,
  type DisputeSession,
  yearPeriod,
} from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import {
  ANSWER,
  codeOf,
  DECISION,
  DISPUTE,
  EXCLUSION,
  OBJECTION_FORM,
  problemsOf,
  registerRequest,
  rowsOf,
  useOffice,
} from './fixtures.ts'

const office = useOffice()
const day = dateOnly
let objectionId: number
beforeEach(async () => {
  objectionId = (await office.test.call('objections.register', { agencyId: office.agencyId, form: OBJECTION_FORM })).id
})
const attempt = (change: Partial<DisputeInput> = {}) =>
  office.test.attempt('disputes.add', { agencyId: office.agencyId, dispute: { ...DISPUTE, objectionId, ...change } })
const add = (change: Partial<DisputeInput> = {}) =>
  office.test.call('disputes.add', { agencyId: office.agencyId, dispute: { ...DISPUTE, objectionId, ...change } })
const detail = (id: number) => office.test.call('disputes.get', { id })
const lookOn = (on: string) => office.test.setNow(`${on}T03:00:00.000Z`)

const SITTING: DisputeSession = {
  kind: 'mediation',
  on: day('2026-12-01'),
  time: '09:00',
  summonsReceivedOn: day('2026-11-30'),
  agenda: 'Mediasi',
  place: 'Kantor Komisi Informasi',
  attendedBy: { applicant: true, respondent: true },
  note: '',
}

/** The disputes a number of a year's report counts. */
async function casesBehind(year: number, figure: CaseFigure) {
  const question = { agencyId: office.agencyId, ...yearPeriod(year), figure, offset: 0, limit: 500 }
  return (await office.test.call('annualReport.casesBehind', question)).rows
}

describe('a dispute', () => {
  it('needs an objection, and is not filed before it', async () => {
    expect(codeOf(await attempt({ objectionId: 99 }))).toBe('disputes.objectionNotFound')
    expect(problemsOf(await attempt({ filedOn: day('2026-11-23') }))).toEqual(['dispute.filedOn dispute.beforeObjection'])
    const { id } = await add()
    const early = { ...DISPUTE, objectionId, filedOn: day('2026-11-23') }
    expect(problemsOf(await office.test.attempt('disputes.update', { id, version: 1, dispute: early }))).toEqual([
      'dispute.filedOn dispute.beforeObjection',
    ])
  })

  it('shows the objection, the request and the applicant, and what the grounds ask for (Ps.29)', async () => {
    const request = await registerRequest(office)
    const form = { ...OBJECTION_FORM, requestId: request.id, grounds: ['a' as const, 'e' as const] }
    const objection = await office.test.call('objections.register', { agencyId: office.agencyId, form })
    const { id } = await add({ objectionId: objection.id })
    expect(await detail(id)).toMatchObject({
      objectionNumber: objection.registrationNumber,
      requestNumber: request.registrationNumber,
      applicantName: form.applicantName,
      grounds: ['a', 'e'],
      procedure: 'adjudication',
    })
  })

  it('comes back as it was written, sittings in order, and is changed under its version', async () => {
    lookOn('2027-06-01')
    const ruled: DisputeInput = {
      ...DISPUTE,
      objectionId,
      stage: 'registered',
      commissionLevel: 'central',
      sessions: [
        { ...SITTING, on: day('2026-12-03') },
        { ...SITTING, kind: 'preliminary' },
      ],
      mediator: 'Mediator Contoh',
      mediationStartedOn: day('2026-12-01'),
      mediationExtendedOn: day('2026-12-09'),
      mediationEndedOn: day('2026-12-10'),
      mediationResult: 'failed',
      rulingType: 'adjudication',
      rulingNumber: '009/PTS-A/2027',
      rulingOn: day('2027-02-01'),
      rulingReceivedOn: day('2027-02-08'),
      rulingOrder: 'grantedPartly',
      executionDueOn: day('2027-03-01'),
      executionNote: 'Diserahkan sebagian',
      courtFiledOn: day('2027-02-15'),
      courtRuledOn: day('2027-04-05'),
      courtRulingReceivedOn: day('2027-04-12'),
      cassationNumber: '3 K/TUN/2027',
      cassationFiledOn: day('2027-04-20'),
      cassationRuledOn: day('2027-05-24'),
      cassationResult: 'Ditolak',
    }
    const { id } = await add()
    expect(await office.test.call('disputes.update', { id, version: 1, dispute: ruled })).toEqual({ id, version: 2 })
    expect(await detail(id)).toMatchObject({
      ...ruled,
      sessions: ruled.sessions.toReversed(),
      stage: 'cassation',
      courtKind: 'administrative',
    })
    expect(codeOf(await office.test.attempt('disputes.update', { id, version: 1, dispute: ruled }))).toBe('conflict')
  })

  it('that is not there is not found', async () => {
    expect(codeOf(await office.test.attempt('disputes.get', { id: 99 }))).toBe('notFound')
    expect(codeOf(await office.test.attempt('disputes.openByRuling', { id: 99 }))).toBe('notFound')
  })

  it('is refused at the field when a day runs backwards or lies ahead, also past the window', async () => {
    const ruling = { rulingType: 'adjudication' as const, rulingOn: day('2026-11-24') }
    expect(problemsOf(await attempt({ ...ruling, rulingReceivedOn: day('2026-11-25') }))).toEqual([
      'dispute.rulingReceivedOn date.inFuture',
    ])
    lookOn('2027-01-04')
    expect(problemsOf(await attempt({ ...ruling, courtFiledOn: day('2026-11-23') }))).toEqual([
      'dispute.courtFiledOn date.beforeEarlierStep',
    ])
    expect(problemsOf(await attempt({ sessions: [{ ...SITTING, summonsReceivedOn: day('2026-12-02') }] }))).toEqual([
      'dispute.sessions.0.summonsReceivedOn dispute.summonsAfterSession',
    ])
    expect(problemsOf(await attempt({ finalOn: day('2027-01-04') }))).toEqual(['dispute.finalOn dispute.finalNeedsRuling'])
  })
})

describe('the window of fourteen working days', () => {
  it('runs from the answer', async () => {
    await office.test.call('objections.answer', { id: objectionId, version: 1, answer: ANSWER })
    lookOn('2026-12-15')
    const inTime = await add({ filedOn: day('2026-12-14') })
    const late = await add({ filedOn: day('2026-12-15') })
    expect(await detail(inTime.id)).toMatchObject({ filingDueOn: '2026-12-14', filedLate: false })
    expect(await detail(late.id)).toMatchObject({ filingDueOn: '2026-12-14', filedLate: true })
  })

  it('runs from the end of the answer period when Atasan PPID stays silent', async () => {
    lookOn('2027-01-20')
    const { id } = await add({ filedOn: day('2027-01-20') })
    // Day 30 is 11 January; fourteen working days later, over no holiday, is 29 January.
    expect(await detail(id)).toMatchObject({ filingDueOn: '2027-01-29', filedLate: false, hints: [] })
    const early = await add({ filedOn: day('2027-01-11') })
    expect((await detail(early.id)).hints.map(({ code }) => code)).toEqual(['filedBeforeAnswerEnded'])
  })
})

describe('the page of a dispute', () => {
  it('warns of a late summons and of parties that stayed away', async () => {
    lookOn('2026-12-08')
    const away = { ...SITTING, attendedBy: { applicant: true, respondent: false } }
    const { id } = await add({ filedOn: day('2026-11-24'), sessions: [away, { ...away, on: day('2026-12-07') }] })
    expect((await detail(id)).hints.map(({ code }) => code)).toEqual([
      'filedBeforeAnswerEnded',
      'summonedLate',
      'respondentAbsentTwice',
    ])
    expect((await detail(id)).stage).toBe('mediation')
  })

  it('offers finality once both windows have closed, and is final when it is taken', async () => {
    lookOn('2026-12-10')
    const ruling = { rulingType: 'adjudication' as const, rulingOn: day('2026-12-07'), rulingReceivedOn: day('2026-12-07') }
    const { id } = await add(ruling)
    expect((await detail(id)).finality).toBeNull()
    lookOn('2027-01-04')
    expect(await detail(id)).toMatchObject({ finality: { on: '2026-12-30', reason: 'courtWindowPassed' }, stage: 'ruled' })
    const dispute = { ...DISPUTE, objectionId, ...ruling, finalOn: day('2026-12-30') }
    await office.test.call('disputes.update', { id, version: 1, dispute })
    expect(await detail(id)).toMatchObject({ finality: null, stage: 'final' })
  })
})

describe('a dispute over an objection whose papers never came', () => {
  it('is called premature however late it is filed, until the papers are there (Lamp. X)', async () => {
    const { test } = office
    const taken = { step: 'noticeIncomplete' as const, on: day('2026-11-24'), missingPapers: 'Surat kuasa' }
    await test.call('objections.takeStep', { id: objectionId, version: 1, taken })
    lookOn('2027-06-01')
    const { id } = await add({ filedOn: day('2027-06-01') })
    const codes = async () => (await detail(id)).hints.map(({ code }) => code)
    expect(await codes()).toEqual(['filedBeforeAnswerEnded'])
    const complete = { step: 'declareComplete' as const, on: day('2026-11-25') }
    await test.call('objections.takeStep', { id: objectionId, version: 2, taken: complete })
    expect(await codes()).toEqual([])
  })
})

describe('the ruling', () => {
  it('has its type and its date together', async () => {
    expect(problemsOf(await attempt({ rulingType: 'adjudication' }))).toEqual(['dispute.rulingOn dispute.rulingDateRequired'])
    expect(problemsOf(await attempt({ rulingOn: day('2027-02-01') }))).toEqual(['dispute.rulingOn dispute.rulingDateRequired'])
  })

  it('is not before the filing', async () =>
    expect(problemsOf(await attempt({ rulingType: 'withdrawn', rulingOn: day('2026-11-23') }))).toEqual([
      'dispute.rulingOn date.endBeforeStart',
    ]))

  it('is counted in the year of the filing, with court and execution, and every number leads to its cases', async () => {
    const { agencyId, test } = office
    const ruling = { rulingType: 'adjudication' as const, rulingOn: day('2026-11-24'), rulingOrder: 'granted' as const }
    const done = await add({ ...ruling, stage: 'final', executedOn: day('2026-11-24') })
    const sued = await add({ ...ruling, rulingOrder: 'rejected', courtFiledOn: day('2026-11-24') })
    lookOn('2027-01-04')
    await add({ filedOn: day('2027-01-04') })
    const { disputes } = await test.call('annualReport.figures', { agencyId, year: 2026 })
    expect(disputes).toMatchObject({ filed: 2, executed: 1, toCourt: 1 })
    expect(disputes.byStage).toMatchObject({ final: 1, court: 1 })
    expect(disputes.byRulingOrder).toMatchObject({ granted: 1, rejected: 1 })
    const behind = async (group: string, key: string) => {
      const figure = { table: 'T11' as const, group, key }
      return (await casesBehind(2026, figure)).map(({ id }) => id)
    }
    expect(await behind('court', 'filed')).toEqual([sued.id])
    expect(await behind('execution', 'done')).toEqual([done.id])
    expect(await behind('all', 'all')).toEqual([done.id, sued.id])
    expect(await behind('nothing', 'known')).toEqual([])
    for (const [name, count] of Object.entries(disputes.byFigure)) {
      const [group = '', key = ''] = name.split('/')
      expect(await behind(group, key), name).toHaveLength(count)
    }
  })
})

describe('the report of a period already past', () => {
  it('knows no mediation, ruling or execution of a later day, in its figures, cases and stage (Perki KI 1/2021 Ps.57)', async () => {
    const { agencyId, test } = office
    lookOn('2027-06-01')
    const mediation = { mediationStartedOn: day('2026-12-01'), mediationEndedOn: day('2027-01-11') }
    const { id } = await add({
      ...mediation,
      mediationResult: 'failed',
      rulingType: 'adjudication',
      rulingOn: day('2027-02-01'),
      rulingOrder: 'granted',
      executedOn: day('2027-03-01'),
      finalOn: day('2027-03-01'),
    })
    const { disputes } = await test.call('annualReport.figures', { agencyId, year: 2026 })
    expect(disputes).toMatchObject({ filed: 1, byStage: { mediation: 1 }, byRulingOrder: {}, executed: 0 })
    expect(disputes.byFigure).toMatchObject({ 'mediation/failed': 0, 'ruling/adjudication': 0, 'execution/ordered': 0 })
    expect(await casesBehind(2026, { table: 'T11', group: 'stage', key: 'mediation' })).toMatchObject([
      { id, state: 'mediation' },
    ])
    expect((await detail(id)).stage).toBe('final')
  })
})

describe('a suit over a dispute of an earlier year', () => {
  const suit = {
    rulingType: 'adjudication' as const,
    rulingOn: day('2026-12-21'),
    rulingReceivedOn: day('2026-12-23'),
    rulingOrder: 'rejected' as const,
    courtFiledOn: day('2027-01-05'),
  }
  const of = async (year: number) =>
    (await office.test.call('annualReport.figures', { agencyId: office.agencyId, year })).disputes

  it('belongs to the report of the year in which it was brought, and to no other', async () => {
    lookOn('2027-06-01')
    const { id } = await add({ ...suit, courtRuledOn: day('2027-05-03'), cassationFiledOn: day('2027-05-10') })
    expect(await of(2026)).toMatchObject({ filed: 1, toCourt: 0 })
    const { byFigure, ...disputes } = await of(2027)
    expect(disputes).toMatchObject({ filed: 0, toCourt: 1, byStage: {}, byRulingOrder: {} })
    expect(byFigure).toMatchObject({ 'court/filed': 1, 'court/ruled': 1, 'cassation/filed': 1, 'cassation/ruled': 0 })
    const figure = { table: 'T11' as const, group: 'court', key: 'filed' }
    const behind = await casesBehind(2027, figure)
    expect(behind.map((one) => one.id)).toEqual([id])
  })
})

describe('what a final ruling opens', () => {
  const granted = {
    rulingType: 'adjudication' as const,
    rulingNumber: '009/PTS-A/2026',
    rulingOn: day('2026-11-24'),
    rulingOrder: 'granted' as const,
    finalOn: day('2026-11-24'),
  }

  it('becomes a draft of the DIP once, and again only when that was thrown away', async () => {
    const { test } = office
    const { id } = await add(granted)
    expect(await detail(id)).toMatchObject({ stage: 'final', mayOpenInformation: true, openedInformationId: null })
    const { publicInformationId } = await test.call('disputes.openByRuling', { id })
    const entry = await test.call('publicInformation.get', { id: publicInformationId })
    expect(entry).toMatchObject({ status: 'draft', checklistCodes: ['T-q'], title: 'Laporan keuangan tahun 2025' })
    expect(await detail(id)).toMatchObject({ mayOpenInformation: false, openedInformationId: publicInformationId })
    expect(codeOf(await test.attempt('disputes.openByRuling', { id }))).toBe('disputes.alreadyOpened')
    const entries = [{ id: publicInformationId, version: entry.version }]
    await test.call('publicInformation.trash', { agencyId: office.agencyId, entries })
    expect((await detail(id)).mayOpenInformation).toBe(true)
  })

  it('ends the exclusion on which the refusal rested, unless only a part was granted', async () => {
    const { test, agencyId } = office
    const excludedId = (await test.call('excludedInformation.add', { agencyId, entry: EXCLUSION })).id
    const request = await registerRequest(office)
    const refusal = {
      ...DECISION,
      outcome: 'refused' as const,
      providedOn: null,
      refusalReasons: ['article17h' as const],
      excludedInformationId: excludedId,
      approvedBy: 'Sekda',
      approvedOn: day('2026-11-24'),
    }
    await test.call('requests.decide', { id: request.id, version: 1, decision: refusal })
    const form = { ...OBJECTION_FORM, requestId: request.id, grounds: ['a' as const] }
    const objection = await test.call('objections.register', { agencyId, form })
    const openedHow = async () => (await test.call('excludedInformation.get', { id: excludedId })).openedHow
    const partly = await add({ ...granted, objectionId: objection.id, rulingOrder: 'grantedPartly' })
    await test.call('disputes.openByRuling', { id: partly.id })
    expect(await openedHow()).toBeNull()
    const wholly = await add({ ...granted, objectionId: objection.id })
    const { publicInformationId } = await test.call('disputes.openByRuling', { id: wholly.id })
    expect(await test.call('excludedInformation.get', { id: excludedId })).toMatchObject({
      openedHow: 'ruling',
      openedOn: '2026-11-24',
    })
    expect(await test.call('publicInformation.get', { id: publicInformationId })).toMatchObject({
      excludedInformationId: excludedId,
    })
  })

  it('leaves the exclusion standing where a court ruled after the commission: it may have annulled the ruling', async () => {
    const { test, agencyId } = office
    const excludedId = (await test.call('excludedInformation.add', { agencyId, entry: EXCLUSION })).id
    const request = await registerRequest(office)
    const refusal = {
      ...DECISION,
      outcome: 'refused' as const,
      providedOn: null,
      refusalReasons: ['article17h' as const],
      excludedInformationId: excludedId,
      approvedBy: 'Sekda',
      approvedOn: day('2026-11-24'),
    }
    await test.call('requests.decide', { id: request.id, version: 1, decision: refusal })
    const form = { ...OBJECTION_FORM, requestId: request.id, grounds: ['a' as const] }
    const objection = await test.call('objections.register', { agencyId, form })
    const court = { courtFiledOn: day('2026-11-24'), courtRuledOn: day('2026-11-24'), courtResult: 'Putusan KI dibatalkan' }
    const { id } = await add({ ...granted, objectionId: objection.id, ...court })
    const { publicInformationId } = await test.call('disputes.openByRuling', { id })
    expect((await test.call('excludedInformation.get', { id: excludedId })).openedHow).toBeNull()
    expect((await test.call('publicInformation.get', { id: publicInformationId })).excludedInformationId).toBeNull()
  })

  it('takes neither the applicant nor the proxy into the draft or its journal (UU 27/2022)', async () => {
    const { test, agencyId } = office
    const form = {
      ...OBJECTION_FORM,
      proxyName: 'Cici Kuasa',
      proxyPhone: '0812-999-8888',
      informationRequested: 'Berkas Budi Percobaan (081234567890, Jalan Percobaan 2) lewat Cici Kuasa 08129998888',
    }
    const objection = await test.call('objections.register', { agencyId, form })
    const { id } = await add({ ...granted, objectionId: objection.id })
    const { publicInformationId } = await test.call('disputes.openByRuling', { id })
    const { title } = await test.call('publicInformation.get', { id: publicInformationId })
    expect(title).toBe('Berkas [disamarkan] ([disamarkan], [disamarkan]) lewat [disamarkan] [disamarkan]')
    const [line] = rowsOf<{ changes: string }>(test, "SELECT changes FROM journal WHERE entity = 'publicInformation'")
    expect(line?.changes).not.toMatch(/Budi|Cici|0812/)
  })

  it('is nothing while the ruling is not final or was not granted', async () => {
    const open = await add({ ...granted, finalOn: null })
    const rejected = await add({ ...granted, rulingOrder: 'rejected' })
    for (const { id } of [open, rejected])
      expect(codeOf(await office.test.attempt('disputes.openByRuling', { id }))).toBe('disputes.notOpenedByRuling')
    expect(rowsOf(office.test, 'SELECT count(*) AS n FROM public_information')).toEqual([{ n: 0 }])
  })
})

describe('the list of disputes', () => {
  const list = (question: { search?: string; stage?: (typeof DISPUTE_STAGES)[number] | null; offset?: number; limit?: number }) =>
    office.test.call('disputes.list', { agencyId: office.agencyId, search: '', stage: null, offset: 0, limit: 50, ...question })

  it('narrows by stage and has pages', async () => {
    for (const stage of DISPUTE_STAGES) await add({ stage })
    for (const stage of DISPUTE_STAGES) expect((await list({ stage })).rows.map((row) => row.stage)).toEqual([stage])
    const [first, second] = [await list({ limit: 4 }), await list({ offset: 4, limit: 4 })]
    expect([first.total, first.rows.length, second.rows.length]).toEqual([7, 4, 3])
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(7)
  })

  it('is searched by any of its numbers and by the applicant; what looks like a pattern is none', async () => {
    const { id } = await add({ commissionNumber: '15/X/KIProv-LPG-PS-A/2016', courtNumber: '12/G/KI/2026/PTUN' })
    await add({ commissionNumber: '16/X/KIProv-LPG-PS-A/2016' })
    const found = async (search: string) => (await list({ search })).rows.map((row) => row.id)
    expect(await found('15/X/KIProv')).toEqual([id])
    expect(await found(' 12/G/KI ')).toEqual([id])
    expect(await found('budi percobaan')).toHaveLength(2)
    expect(await found((await detail(id)).objectionNumber)).toHaveLength(2)
    expect(await found('%')).toEqual([])
  })

  it('is written as a workbook for the disputes of a period', async () => {
    const { test, agencyId } = office
    await add()
    const saveToken = test.backend.files.keep(join(test.folder, 'sengketa.xlsx'))
    const order = { agencyId, from: day('2026-01-01'), to: day('2026-12-31'), profile: 'mainPpid' as const, saveToken }
    const { jobId } = await test.call('disputes.exportWorkbook', order)
    expect(await test.jobEnded(jobId)).toMatchObject({ state: 'done' })
  })
})
