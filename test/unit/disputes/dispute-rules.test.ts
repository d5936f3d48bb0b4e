// The dispute's own rules: procedure, stage, sittings, days, finality, hints (UU KIP Ps.37-50; Perki KI 1/2013).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finalityOf } from '../../../src-main/features/disputes/disputes.finality.rules.ts'
import { DISPUTE_HINTS, disputeHints, type HintedDispute } from '../../../src-main/features/disputes/disputes.hints.rules.ts'
import { disputeHintSentence, FINALITY_SENTENCES } from '../../../src-main/features/disputes/disputes.hints.labels.ts'
import { openedEntry } from '../../../src-main/features/disputes/disputes.opened-entry.ts'
import { opensInformation } from '../../../src-main/features/disputes/disputes.opening.rules.ts'
import { blankDispute } from '../../../src-main/features/disputes/disputes.draft.ts'
import { disputeDayProblems } from '../../../src-main/features/disputes/disputes.dates.rules.ts'
import { DISPUTE_STAGES, disputeWindow, isPremature, procedureOf } from '../../../src-main/features/disputes/disputes.rules.ts'
import { isSummonedLate, mediationAbsences } from '../../../src-main/features/disputes/disputes.sessions.rules.ts'
import { settledStage, type StageFacts, stageOf, statedStage } from '../../../src-main/features/disputes/disputes.stage.rules.ts'
import type { DisputeInput } from '../../../src-main/features/disputes/disputes.contract.ts'
import { PublicInformationInputSchema } from '../../../src-main/features/public-information/public-information.contract.ts'
import { addDays, dateOnly } from '../../../src-main/kernel/date-only.ts'
import { deskOn, DISPUTE, SITTING } from '../clocks/clock-desk.ts'

const day = dateOnly
const blank = blankDispute(1, day('2026-01-05'))
const { calendar } = deskOn('2026-06-02')

describe('the procedure (Perki KI 1/2013 Ps.29)', () => {
  it('is adjudication at once for ground a, mediation first for every other', () => {
    expect(procedureOf(['a'])).toBe('adjudication')
    expect(procedureOf(['a', 'g'])).toBe('adjudication')
    for (const ground of ['b', 'c', 'd', 'e', 'f', 'g']) expect(procedureOf([ground])).toBe('mediation')
  })
})

describe('the window of Ps.13 over the year’s end', () => {
  it.each([
    ['received', { answerReceivedOn: '2026-12-23', answeredOn: '2026-12-18' }, '2027-01-18'],
    ['on paper only', { answerReceivedOn: null, answeredOn: '2026-12-18' }, '2027-01-13'],
    ['silence', { answerReceivedOn: null, answeredOn: null }, '2027-01-07'],
  ] as const)('%s', (_, answer, due) => {
    const days = { answerReceivedOn: answer.answerReceivedOn, answeredOn: answer.answeredOn, dueOn: '2026-12-14' }
    expect(disputeWindow(calendar, days as never).due).toBe(due)
  })

  it('has not begun while the superior may still answer', () => {
    const answering = { dueOn: day('2026-02-19'), outcome: null, completeOn: day('2026-01-05') }
    expect(isPremature(day('2026-02-19'), { ...answering, answeredOn: null })).toBe(true)
    expect(isPremature(day('2026-02-20'), { ...answering, answeredOn: null })).toBe(false)
    expect(isPremature(day('2026-02-02'), { ...answering, answeredOn: day('2026-02-02') })).toBe(false)
    expect(isPremature(day('2026-01-30'), { ...answering, answeredOn: day('2026-02-02') })).toBe(true)
  })
})

describe('a dispute over an objection whose papers never came', () => {
  it('is premature, for the thirty days never began; once withdrawn or answered it is not (Lamp. X)', () => {
    const waiting = { dueOn: day('2026-02-19'), answeredOn: null, outcome: null, completeOn: null }
    expect(isPremature(day('2026-06-02'), waiting)).toBe(true)
    expect(isPremature(day('2026-06-02'), { ...waiting, completeOn: day('2026-01-05') })).toBe(false)
    expect(isPremature(day('2026-06-02'), { ...waiting, outcome: 'withdrawn' })).toBe(false)
  })
})

describe('the stage', () => {
  const facts = (change: Partial<DisputeInput>): StageFacts => ({ ...blank, ...change })

  it('follows what was recorded', () => {
    expect(stageOf(facts({}))).toBe('registered')
    expect(stageOf(facts({ sessions: [SITTING] }))).toBe('registered')
    expect(stageOf(facts({ mediationStartedOn: day('2026-01-20') }))).toBe('mediation')
    expect(stageOf(facts({ sessions: [{ ...SITTING, kind: 'mediation' }] }))).toBe('mediation')
    expect(stageOf(facts({ mediationStartedOn: day('2026-01-20'), mediationResult: 'failed' }))).toBe('adjudication')
    expect(stageOf(facts({ rulingType: 'interim' }))).toBe('registered')
    expect(stageOf(facts({ rulingType: 'lapsed' }))).toBe('ruled')
    expect(stageOf(facts({ rulingType: 'adjudication', courtFiledOn: day('2026-03-02') }))).toBe('court')
    expect(stageOf(facts({ courtFiledOn: day('2026-03-02'), cassationFiledOn: day('2026-04-01') }))).toBe('cassation')
    expect(stageOf(facts({ rulingType: 'mediation', finalOn: day('2026-03-02') }))).toBe('final')
  })

  it('kept is never before the facts nor before what the clerk stated, and the form gives it back', () => {
    const any = fc.record({
      stated: fc.constantFrom(...DISPUTE_STAGES),
      court: fc.boolean(),
      mediated: fc.boolean(),
      ruled: fc.boolean(),
    })
    fc.assert(
      fc.property(any, ({ stated, court, mediated, ruled }) => {
        const seen = facts({
          courtFiledOn: court ? day('2026-03-02') : null,
          mediationStartedOn: mediated ? day('2026-01-20') : null,
          rulingType: ruled ? 'adjudication' : null,
        })
        const kept = settledStage(stated, seen)
        const rank = (one: (typeof DISPUTE_STAGES)[number]) => DISPUTE_STAGES.indexOf(one)
        expect(rank(kept)).toBe(Math.max(rank(stated), rank(stageOf(seen))))
        expect(settledStage(statedStage(kept, seen), seen)).toBe(kept)
      }),
    )
  })
})

describe('a summons (Perki KI 1/2013 Ps.24)', () => {
  it.each([
    ['2026-01-15', '2026-01-20', true],
    ['2026-01-14', '2026-01-20', false],
    ['2026-12-23', '2026-12-30', false],
    ['2026-12-23', '2026-12-28', true],
  ])('received %s for %s is late: %s', (received, on, late) => {
    expect(isSummonedLate(calendar, { on: day(on), summonsReceivedOn: day(received) })).toBe(late)
  })

  it('of which the receipt is unknown is not called late', () =>
    expect(isSummonedLate(calendar, { on: day('2026-01-20'), summonsReceivedOn: null })).toBe(false))
})

describe('days', () => {
  const problems = (change: Partial<DisputeInput>, today = '2026-06-02', objection: string | null = '2026-01-02') =>
    disputeDayProblems({ ...blank, ...change }, objection === null ? null : day(objection), day(today)).map(
      ({ path, code }) => `${path} ${code}`,
    )
  const court = { rulingType: 'adjudication', rulingOn: day('2026-03-02'), courtFiledOn: day('2026-03-09') } as const

  it('of a case in order have no problem', () => {
    expect(problems({})).toEqual([])
    expect(
      problems({
        ...court,
        mediationStartedOn: day('2026-01-20'),
        mediationEndedOn: day('2026-02-02'),
        courtRuledOn: day('2026-04-01'),
        courtRulingReceivedOn: day('2026-04-06'),
        cassationFiledOn: day('2026-04-10'),
        cassationRuledOn: day('2026-05-04'),
        finalOn: day('2026-05-04'),
        executionDueOn: day('2026-12-31'),
      }),
    ).toEqual([])
  })

  it('never run backwards, each named at its field', () => {
    expect(problems({ filedOn: day('2026-01-01') })).toEqual(['filedOn dispute.beforeObjection'])
    expect(problems({ mediationStartedOn: day('2026-01-04') })).toEqual(['mediationStartedOn date.beforeEarlierStep'])
    expect(problems({ ...court, courtFiledOn: day('2026-03-01') })).toEqual(['courtFiledOn date.beforeEarlierStep'])
    expect(problems({ ...court, courtRuledOn: day('2026-03-08') })).toEqual(['courtRuledOn date.beforeEarlierStep'])
    expect(problems({ ...court, finalOn: day('2026-03-01') })).toEqual(['finalOn date.beforeEarlierStep'])
    expect(problems({ ...court, executedOn: day('2026-03-01') })).toEqual(['executedOn date.beforeEarlierStep'])
    const mediated = { mediationStartedOn: day('2026-01-20'), mediationEndedOn: day('2026-04-01') }
    expect(problems({ ...court, ...mediated })).toEqual(['rulingOn date.beforeEarlierStep'])
    expect(problems({ ...mediated, rulingType: 'interim', rulingOn: day('2026-01-10') })).toEqual([])
  })

  it('do not lie ahead, except the execution and a sitting to come', () => {
    expect(problems({ courtFiledOn: day('2026-06-03') })).toEqual(['courtFiledOn date.inFuture'])
    const sitting = { ...SITTING, on: day('2026-07-01') }
    expect(problems({ sessions: [sitting] })).toEqual([])
    const attended = { ...sitting, attendedBy: { applicant: true, respondent: null } }
    expect(problems({ sessions: [SITTING, attended] })).toEqual(['sessions.1.on dispute.attendanceAhead'])
    expect(problems({ sessions: [{ ...SITTING, summonsReceivedOn: day('2026-01-21') }] })).toEqual([
      'sessions.0.summonsReceivedOn dispute.summonsAfterSession',
    ])
    expect(problems({ sessions: [{ ...SITTING, on: day('2026-01-04') }] })).toEqual(['sessions.0.on date.beforeEarlierStep'])
  })
})

describe('a ruling becomes final (UU KIP Ps.39, 48, 50)', () => {
  const final = (today: string, change: object) => finalityOf(deskOn(today), { ...DISPUTE, cassationRuledOn: null, ...change })
  const ruled = { stage: 'ruled', rulingType: 'adjudication', rulingOn: day('2026-03-12'), rulingReceivedOn: day('2026-03-13') }

  it.each([
    ['2026-03-16', { ...ruled, rulingType: 'mediation' }, { on: '2026-03-12', reason: 'mediated' }],
    ['2026-03-16', { ...ruled, rulingType: 'lapsed' }, { on: '2026-03-12', reason: 'determined' }],
    ['2026-03-16', { ...ruled, rulingType: 'interim' }, null],
    // 14 days end on 27 March, 14 working days on 10 April: only then nobody can sue any more.
    ['2026-04-10', ruled, null],
    ['2026-04-11', ruled, { on: '2026-04-11', reason: 'courtWindowPassed' }],
    ['2026-04-11', { ...ruled, rulingReceivedOn: null }, null],
    ['2026-06-02', { ...ruled, stage: 'court', courtFiledOn: day('2026-03-20') }, null],
    [
      '2026-06-02',
      { ...ruled, stage: 'court', courtFiledOn: day('2026-03-20'), courtRuledOn: day('2026-04-20') },
      { on: '2026-05-12', reason: 'cassationWindowPassed' },
    ],
    ['2026-06-02', { ...ruled, stage: 'cassation', courtRuledOn: day('2026-04-20'), cassationFiledOn: day('2026-04-27') }, null],
    [
      '2026-06-02',
      { ...ruled, stage: 'cassation', cassationFiledOn: day('2026-04-27'), cassationRuledOn: day('2026-05-25') },
      { on: '2026-05-25', reason: 'cassationRuled' },
    ],
  ])('on %s', (today, change, expected) => expect(final(today, change)).toEqual(expected))

  it('is never said to be so from a day to come', () => {
    fc.assert(
      fc.property(fc.nat(200), (offset) => {
        const today = addDays(day('2026-03-13'), offset)
        const found = final(today, ruled)
        if (found !== null) expect(found.on <= today).toBe(true)
      }),
    )
  })
})

describe('hints', () => {
  const CASE: HintedDispute = { ...DISPUTE, premature: false }
  const codes = (today: string, change: Partial<HintedDispute>) =>
    disputeHints(deskOn(today), { ...CASE, ...change }).map(({ code }) => code)
  const mediation = (on: string, applicant: boolean, respondent: boolean) => ({
    ...SITTING,
    kind: 'mediation' as const,
    on: day(on),
    attendedBy: { applicant, respondent },
  })

  it('are none for a case in order', () => expect(codes('2026-01-06', {})).toEqual([]))

  it('name what does not fit the procedure (Ps.29)', () => {
    const mediated = mediation('2026-01-20', true, true)
    expect(codes('2026-01-21', { procedure: 'adjudication', sessions: [mediated] })).toEqual(['mediationNotForExclusion'])
    const heard = { ...mediated, kind: 'adjudication' as const }
    expect(codes('2026-01-21', { sessions: [heard] })).toEqual(['adjudicationBeforeMediation'])
    expect(codes('2026-01-21', { sessions: [mediated, heard] })).toEqual([])
  })

  it('the applicant away twice lets the case lapse, the respondent away twice fails the mediation', () => {
    const away = [
      mediation('2026-01-20', false, false),
      mediation('2026-01-22', false, true),
      mediation('2026-01-23', true, false),
    ]
    expect(mediationAbsences(away, 'applicant')).toBe(2)
    expect(codes('2026-01-26', { sessions: away })).toEqual(['applicantAbsentTwice', 'respondentAbsentTwice'])
    expect(codes('2026-01-26', { sessions: away, mediationResult: 'failed' })).toEqual([])
  })

  it('name late summons, missing attendance, the end of the mediation, the late copy and the execution', () => {
    const called = { ...SITTING, summonsReceivedOn: day('2026-01-19') }
    expect(codes('2026-01-21', { sessions: [called] })).toEqual(['summonedLate', 'attendanceMissing'])
    expect(codes('2026-02-20', { stage: 'mediation', mediationStartedOn: day('2026-01-20') })).toEqual(['mediationPeriodOver'])
    const ruled = { rulingType: 'adjudication', rulingOn: day('2026-03-02'), rulingOrder: 'granted', stage: 'final' } as const
    expect(codes('2026-03-06', ruled)).toEqual(['copyLate', 'executionDayMissing'])
    const due = { ...ruled, rulingReceivedOn: day('2026-03-05'), executionDueOn: day('2026-03-16') }
    const sued = { ...ruled, rulingReceivedOn: day('2026-03-05'), stage: 'court', courtFiledOn: day('2026-03-09') } as const
    expect(codes('2026-03-17', sued)).toEqual([])
    // A court ruled: its words count, not the commission's order (UU KIP Ps.47-50).
    const judged = { courtFiledOn: day('2026-03-09'), courtRuledOn: day('2026-03-16'), finalOn: day('2026-03-17') }
    expect(codes('2026-03-17', { ...sued, ...judged, stage: 'final' })).toEqual([])
    expect(codes('2026-03-17', { ...due, ...judged })).toEqual([])
    expect(codes('2026-03-17', due)).toEqual(['executionLate'])
    expect(codes('2026-03-17', { premature: true })).toEqual(['filedBeforeAnswerEnded'])
  })

  it('are sentences with an article', () => {
    for (const code of DISPUTE_HINTS) {
      const sentence = disputeHintSentence({ code, on: day('2026-01-20') }, (on) => on)
      expect(sentence, code).toMatch(/^[A-Z].*\.$/)
      expect(sentence).not.toContain('undefined')
    }
    for (const sentence of Object.values(FINALITY_SENTENCES)) expect(sentence).toMatch(/\.$/)
  })
})

describe('what a final ruling opens (UU KIP Ps.11(2); Perki KI 1/2021 Ps.52(4))', () => {
  it('is only what was granted, and only once final', () => {
    const ruled = { stage: 'final', rulingType: 'adjudication', rulingOrder: 'granted' } as const
    expect(opensInformation(ruled)).toBe(true)
    expect(opensInformation({ ...ruled, stage: 'ruled' })).toBe(false)
    expect(opensInformation({ ...ruled, rulingOrder: 'rejected' })).toBe(false)
    expect(opensInformation({ ...ruled, rulingType: 'mediation', rulingOrder: null })).toBe(true)
    expect(opensInformation({ ...ruled, rulingType: 'lapsed', rulingOrder: 'lapsed' })).toBe(false)
  })

  it('becomes a draft tied to the checklist that the DIP accepts', () => {
    const opened = { rulingNumber: '7', commissionName: 'KI', informationRequested: 'a'.repeat(900), finalOn: day('2026-05-25') }
    const entry = PublicInformationInputSchema.parse(openedEntry(opened))
    expect(entry).toMatchObject({ status: 'draft', checklistCodes: ['T-q'], category: 'anytime', year: 2026 })
    expect(openedEntry({ ...opened, informationRequested: ' ' }).title).toBe('Informasi yang dibuka dengan putusan 7')
  })
})
