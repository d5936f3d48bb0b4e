// The items of the checklist against the regulation: every code once, every item with its article, applicability as designed.
import { describe, expect, it } from 'vitest'
import { ChecklistCodeSchema } from '../../../src-main/features/public-information/public-information.contract.ts'
import { CHECKLIST_ITEMS, checklistItem } from '../../../src-main/features/checklist/checklist.items.ts'
import { OFFICE_KINDS, type OfficeKind } from '../../../src-main/features/checklist/checklist.rules.ts'

/** Codes of ppid 3.3 with the article that each cites there. */
const PERIODIC: Readonly<Record<string, string>> = {
  'B-a1': 'Pasal 15 ayat (1) huruf a',
  'B-a2': 'Pasal 15 ayat (1) huruf b',
  'B-a3': 'Pasal 15 ayat (1) huruf c',
  'B-a4': 'Pasal 15 ayat (1) huruf d',
  'B-b1': 'Pasal 15 ayat (2) huruf a',
  'B-b2': 'Pasal 15 ayat (2) huruf b',
  'B-b3': 'Pasal 15 ayat (2) huruf c',
  'B-b4': 'Pasal 15 ayat (2) huruf d',
  'B-b5': 'Pasal 15 ayat (2) huruf e',
  'B-b6': 'Pasal 15 ayat (2) huruf f',
  'B-b7': 'Pasal 15 ayat (2) huruf g',
  'B-b8': 'Pasal 15 ayat (2) huruf h',
  'B-b9': 'Pasal 15 ayat (2) huruf i',
  'B-c1': 'Pasal 15 ayat (3)',
  'B-d1': 'Pasal 15 ayat (4) huruf a',
  'B-d2': 'Pasal 15 ayat (4) huruf b',
  'B-d3': 'Pasal 15 ayat (4) huruf c',
  'B-d4': 'Pasal 15 ayat (4) huruf d',
  'B-e1': 'Pasal 15 ayat (5) huruf a',
  'B-e2': 'Pasal 15 ayat (5) huruf b',
  'B-e3': 'Pasal 15 ayat (5) huruf c',
  'B-e4': 'Pasal 15 ayat (5) huruf d',
  'B-f1': 'Pasal 15 ayat (6) huruf a',
  'B-f2': 'Pasal 15 ayat (6) huruf b',
  'B-g1': 'Pasal 15 ayat (7) huruf a',
  'B-g2': 'Pasal 15 ayat (7) huruf b',
  'B-h1': 'Pasal 15 ayat (8) huruf a',
  'B-h2': 'Pasal 15 ayat (8) huruf b',
  'B-i1': 'Pasal 15 ayat (9) huruf a',
  'B-i2': 'Pasal 15 ayat (9) huruf b angka 1–23',
  'B-i3': 'Pasal 15 ayat (9) huruf c angka 1–15',
  'B-j1': 'Pasal 14 ayat (2) huruf j',
  'B-k1': 'Pasal 14 ayat (2) huruf k jo. Pasal 15 ayat (10) huruf a',
  'B-k2': 'Pasal 14 ayat (2) huruf k jo. Pasal 15 ayat (10) huruf b',
  'B-k3': 'Pasal 14 ayat (2) huruf k jo. Pasal 15 ayat (10) huruf c',
  'B-k4': 'Pasal 14 ayat (2) huruf k jo. Pasal 15 ayat (10) huruf d',
  'B-k5': 'Pasal 14 ayat (2) huruf k jo. Pasal 15 ayat (10) huruf e',
  'B-k6': 'Pasal 14 ayat (2) huruf k jo. Pasal 15 ayat (10) huruf f',
  'B-k7': 'Pasal 14 ayat (2) huruf k jo. Pasal 15 ayat (10) huruf g',
}

const IMMEDIATE: Readonly<Record<string, string>> = {
  'S-01': 'Pasal 19 ayat (2) huruf a',
  'S-02': 'Pasal 19 ayat (2) huruf b',
  'S-03': 'Pasal 19 ayat (2) huruf c',
  'S-04': 'Pasal 19 ayat (2) huruf d',
  'S-05': 'Pasal 19 ayat (2) huruf e',
  'S-06': 'Pasal 19 ayat (2) huruf f',
  'S-07': 'Pasal 20 ayat (2) huruf a',
  'S-08': 'Pasal 20 ayat (2) huruf b',
  'S-09': 'Pasal 20 ayat (2) huruf c',
  'S-10': 'Pasal 20 ayat (2) huruf d',
  'S-11': 'Pasal 20 ayat (2) huruf e',
  'S-12': 'Pasal 20 ayat (2) huruf f',
  'S-13': 'Pasal 20 ayat (2) huruf g',
  'S-14': 'Pasal 20 ayat (2) huruf h',
}

const ANYTIME: Readonly<Record<string, string>> = {
  'T-a': 'Pasal 21 ayat (1) huruf a dan ayat (2)',
  'T-b1': 'Pasal 21 ayat (3) huruf a',
  'T-b2': 'Pasal 21 ayat (3) huruf b',
  'T-b3': 'Pasal 21 ayat (3) huruf c',
  'T-b4': 'Pasal 21 ayat (3) huruf d',
  'T-b5': 'Pasal 21 ayat (3) huruf e',
  'T-b6': 'Pasal 21 ayat (3) huruf f',
  'T-c1': 'Pasal 21 ayat (4) huruf a',
  'T-c2': 'Pasal 21 ayat (4) huruf b',
  'T-c3': 'Pasal 21 ayat (4) huruf c',
  'T-c4': 'Pasal 21 ayat (4) huruf d',
  ...Object.fromEntries('defghijklmnopqr'.split('').map((letter) => [`T-${letter}`, `Pasal 21 ayat (1) huruf ${letter}`])),
}

const lawsOf = (category: string) =>
  Object.fromEntries(CHECKLIST_ITEMS.filter((item) => item.category === category).map((item) => [item.code, item.law]))
const cited = (laws: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(laws).map(([code, law]) => [code, `${law} Perki KI 1/2021`]))

describe('the items are those of Perki KI 1/2021', () => {
  it.each([
    ['periodic', PERIODIC, 39],
    ['immediate', IMMEDIATE, 14],
    ['anytime', ANYTIME, 26],
  ] as const)('%s: every code with its article', (category, laws, count) => {
    expect(Object.keys(laws)).toHaveLength(count)
    expect(lawsOf(category)).toEqual(cited(laws))
  })

  it('no code is met twice, and each can be written into an entry', () => {
    const codes = CHECKLIST_ITEMS.map((item) => item.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(ChecklistCodeSchema.safeParse(code).success, code).toBe(true)
    expect(checklistItem('B-a1')?.title).toContain('Kedudukan')
    expect(checklistItem('B-z9')).toBeUndefined()
  })

  it('periodic items are renewed every 6 months (Ps.18), others have no cycle', () => {
    for (const item of CHECKLIST_ITEMS) expect(item.cycleMonths, item.code).toBe(item.category === 'periodic' ? 6 : null)
  })

  it('procurement lists 23 documents of the selection and 15 of the contract (Ps.15(9)b-c)', () => {
    expect(checklistItem('B-i2')?.parts).toHaveLength(23)
    expect(checklistItem('B-i3')?.parts).toHaveLength(15)
    expect(checklistItem('B-i2')?.parts.at(0)).toContain('Kerangka acuan kerja')
    expect(checklistItem('B-i3')?.parts.at(-1)).toContain('FHO')
  })

  it('the title of an entry made from an item fits the register', () => {
    for (const item of CHECKLIST_ITEMS) expect(item.title.length, item.code).toBeLessThanOrEqual(200)
  })
})

describe('applicability by kind of office', () => {
  const applying = (kind: OfficeKind) =>
    CHECKLIST_ITEMS.filter((item) => item.duty !== 'all' && item.appliesTo.includes(kind)).map((item) => item.code)

  it.each([
    ['ordinary', []],
    ['health', ['S-02', 'S-04', 'S-05']],
    ['education', ['B-b9']],
    ['disaster', ['B-k1', 'B-k2', 'B-k3', 'B-k4', 'S-01', 'S-02', 'S-03']],
    ['licensing', ['B-h2', 'S-07', 'S-08', 'S-09', 'S-10', 'S-11', 'S-12', 'S-13', 'S-14', 'T-f']],
  ] as const)('%s: the conditional items that apply', (kind, codes) => expect(applying(kind)).toEqual(codes))

  it('what falls on all offices applies to every kind; all else says when it would', () => {
    for (const item of CHECKLIST_ITEMS) {
      if (item.duty === 'all') expect(item.appliesTo, item.code).toEqual(OFFICE_KINDS)
      else expect(item.condition, item.code).not.toBe('')
      if (item.duty === 'none') expect(item.appliesTo, item.code).toEqual([])
    }
  })

  it('nihil is allowed for announcements at once and for what depends on a condition or an event', () => {
    const always = CHECKLIST_ITEMS.filter((item) => item.mayBeNil && item.duty === 'all').map((item) => item.code)
    expect(always).toEqual(['B-i2', 'B-i3', 'T-k', 'T-l'])
    for (const item of CHECKLIST_ITEMS)
      if (item.category === 'immediate' || item.duty === 'conditional') expect(item.mayBeNil, item.code).toBe(true)
  })

  it('the registers supply the figures of requests, the service, the list, the periodic sum and what was opened', () => {
    const supplied = CHECKLIST_ITEMS.filter((item) => item.auto !== null).map((item) => `${item.code} ${item.auto}`)
    expect(supplied).toEqual([
      'B-e1 requestFigures',
      'B-e2 requestFigures',
      'B-e3 requestFigures',
      'B-e4 requestFigures',
      'T-a informationList',
      'T-j serviceFigures',
      'T-p periodicItems',
      'T-q openedInformation',
    ])
  })
})
