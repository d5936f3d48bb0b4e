// The request register's decisions, article by article.
import { describe, expect, it } from 'vitest'
import {
  answerDeadline,
  checkDecision,
  checkNationalId,
  closingDay,
  type Decision,
  decideExtension,
  type ItemOutcome,
  maskContact,
  maskNationalId,
  outcomeOfItems,
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
} from '../../../src-main/features/requests/requests.rules.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { builtInHolidays } from '../../../src-main/platform/built-in-holidays.ts'
import { RESOURCES } from '../../support/resources.ts'

const builtIn = builtInHolidays(RESOURCES)
const calendar = workingCalendar({ week: 5, holidays: builtIn.holidays, coveredYears: builtIn.years })
const received = dateOnly('2026-01-05')
const open = { receivedOn: received, extendedOn: null, outcome: null }

const DECISION: Decision = {
  outcome: 'grantedFully',
  decidedOn: received,
  items: [],
  approvedBy: 'Atasan Contoh',
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
const today = dateOnly('2026-01-30')
const problems = (change: Partial<Decision>) =>
  checkDecision(received, { ...DECISION, ...change }, today, 'whole').map((problem) => `${problem.path} ${problem.code}`)

describe('the deadline of a request', () => {
  it('is ten working days after receipt, day 0 = receipt (UU KIP Ps.22(7))', () =>
    expect(answerDeadline(calendar, received, false)).toMatchObject({ due: '2026-01-20', days: 10 }))

  it('is seventeen working days in all when extended (UU KIP Ps.22(8), Perki KI 1/2021 Ps.36(2))', () =>
    expect(answerDeadline(calendar, received, true)).toMatchObject({ due: '2026-01-29', days: 17 }))
})

describe('an extension (Perki KI 1/2021 Ps.36)', () => {
  it('is allowed on the last day of the notice period, and gives day 17 from receipt', () =>
    expect(decideExtension(calendar, open, dateOnly('2026-01-20'))).toEqual({ ok: true, value: { dueOn: '2026-01-29' } }))

  it('is refused the day after the notice period', () =>
    expect(decideExtension(calendar, open, dateOnly('2026-01-21'))).toEqual({ ok: false, error: 'requests.extensionTooLate' }))

  it('is refused a second time ("tidak dapat diperpanjang lagi")', () =>
    expect(decideExtension(calendar, { ...open, extendedOn: received }, received)).toEqual({
      ok: false,
      error: 'requests.alreadyExtended',
    }))

  it('is refused before receipt and for every closed case', () => {
    expect(decideExtension(calendar, open, dateOnly('2026-01-04'))).toMatchObject({ error: 'requests.extensionBeforeReceipt' })
    for (const outcome of REQUEST_OUTCOMES)
      expect(decideExtension(calendar, { ...open, outcome }, received)).toMatchObject({ error: 'requests.alreadyClosed' })
  })
})

describe('a decision may be recorded only with what the law wants of it', () => {
  it('a full grant needs nothing more', () => expect(problems({})).toEqual([]))

  it('a refusal names its ground (Perki KI 1/2021 Ps.34)', () =>
    expect(problems({ outcome: 'refused' })).toEqual(['refusalReasons decision.groundRequired']))

  it('a refusal by exclusion attaches the decree of exclusion (Perki KI 1/2021 Ps.34(2)), whatever the letter', () => {
    for (const reason of REFUSAL_REASONS.filter((one) => one !== 'againstLaw'))
      expect(problems({ outcome: 'refused', refusalReasons: [reason], otherLaw: 'UU 27/2022' })).toEqual([
        'excludedInformationId decision.exclusionRecordRequired',
      ])
  })

  it('a request against the law is refused without a record of exclusion (UU KIP Ps.6(2))', () =>
    expect(problems({ outcome: 'refused', refusalReasons: ['againstLaw'] })).toEqual([]))

  it('Pasal 17 huruf j names the other law', () => {
    const j = { outcome: 'refused', refusalReasons: ['article17j'], excludedInformationId: 1 } as const
    expect(problems(j)).toEqual(['otherLaw decision.otherLawRequired'])
    expect(problems({ ...j, otherLaw: 'UU 10/1998 Pasal 40' })).toEqual([])
  })

  it('a partial grant explains the blackening (Perki KI 1/2021 Ps.31(4)g, Ps.50)', () => {
    expect(problems({ outcome: 'grantedPartly' })).toEqual(['redactionNote decision.redactionRequired'])
    expect(problems({ outcome: 'grantedPartly', redactionNote: 'Nama pegawai dihitamkan' })).toEqual([])
  })

  it('"not yet documented" promises a day (Perki KI 1/2021 Ps.31(4)i, Lamp. VII part B)', () =>
    expect(problems({ outcome: 'notDocumented' })).toEqual(['promisedOn decision.promiseRequired']))

  it('a refusal by exclusion has the approval of Atasan PPID (Perki KI 1/2021 Ps.10(2)f)', () =>
    expect(problems({ outcome: 'refused', refusalReasons: ['article17h'], excludedInformationId: 1, approvedBy: '' })).toEqual([
      'approvedBy decision.approvalRequired',
    ]))

  it('an exclusion of a part never carries the refusal of the whole (Perki KI 1/2021 Ps.50(2)-(3))', () => {
    const refusal = { ...DECISION, outcome: 'refused', refusalReasons: ['article17h'], excludedInformationId: 1 } as const
    expect(checkDecision(received, refusal, today, 'partial')).toEqual([{ path: 'outcome', code: 'decision.partOnly' }])
    expect(checkDecision(received, refusal, today, 'whole')).toEqual([])
  })

  it('no date of it lies after today', () => {
    const late = dateOnly('2026-01-31')
    expect(problems({ decidedOn: late, noticeOn: late, providedOn: late, approvedOn: late })).toEqual([
      'decidedOn date.inFuture',
      'noticeOn date.inFuture',
      'providedOn date.inFuture',
      'approvedOn date.inFuture',
    ])
  })

  it('no date of it lies before receipt', () => {
    const before = dateOnly('2026-01-04')
    expect(problems({ decidedOn: before, noticeOn: before, providedOn: before })).toEqual([
      'decidedOn date.beforeReceipt',
      'noticeOn date.beforeReceipt',
      'providedOn date.beforeReceipt',
    ])
  })
})

describe('a request of several items', () => {
  const item = (outcome: ItemOutcome) => ({ text: 'Butir', outcome, note: '' })
  it.each<[ItemOutcome[], ItemOutcome]>([
    [['grantedFully', 'grantedFully'], 'grantedFully'],
    [['grantedFully', 'refused'], 'grantedPartly'],
    [['grantedPartly', 'notHeld'], 'grantedPartly'],
    [['refused', 'refused'], 'refused'],
    [['notHeld', 'refused'], 'refused'],
    [['notHeld', 'notDocumented'], 'notDocumented'],
  ])('decided %j is %s as a whole', (outcomes, whole) => expect(outcomeOfItems(outcomes.map(item))).toBe(whole))

  it('has no outcome of its own without items', () => expect(outcomeOfItems([])).toBeUndefined())

  it('is decided as its items are, and may be withdrawn as a whole', () => {
    const items = [item('grantedFully'), item('refused')]
    expect(problems({ items })).toEqual(['items decision.itemsDisagree'])
    expect(problems({ items, outcome: 'grantedPartly', redactionNote: 'Butir 2' })).toEqual([])
    expect(problems({ items, outcome: 'withdrawn' })).toEqual([])
  })
})

describe('the day a case left the desk', () => {
  const day = (text: string) => dateOnly(text)
  it('is that of the written notice, else of the handing over, else of the decision', () => {
    const all = { noticeOn: day('2026-01-08'), providedOn: day('2026-01-09'), decidedOn: day('2026-01-07') }
    expect(closingDay(received, all)).toBe('2026-01-08')
    expect(closingDay(received, { ...all, noticeOn: null })).toBe('2026-01-09')
    expect(closingDay(received, { ...all, noticeOn: null, providedOn: null })).toBe('2026-01-07')
  })

  it('is never before receipt, even when an old register says so', () => {
    expect(closingDay(received, { noticeOn: day('2025-12-30'), providedOn: day('2026-01-09'), decidedOn: null })).toBe(
      '2026-01-09',
    )
    expect(closingDay(received, { noticeOn: day('2025-12-30'), providedOn: null, decidedOn: null })).toBe(received)
  })
})

describe('identity (UU 27/2022; NIK of 16 digits)', () => {
  it('a NIK shows its region and last four digits only', () =>
    expect(maskNationalId('3273010101900001')).toBe('3273********0001'))

  it('a number too short for a mask is hidden wholly, and nothing stays nothing', () => {
    expect(maskNationalId('327301019')).toBe('*********')
    expect(maskContact('7234567')).toBe('*******')
    expect([maskNationalId(''), maskContact('')]).toEqual(['', ''])
  })

  it('a phone keeps its ends, a mail address its first letter and domain', () => {
    expect(maskContact('081234567890')).toBe('0812****890')
    expect(maskContact('budi@percobaan.example')).toBe('b***@percobaan.example')
  })

  it('a woman’s day of birth is counted 40 higher and is no doubt', () => {
    expect(checkNationalId('3273014101900001')).toEqual([])
    expect(checkNationalId('3273017112900001')).toEqual([])
  })

  it('other days, months and sequence 0000 are doubted; only the length is when digits lack; none for an empty one', () => {
    for (const birth of ['000190', '320190', '400190', '720190', '010090', '011390'])
      expect(checkNationalId(`327301${birth}0001`)).toEqual(['nationalId.birthDate'])
    expect(checkNationalId('3273010101900000')).toEqual(['nationalId.sequence'])
    expect(checkNationalId('327301010190000')).toEqual(['nationalId.length'])
    expect(checkNationalId('')).toEqual([])
  })
})
