// What the screens of editions say and check.
import { describe, expect, it } from 'vitest'
import { parseDateOnly, renewalOf } from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import {
  ageWords,
  atFormFields,
  decisionFormProblems,
  decisionOf,
  type EditionForm,
  editionTitle,
  emptyEdition,
  proposalOf,
  proposalProblems,
  renewalWords,
} from '../../../src-renderer/features/dip-editions/edition.model.ts'

const TODAY = dateOnly('2026-11-24')
const FORM = emptyEdition(TODAY, 'Sekda Contoh')
const DECIDED: EditionForm = {
  ...FORM,
  decreeNumber: '188',
  decreeOn: dateOnly('2026-11-20'),
  approvedOn: dateOnly('2026-11-19'),
}
const codes = (problems: readonly { path: string; code: string }[]) => problems.map(({ path, code }) => `${path} ${code}`)

describe('a new proposal', () => {
  it('begins with the semester that runs and the superior who would approve', () => {
    expect(FORM).toMatchObject({ year: 2026, period: 'S2', approvedBy: 'Sekda Contoh', letterNumber: '', letterOn: null })
    expect(editionTitle({ year: 2026, period: 'S2' })).toBe('Semester II Tahun 2026')
    expect(proposalOf(FORM)).toEqual({ year: 2026, period: 'S2', letterNumber: '', letterOn: null, note: '' })
  })

  it('needs a year, and no letter from tomorrow', () => {
    expect(codes(proposalProblems(FORM, TODAY))).toEqual([])
    expect(codes(proposalProblems({ ...FORM, year: '' }, TODAY))).toEqual(['year text.required'])
    expect(codes(proposalProblems({ ...FORM, letterOn: dateOnly('2026-11-25') }, TODAY))).toEqual(['letterOn date.inFuture'])
  })
})

describe('a decree', () => {
  it('needs number, day, approver and approval', () => {
    expect(codes(decisionFormProblems({ ...FORM, approvedBy: ' ' }, TODAY))).toEqual([
      'decreeNumber text.required',
      'decreeOn text.required',
      'approvedBy text.required',
      'approvedOn text.required',
    ])
    expect(decisionOf(FORM)).toBeUndefined()
    expect(decisionFormProblems(DECIDED, TODAY)).toEqual([])
    expect(decisionOf(DECIDED)).toEqual({
      decreeNumber: '188',
      decreeOn: '2026-11-20',
      approvedBy: 'Sekda Contoh',
      approvedOn: '2026-11-19',
    })
  })

  it('is not approved after it was decided, and nothing lies ahead', () => {
    const late = { ...DECIDED, approvedOn: dateOnly('2026-11-21') }
    expect(codes(decisionFormProblems(late, TODAY))).toEqual(['approvedOn edition.approvedAfterDecree'])
    const ahead = { ...DECIDED, decreeOn: dateOnly('2026-11-25'), approvedOn: dateOnly('2026-11-25') }
    expect(codes(decisionFormProblems(ahead, TODAY))).toEqual(['decreeOn date.inFuture', 'approvedOn date.inFuture'])
  })

  it('refused by the backend shows at the fields of the form', () => {
    const fields = [
      { path: 'decision.decreeOn', code: 'edition.beforePrevious' },
      { path: 'proposal.letterOn', code: 'date.inFuture' },
    ]
    expect(atFormFields({ fields }).fields?.map(({ path }) => path)).toEqual(['decreeOn', 'letterOn'])
    expect(atFormFields({ fields: undefined })).toEqual({ fields: undefined })
  })
})

describe('the reminder', () => {
  const words = (decreeOn: string | null, today: string) =>
    renewalWords(renewalOf(decreeOn === null ? null : dateOnly(decreeOn), dateOnly(today)))
  it.each([
    [null, '2026-11-24', 'Belum ada edisi yang ditetapkan', 'orange'],
    ['2026-11-20', '2026-11-24', 'Daftar masih mutakhir', 'teal'],
    ['2026-05-30', '2026-11-24', 'Pemutakhiran jatuh tempo 6 hari lagi', 'orange'],
    ['2026-05-24', '2026-11-24', 'Hari ini batas pemutakhiran', 'orange'],
    ['2026-05-20', '2026-11-24', 'Pemutakhiran terlambat 4 hari', 'red'],
  ])('of a list decided on %s, on %s', (decreeOn, today, title, color) => {
    expect(words(decreeOn, today)).toMatchObject({ title, color })
  })

  it('names the decree and the last day', () => {
    expect(words('2026-05-30', '2026-11-24').text).toContain('30 Mei 2026; batas pemutakhiran 30 November 2026')
  })
})

it.each([
  ['2026-11-24', 'hari ini'],
  ['2026-11-20', '4 hari'],
  ['2026-09-26', '59 hari'],
  ['2026-05-20', '6 bulan'],
])('an edition of %s is %s old', (decreeOn, age) => {
  expect(ageWords(parseDateOnly(decreeOn) ?? TODAY, TODAY)).toBe(age)
})
