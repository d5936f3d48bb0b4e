// Periods of exclusion by ground (UU KIP Ps.17, Ps.20; Perki KI 1/2021 Ps.51), as cases and properties.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkExclusion,
  endOfExclusion,
  type ExclusionFacts,
  isWronglyPermanent,
  startOfExclusion,
  yearsAfter,
} from '../../../src-main/features/excluded-information/excluded-information.period.rules.ts'
import {
  EXCLUSION_GROUNDS,
  type ExclusionGround,
  mayOpenBy,
} from '../../../src-main/features/excluded-information/excluded-information.rules.ts'
import { addDays, dateOnly, parseDateOnly } from '../../../src-main/kernel/date-only.ts'

const ENTRY: ExclusionFacts = {
  title: 'Data pribadi pegawai',
  grounds: ['h'],
  legalBasis: 'Pasal 17 huruf h UU 14/2008',
  otherLaw: '',
  consequenceOpen: 'Rahasia pribadi terungkap',
  consequenceClosed: 'Rahasia pribadi terlindungi',
  periodKind: 'whileCondition',
  periodText: 'Selama diperlukan',
  startsOn: dateOnly('2026-01-05'),
  expiresOn: null,
  reviewOn: null,
  decreeNumber: 'SK-1/2026',
  decreeOn: dateOnly('2026-01-05'),
}

const found = (change: Partial<ExclusionFacts>, origin?: 'entered' | 'imported') =>
  checkExclusion({ ...ENTRY, ...change }, origin).map(({ severity, path, code }) => `${severity} ${path} ${code}`)

const CASES: ReadonlyArray<readonly [string, Partial<ExclusionFacts>, readonly string[]]> = [
  ['nothing of a complete entry under letter h', {}, []],
  ['an entry without a ground (Ps.17)', { grounds: [] }, ['error grounds exclusion.groundRequired']],
  [
    '"not yet held" as a reason (Ps.6(3)e is no ground of the DIK)',
    { legalBasis: 'Informasi belum dikuasai oleh dinas' },
    ['error legalBasis exclusion.notHeldIsNoGround'],
  ],
  [
    '"not yet documented" in the name',
    { title: 'Laporan yang belum didokumentasikan' },
    ['error legalBasis exclusion.notHeldIsNoGround'],
  ],
  ['letter j without the other law', { grounds: ['j'] }, ['error otherLaw exclusion.otherLawRequired']],
  [
    'letter j whose law has no article',
    { grounds: ['j'], otherLaw: 'UU Nomor 16 Tahun 1997' },
    ['error otherLaw exclusion.otherLawArticle'],
  ],
  ['nothing of letter j with law and article', { grounds: ['j'], otherLaw: 'Pasal 21 UU 16/1997 tentang Statistik' }, []],
  [
    'letter c for ever',
    { grounds: ['c'], periodText: 'Permanen', reviewOn: dateOnly('2028-01-01') },
    ['error periodText exclusion.neverPermanent'],
  ],
  [
    'letter b without limit',
    { grounds: ['b'], periodText: 'Tidak terbatas', periodKind: 'byLaw', otherLaw: 'Pasal 3 UU 30/2000' },
    ['error periodText exclusion.neverPermanent'],
  ],
  ['letter h for ever as unusual only', { periodText: 'Selamanya' }, ['warning periodText exclusion.endless']],
  [
    'letter a beyond thirty years',
    { grounds: ['a'], periodKind: 'untilDate', expiresOn: dateOnly('2056-01-06') },
    ['error expiresOn exclusion.over30Years'],
  ],
  [
    'nothing of letter a at exactly thirty years',
    { grounds: ['a'], periodKind: 'untilDate', expiresOn: dateOnly('2056-01-05') },
    [],
  ],
  [
    'letter a with more than thirty years in words',
    { grounds: ['a'], periodText: '50 (lima puluh) tahun' },
    ['error periodText exclusion.over30Years'],
  ],
  [
    'letter a beyond thirty years as unusual when another letter stands beside it',
    { grounds: ['a', 'h'], periodKind: 'untilDate', expiresOn: dateOnly('2056-01-06') },
    ['warning expiresOn exclusion.over30Years'],
  ],
  ['nothing of letter a without an end beside a letter that needs none', { grounds: ['a', 'h'] }, []],
  ['letter a without an end as unusual', { grounds: ['a'] }, ['warning expiresOn exclusion.endAfter30Years']],
  [
    'letters c to f "as long as needed" without a day of review (Ps.51(5))',
    { grounds: ['d'] },
    ['error reviewOn exclusion.reviewRequired'],
  ],
  ['nothing of letter e with a day of review', { grounds: ['e'], reviewOn: dateOnly('2028-01-05') }, []],
  [
    'a period by law that names no law',
    { grounds: ['g'], periodKind: 'byLaw' },
    ['error otherLaw exclusion.lawOfPeriodRequired'],
  ],
  ['letter i whose period is not that of a law', { grounds: ['i'] }, ['warning periodKind exclusion.periodIsByLaw']],
  ['"until a day" without the day', { periodKind: 'untilDate' }, ['error expiresOn exclusion.endRequired']],
  ['an end before the start', { expiresOn: dateOnly('2026-01-04') }, ['error expiresOn date.endBeforeStart']],
  ['a review on the first day', { reviewOn: dateOnly('2026-01-05') }, ['error reviewOn exclusion.reviewBeforeStart']],
  ['no period at all (Ps.49(7))', { periodText: '' }, ['warning periodText exclusion.noPeriod']],
  ['no consequence (Ps.49(7))', { consequenceOpen: '' }, ['warning consequenceOpen exclusion.noConsequence']],
  ['a decree without its day', { decreeOn: null }, ['warning decreeOn exclusion.decreeHalf']],
]

describe('the check of an entry finds', () => {
  it.each(CASES)('%s', (_name, change, expected) => expect(found(change)).toEqual(expected))
})

describe("an entry from the office's own list", () => {
  it('is warned of and never refused', () => {
    for (const [, change, expected] of CASES)
      expect(found(change, 'imported')).toEqual(expected.map((line) => line.replace(/^error/, 'warning')))
  })
})

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(dateOnly('2010-01-01'), days))
const grounds = fc.uniqueArray(fc.constantFrom(...EXCLUSION_GROUNDS), { minLength: 1, maxLength: 4 })

describe('letter a (Perki KI 1/2021 Ps.51)', () => {
  it('alone never stays closed longer than thirty years, whatever was typed', () => {
    fc.assert(
      fc.property(day, fc.option(day, { nil: null }), (startsOn, expiresOn) => {
        const end = endOfExclusion({ startsOn, decreeOn: null, expiresOn, grounds: ['a'] })
        expect(end).not.toBeNull()
        expect((end ?? '') <= yearsAfter(startsOn, 30)).toBe(true)
        if (expiresOn !== null && expiresOn <= yearsAfter(startsOn, 30)) expect(end).toBe(expiresOn)
      }),
    )
  })

  it('never ends what rests on another letter as well', () => {
    fc.assert(
      fc.property(day, fc.option(day, { nil: null }), grounds, (startsOn, expiresOn, others) => {
        fc.pre(others.some((letter) => letter !== 'a'))
        expect(endOfExclusion({ startsOn, decreeOn: null, expiresOn, grounds: ['a', ...others] })).toBe(expiresOn)
      }),
    )
  })

  it('is refused for every day beyond, and for no day within', () => {
    fc.assert(
      fc.property(day, day, (startsOn, expiresOn) => {
        fc.pre(expiresOn >= startsOn)
        const over = found({ grounds: ['a'], periodKind: 'untilDate', startsOn, expiresOn }).length > 0
        expect(over).toBe(expiresOn > yearsAfter(startsOn, 30))
      }),
    )
  })
})

describe('words for ever', () => {
  const words = [
    'Permanen',
    'selamanya',
    'Tidak Terbatas',
    'tanpa batas waktu',
    'dan seterusnya',
    'selama-lamanya',
    'tak terbatas',
  ]
  it('are refused for letters a to f and for no others (UU KIP Ps.20(1))', () => {
    fc.assert(
      fc.property(grounds, fc.constantFrom(...words), (letters, periodText) => {
        expect(isWronglyPermanent({ grounds: letters, periodText })).toBe(letters.some((letter) => letter <= 'f'))
      }),
    )
  })
  it('are not seen in a limited period', () => {
    for (const periodText of ['30 tahun', 'Selama proses lelang', 'Sampai putusan berkekuatan hukum tetap', ''])
      expect(isWronglyPermanent({ grounds: ['a'], periodText })).toBe(false)
  })
})

describe('days of the period', () => {
  it('begin with the decree when no other day is given', () => {
    expect(startOfExclusion({ startsOn: null, decreeOn: dateOnly('2026-02-01') })).toBe('2026-02-01')
    expect(startOfExclusion({ startsOn: dateOnly('2026-03-01'), decreeOn: dateOnly('2026-02-01') })).toBe('2026-03-01')
    expect(endOfExclusion({ startsOn: null, decreeOn: null, expiresOn: null, grounds: ['a'] })).toBeNull()
  })

  it('a leap day has its anniversary on 28 February', () => {
    expect(yearsAfter(dateOnly('2024-02-29'), 30)).toBe('2054-02-28')
    expect(yearsAfter(dateOnly('2024-02-29'), 4)).toBe('2028-02-29')
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, years) => parseDateOnly(yearsAfter(from, years)) !== undefined),
    )
  })
})

describe('opening without a new test', () => {
  it('is by ruling for all, by consent for g and h, by a court hearing for a', () => {
    const only = (how: 'ruling' | 'consent' | 'courtHearing') =>
      EXCLUSION_GROUNDS.filter((letter: ExclusionGround) => mayOpenBy(how, [letter])).join('')
    expect([only('ruling'), only('consent'), only('courtHearing')]).toEqual(['abcdefghij', 'gh', 'a'])
  })

  it('leaves closed what another letter keeps closed, and what has no ground (UU KIP Ps.18(2))', () => {
    fc.assert(
      fc.property(grounds, (letters) => {
        expect(mayOpenBy('consent', letters)).toBe(letters.every((letter) => letter === 'g' || letter === 'h'))
        expect(mayOpenBy('courtHearing', letters)).toBe(letters.every((letter) => letter === 'a'))
      }),
    )
    expect([mayOpenBy('consent', ['h', 'j']), mayOpenBy('courtHearing', ['a', 'c'])]).toEqual([false, false])
    expect([mayOpenBy('consent', []), mayOpenBy('courtHearing', []), mayOpenBy('ruling', [])]).toEqual([false, false, true])
  })
})
