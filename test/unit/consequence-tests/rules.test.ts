// The worksheet of a consequence test: what may be approved, numbers, days, and the sentences of the documents.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkApprovalDay,
  checkDecreeDay,
  checkItem,
  fitsKind,
  suggestNumber,
  type TestedItem,
} from '../../../src-main/features/consequence-tests/consequence-tests.rules.ts'
import { dayInWords } from '../../../src-main/features/consequence-tests/content/parts.ts'
import { EXCLUSION_STATES } from '../../../src-main/features/excluded-information/excluded-information.state.rules.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'

const ITEM: TestedItem = {
  information: 'Rekam medis pegawai',
  result: 'excluded',
  grounds: ['h'],
  legalBasis: 'Pasal 17 huruf h UU 14/2008',
  otherLaw: '',
  consequenceOpen: 'Rahasia pribadi terungkap',
  consequenceClosed: 'Rahasia pribadi terlindungi',
  weighing: 'Kepentingan pribadi lebih besar',
  periodKind: 'whileCondition',
  periodText: 'Selama diperlukan',
  expiresOn: null,
  reviewOn: null,
}
const today = dateOnly('2026-11-24')
const found = (change: Partial<TestedItem>) =>
  checkItem({ ...ITEM, ...change }, today).map(({ severity, path, code }) => `${severity} ${path} ${code}`)

describe('a row of the sheet', () => {
  it.each<[string, Partial<TestedItem>, string[]]>([
    ['that is complete has nothing against it', {}, []],
    [
      'needs basis, both consequences and period (Lamp. II)',
      { legalBasis: '', consequenceOpen: '', consequenceClosed: '', periodText: '' },
      ['legalBasis', 'consequenceOpen', 'consequenceClosed', 'periodText'].map((path) => `error ${path} text.required`),
    ],
    ['should say how it was weighed (Ps.49(2))', { weighing: ' ' }, ['warning weighing test.notWeighed']],
    ['obeys the rules of periods', { grounds: ['c'] }, ['error reviewOn exclusion.reviewRequired']],
    ['needs a ground', { grounds: [] }, ['error grounds exclusion.groundRequired']],
    [
      'shows a wrong name at its own field',
      { information: 'Berkas yang belum dikuasai' },
      ['error legalBasis exclusion.notHeldIsNoGround'],
    ],
    [
      'of letter a counts its thirty years from the test',
      { grounds: ['a'], periodKind: 'untilDate', expiresOn: dateOnly('2056-11-25') },
      ['error expiresOn exclusion.over30Years'],
    ],
    ['found open needs only its consideration', { result: 'opened', grounds: [], legalBasis: '', periodText: '' }, []],
    [
      'found open without one is not complete',
      { result: 'opened', consequenceOpen: '' },
      ['error consequenceOpen text.required'],
    ],
  ])('%s', (_name, change, expected) => expect(found(change)).toEqual(expected))
})

describe('kinds of test', () => {
  it('a first test is for what is not decided, a change for what is in force (Ps.53)', () => {
    expect(EXCLUSION_STATES.filter((state) => fitsKind('exclusion', state))).toEqual(['draft'])
    expect(EXCLUSION_STATES.filter((state) => fitsKind('change', state))).toEqual(['inForce', 'expiresSoon60', 'expiresSoon30'])
  })
})

describe('numbers', () => {
  it('go on from the highest that begins with digits', () => {
    expect([suggestNumber([]), suggestNumber(['001', '009']), suggestNumber(['12/UK/2026', 'UK-7'])]).toEqual([
      '001',
      '010',
      '013',
    ])
  })
  it('are never one already given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }).map((seq) => String(seq).padStart(3, '0'))), (given) => {
        expect(given).not.toContain(suggestNumber(given))
      }),
    )
  })
})

describe('days', () => {
  const dates = { heldOn: dateOnly('2026-11-10'), approvedOn: dateOnly('2026-11-12'), today }
  it('the approval lies between the test and today', () => {
    expect([
      checkApprovalDay(dateOnly('2026-11-09'), dates),
      checkApprovalDay(dateOnly('2026-11-10'), dates),
      checkApprovalDay(dateOnly('2026-11-25'), dates),
    ]).toEqual(['date.beforeEarlierStep', undefined, 'date.inFuture'])
  })
  it('the decree lies between the approval and today', () => {
    expect([
      checkDecreeDay(dateOnly('2026-11-11'), dates),
      checkDecreeDay(dateOnly('2026-11-12'), dates),
      checkDecreeDay(dateOnly('2026-11-25'), dates),
    ]).toEqual(['date.beforeEarlierStep', undefined, 'date.inFuture'])
  })
  it('are written in words, as the opening sentence of Lamp. II has them', () => {
    expect(dayInWords(today)).toBe(
      'Selasa, tanggal dua puluh empat, bulan November, tahun dua ribu dua puluh enam (24 November 2026)',
    )
  })
})
