// The checks before signing as rules: whatever the desk accepts is never an error in the report (Perki KI 1/2021 Ps.57).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  disputeFaults,
  objectionFaults,
  type ObjectionCheckFact,
  type RequestFact,
  requestFaults,
  runsBackwards,
} from '../../../src-main/features/annual-report/checks/report-checks.cases.rules.ts'
import { missingParts, REPORT_SECTIONS } from '../../../src-main/features/annual-report/annual-report.rules.ts'
import { parseFrozenFigures } from '../../../src-main/features/annual-report/frozen-figures.store.ts'
import { busyFigures } from '../../support/report-content.ts'
import { auditBook } from '../../../src-main/features/annual-report/checks/report-checks.numbers.rules.ts'
import {
  CHECK_GROUPS,
  checksOf,
  levelOf,
  passedChecks,
  REPORT_CHECK_CODES,
  REPORT_CHECKS,
} from '../../../src-main/features/annual-report/checks/report-checks.rules.ts'
import { officeContacts, personalIn } from '../../../src-main/features/annual-report/checks/report-checks.texts.rules.ts'
import { blankDispute } from '../../../src-main/features/disputes/disputes.draft.ts'
import { checkAnswer, OBJECTION_OUTCOMES } from '../../../src-main/features/objections/objections.rules.ts'
import {
  checkDecision,
  closingDay,
  type Decision,
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
} from '../../../src-main/features/requests/requests.rules.ts'
import { addDays, type DateOnly, dateOnly } from '../../../src-main/kernel/date-only.ts'

const RECEIVED = dateOnly('2025-03-03')
const TODAY = dateOnly('2025-06-30')
const day = { today: TODAY, to: dateOnly('2025-12-31') }

const aDay = fc.integer({ min: -3, max: 60 }).map((after) => addDays(RECEIVED, after))
const maybe = fc.option(aDay, { nil: null })

const aDecision: fc.Arbitrary<Decision> = fc.record({
  outcome: fc.constantFrom(...REQUEST_OUTCOMES),
  decidedOn: aDay,
  items: fc.constant([]),
  approvedBy: fc.constantFrom('', 'Atasan'),
  approvedOn: fc.constant(null),
  refusalReasons: fc.subarray([...REFUSAL_REASONS], { maxLength: 2 }),
  refusalText: fc.constantFrom('', 'Sebab'),
  otherLaw: fc.constantFrom('', 'UU 27/2022'),
  excludedInformationId: fc.constantFrom(null, 1),
  redactionNote: fc.constantFrom('', 'Dihitamkan'),
  otherBody: fc.constant(''),
  promisedOn: maybe,
  noticeOn: maybe,
  providedOn: maybe,
})

const factOf = (decision: Decision, scope: 'whole' | 'partial'): RequestFact => ({
  receivedOn: RECEIVED,
  incompleteOn: null,
  completeOn: TODAY,
  extendedOn: null,
  hasExtensionReason: false,
  outcome: decision.outcome,
  decidedOn: decision.decidedOn,
  closedOn: closingDay(RECEIVED, decision),
  noticeOn: decision.noticeOn,
  providedOn: decision.providedOn,
  paidOn: null,
  finishedOn: closingDay(RECEIVED, decision),
  refusalReasons: decision.refusalReasons,
  hasRefusalText: decision.refusalText !== '',
  hasOtherLaw: decision.otherLaw !== '',
  hasApproval: decision.approvedBy !== '',
  hasRedactionNote: decision.redactionNote !== '',
  exclusion: decision.excludedInformationId === null ? null : { inForce: true, scope },
  isExtendedLate: false,
  isLate: false,
})

const errors = (codes: readonly (keyof typeof REPORT_CHECKS)[]) => codes.filter((code) => REPORT_CHECKS[code].level === 'error')

describe('whatever the desk accepts', () => {
  it('of a decision on a request is no error, but for a notice not given yet, and what it refuses is found', () => {
    fc.assert(
      fc.property(aDecision, fc.constantFrom('whole' as const, 'partial' as const), (decision, scope) => {
        const accepted = checkDecision(RECEIVED, decision, TODAY, decision.excludedInformationId === null ? null : scope)
        const found = requestFaults(factOf(decision, scope), day)
        if (accepted.length === 0) expect(errors(found).filter((code) => code !== 'report.closedWithoutNotice')).toEqual([])
        // What the desk refuses is seen here too, but for a promise that the notice makes.
        if (accepted.some(({ code }) => code !== 'decision.promiseRequired')) expect(found).not.toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('of an answer to an objection is no error', () => {
    const anAnswer = fc.record({
      outcome: fc.constantFrom(...OBJECTION_OUTCOMES),
      answeredOn: maybe,
      answerText: fc.constantFrom('', 'Alasan'),
      executionDueOn: fc.constant(null),
    })
    const before = {
      startsOn: RECEIVED,
      grounds: ['b' as const],
      deliberationOn: RECEIVED,
      answerReceivedOn: null,
      executedOn: null,
    }
    fc.assert(
      fc.property(anAnswer, (answer) => {
        const fact: ObjectionCheckFact = {
          ...before,
          receivedOn: RECEIVED,
          incompleteOn: null,
          completeOn: RECEIVED,
          outcome: answer.outcome,
          answeredOn: answer.answeredOn,
          hasAnswerText: answer.answerText !== '',
        }
        expect(objectionFaults(fact, TODAY).length === 0).toBe(checkAnswer(before, answer, TODAY).length === 0)
      }),
    )
  })
})

describe('days', () => {
  it('run backwards when any known one lies before the known one before it', () => {
    const sorted = fc.array(fc.option(aDay, { nil: null }), { maxLength: 8 })
    fc.assert(
      fc.property(sorted, (days) => {
        const known = days.filter((one): one is DateOnly => one !== null)
        expect(runsBackwards(days)).toBe(known.join() !== known.toSorted().join())
      }),
    )
  })

  it('of completeness are a step only where papers were missing: a case entered later is complete on its day of entry', () => {
    const decided = { outcome: 'notHeld', decidedOn: addDays(RECEIVED, 5), noticeOn: addDays(RECEIVED, 5) } as const
    const fact = { ...factOf({ ...DECIDED, ...decided }, 'whole'), completeOn: addDays(RECEIVED, 90) }
    expect(requestFaults(fact, day)).toEqual([])
    expect(requestFaults({ ...fact, incompleteOn: RECEIVED }, day)).toEqual(['report.datesOutOfOrder'])
  })

  it('of a dispute begin with the filing, and a promised execution may lie ahead', () => {
    const dispute = { ...blankDispute(1, RECEIVED), rulingType: 'interim' as const, rulingOn: addDays(RECEIVED, 3) }
    expect(disputeFaults({ ...dispute, executionDueOn: addDays(TODAY, 9) }, RECEIVED, TODAY)).toEqual([])
    expect(disputeFaults({ ...dispute, rulingOn: addDays(RECEIVED, -1) }, RECEIVED, TODAY)).toEqual(['report.datesOutOfOrder'])
    expect(disputeFaults(dispute, addDays(RECEIVED, 1), TODAY)).toEqual(['report.datesOutOfOrder'])
    expect(disputeFaults({ ...dispute, rulingReceivedOn: addDays(TODAY, 1) }, RECEIVED, TODAY)).toEqual(['report.dateInFuture'])
  })

  it('of a decision after the period ended weigh nothing yet', () => {
    const fact = factOf({ ...DECIDED, outcome: 'notHeld' }, 'whole')
    expect(requestFaults({ ...fact, isLate: true }, { ...day, to: RECEIVED })).toEqual([])
  })
})

const DECIDED: Decision = {
  outcome: 'grantedFully',
  decidedOn: addDays(RECEIVED, 2),
  items: [],
  approvedBy: '',
  approvedOn: null,
  refusalReasons: [],
  refusalText: '',
  otherLaw: '',
  excludedInformationId: null,
  redactionNote: '',
  otherBody: '',
  promisedOn: null,
  noticeOn: null,
  providedOn: null,
}

describe('the list of checks', () => {
  it('stands wholly under its headings, each with the article it rests on', () => {
    expect(CHECK_GROUPS.flatMap(checksOf)).toEqual(REPORT_CHECK_CODES)
    for (const code of REPORT_CHECK_CODES) expect(REPORT_CHECKS[code].law).toMatch(/^(Pasal|UU) /)
  })

  it('weighs a case of an old register as a warning and shows what passed', () => {
    expect(levelOf('report.refusedWithoutReason', 'own')).toBe('error')
    for (const code of REPORT_CHECK_CODES) expect(levelOf(code, 'import')).toBe('warning')
    expect(passedChecks([])).toEqual(REPORT_CHECK_CODES)
    expect(passedChecks([{ code: 'report.unbalanced' }, { code: 'report.unbalanced' }])).toHaveLength(
      REPORT_CHECK_CODES.length - 1,
    )
  })
})

describe('a mandatory part (Ps.57)', () => {
  it('is written in words or in its table; the foreword may be left out', () => {
    const every = Object.fromEntries(REPORT_SECTIONS.map((section) => [section, 'Isi']))
    expect(missingParts({}, {})).toEqual(REPORT_SECTIONS.filter((section) => section !== 'foreword'))
    expect(missingParts({ ...every, foreword: '', staff: ' ', budget: '' }, { staff: [{}], budget: [] })).toEqual(['budget'])
  })
})

describe('figures as they were signed', () => {
  const figures = busyFigures(2025)
  const { requests } = figures

  it('are read back as they are, and a kind of case that came with a later version had none then', () => {
    expect(parseFrozenFigures(JSON.stringify(figures))).toEqual(figures)
    const { inPerson: _, ...byChannel } = requests.byChannel
    const { inPerson: __, ...byChannelOutcome } = requests.byChannelOutcome
    const older = parseFrozenFigures(JSON.stringify({ ...figures, requests: { ...requests, byChannel, byChannelOutcome } }))
    const none = Object.fromEntries(Object.keys(requests.byOutcome).map((outcome) => [outcome, 0]))
    expect(older).toMatchObject({ requests: { byChannel: { ...byChannel, inPerson: 0 }, byChannelOutcome: { inPerson: none } } })
  })

  it('are unreadable when damaged, or when a number that stands alone is not there', () => {
    const { received: _, ...without } = requests
    expect(parseFrozenFigures(JSON.stringify({ ...figures, requests: without }))).toBe('unreadable')
    for (const text of ['', '{', 'null', '[]', '{"year":2025}']) expect(parseFrozenFigures(text)).toBe('unreadable')
  })
})

describe('the numbers of a book', () => {
  const sequences = fc.uniqueArray(fc.integer({ min: 1, max: 40 }))

  it('from the first to the last are carried, given without a case, or in a gap: each exactly once', () => {
    fc.assert(
      fc.property(sequences, sequences, (carried, given) => {
        const records = carried.map((seq) => ({ seq, number: `${seq}/PIP` }))
        const numbers = given.map((seq) => ({ seq, text: String(seq) }))
        const { gaps, withoutRecord, twice } = auditBook(records, numbers)
        const skipped = gaps.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
        const all = [...carried, ...withoutRecord.map(Number), ...skipped].toSorted((a, b) => a - b)
        expect(all).toEqual(Array.from({ length: Math.max(0, ...carried, ...given) }, (_, at) => at + 1))
        expect(twice).toEqual([])
      }),
    )
  })

  it('are shared by every case of the same number', () => {
    const records = [1, 2, 3].map((seq) => ({ seq, number: seq === 2 ? '002' : '001' }))
    expect(auditBook(records, []).twice.map(({ seq }) => seq)).toEqual([1, 3])
  })
})

describe('personal data in a text', () => {
  const allowed = officeContacts({ phone: '(022) 1234567', fax: '', email: 'ppid@contoh.example' }, [
    { kind: 'phone', value: '0811-2222-3333' },
  ])

  it('is masked and told once, however it is written', () => {
    expect(personalIn('0812-3456-7890, +62 812 3456 7890', allowed)).toEqual(['0812******90'])
    expect(personalIn('NIK 3273 0101 0190 0001', allowed)).toEqual(['3273********0001'])
  })

  it('is not what belongs to the office, nor the number of an official, nor money and years', () => {
    const own = 'Telepon (022) 1234567, WA 0811 2222 3333, PPID@contoh.example, NIP 19700101 199503 2 001.'
    expect(personalIn(`${own} Anggaran Rp5.000.000.000,00 pada 2019-2025.`, allowed)).toEqual([])
  })
})
