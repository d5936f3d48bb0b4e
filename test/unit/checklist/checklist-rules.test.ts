// When an item of the checklist is satisfied (ppid 3.4): tables of cases, and what holds whatever the register says.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHECKLIST_ITEMS } from '../../../src-main/features/checklist/checklist.items.ts'
import {
  assess,
  type ChecklistAnswer,
  currentUntil,
  isGap,
  isSatisfied,
  type ItemState,
  type LinkedEntries,
  nilUntil,
  type Office,
  OFFICE_KINDS,
  summarise,
} from '../../../src-main/features/checklist/checklist.rules.ts'
import { addDays, addMonths, type DateOnly, dateOnly } from '../../../src-main/kernel/date-only.ts'

const TODAY = dateOnly('2026-11-24')
const OFFICE: Office = {
  kind: 'ordinary',
  answers: new Map(),
  entries: new Map(),
  facts: { publishedEntries: 0, openedCases: 0 },
  today: TODAY,
}

const entry = (updatedOn: string, change: Partial<LinkedEntries> = {}): LinkedEntries => ({
  published: true,
  evidence: true,
  updatedOn: dateOnly(updatedOn),
  count: 1,
  ...change,
})
const nil = (on: string): ChecklistAnswer => ({
  applies: null,
  appliesReason: '',
  nil: { on: dateOnly(on), reason: 'Tidak ada kejadian' },
})
const says = (applies: boolean): ChecklistAnswer => ({ applies, appliesReason: 'Alasan', nil: null })

/** State of one item in an office of these parts. */
function stateOf(code: string, change: Partial<Office> & { entry?: LinkedEntries[]; answer?: ChecklistAnswer } = {}): ItemState {
  const { entry: own, answer, ...rest } = change
  const office: Office = {
    ...OFFICE,
    ...rest,
    ...(own === undefined ? {} : { entries: new Map([[code, own]]) }),
    ...(answer === undefined ? {} : { answers: new Map([[code, answer]]) }),
  }
  const found = assess(CHECKLIST_ITEMS, office).find(({ item }) => item.code === code)
  if (found === undefined) throw new Error(`no item ${code}`)
  return found.state
}

describe('six months are counted to the day, clamped to the month (Ps.18)', () => {
  it.each([
    ['2026-01-15', '2026-07-15'],
    ['2026-01-31', '2026-07-31'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-02-28', '2026-08-28'],
    ['2026-12-30', '2027-06-30'],
  ])('updated %s is current until %s', (day, until) => expect(currentUntil(dateOnly(day), 6)).toBe(until))
})

describe('an item that applies', () => {
  it.each([
    ['no entry', [], { kind: 'missing', nilLapsedOn: null }],
    ['only a draft', [entry('2026-11-01', { published: false })], { kind: 'notPublished' }],
    ['published without file or link', [entry('2026-11-01', { evidence: false })], { kind: 'noEvidence' }],
    ['published with evidence', [entry('2026-11-01')], { kind: 'satisfied', until: '2027-05-01' }],
    ['its last current day', [entry('2026-05-24')], { kind: 'satisfied', until: '2026-11-24' }],
    ['the day after', [entry('2026-05-23')], { kind: 'outdated', since: '2026-11-24' }],
    [
      'evidence and publication on different entries',
      [entry('2026-11-01', { evidence: false }), entry('2026-11-02', { published: false })],
      { kind: 'noEvidence' },
    ],
    ['one old and one new entry', [entry('2025-01-01'), entry('2026-10-01')], { kind: 'satisfied', until: '2027-04-01' }],
    [
      'a fresh draft beside an old published one',
      [entry('2025-01-01'), entry('2026-11-01', { published: false })],
      { kind: 'outdated', since: '2025-07-02' },
    ],
  ] as const)('%s', (_case, entries, state) => expect(stateOf('B-a1', { entry: [...entries] })).toEqual(state))

  it('anytime information has no cycle: an old entry is as good as a new one', () => {
    expect(stateOf('T-h', { entry: [entry('2010-01-01')] })).toEqual({ kind: 'satisfied', until: null })
  })
})

describe('nihil is a dated answer, not a gap', () => {
  it.each([
    ['of a periodic item lasts 6 months', 'B-i2', '2026-05-24', { kind: 'nil', until: '2026-11-24' }],
    ['and lapses the day after', 'B-i2', '2026-05-23', { kind: 'missing', nilLapsedOn: '2026-11-23' }],
    ['of another item lasts to the end of its year', 'T-l', '2026-01-02', { kind: 'nil', until: '2026-12-31' }],
    ['and lapses on 1 January', 'T-l', '2025-12-31', { kind: 'missing', nilLapsedOn: '2025-12-31' }],
    ['is not believed where it is not allowed', 'B-a1', '2026-11-01', { kind: 'missing', nilLapsedOn: null }],
    ['does not count before its day', 'T-l', '2026-11-25', { kind: 'missing', nilLapsedOn: null }],
  ] as const)('%s', (_case, code, on, state) => expect(stateOf(code, { answer: nil(on) })).toEqual(state))

  it('makes room for a published entry', () => {
    expect(stateOf('T-l', { answer: nil('2026-01-02'), entry: [entry('2026-02-01')] }).kind).toBe('satisfied')
  })

  it('covers an item whose entry is not ready', () => {
    expect(stateOf('T-l', { answer: nil('2026-01-02'), entry: [entry('2026-02-01', { published: false })] }).kind).toBe('nil')
  })

  it('the last day follows the cycle of the item', () => {
    expect(nilUntil({ cycleMonths: 6 }, dateOnly('2026-08-31'))).toBe('2027-02-28')
    expect(nilUntil({ cycleMonths: null }, dateOnly('2026-08-31'))).toBe('2026-12-31')
  })
})

describe('applicability', () => {
  it.each([
    ['B-b9', 'ordinary', 'notApplicable'],
    ['B-b9', 'education', 'missing'],
    ['S-04', 'health', 'missing'],
    ['S-04', 'education', 'notApplicable'],
    ['B-k1', 'disaster', 'missing'],
    ['S-07', 'licensing', 'missing'],
    ['B-a2', 'licensing', 'notApplicable'],
  ] as const)('%s in an office of kind %s: %s', (code, kind, state) => expect(stateOf(code, { kind }).kind).toBe(state))

  it('the office overrules its kind both ways, with its reason', () => {
    expect(stateOf('S-01', { answer: says(true) }).kind).toBe('missing')
    expect(stateOf('B-a1', { answer: says(false) })).toEqual({ kind: 'notApplicable', reason: 'Alasan', source: 'office' })
  })

  it('by kind says why not', () => {
    expect(stateOf('T-f')).toEqual({
      kind: 'notApplicable',
      reason: 'Berlaku bagi kantor yang menerbitkan izin.',
      source: 'kind',
    })
  })
})

describe('items answered by the registers', () => {
  it.each(['B-e1', 'B-e2', 'B-e3', 'B-e4', 'T-j'])('%s: figures inform nobody before they are announced', (code) => {
    expect(stateOf(code).kind).toBe('missing')
    expect(stateOf(code, { entry: [entry('2026-11-01')] }).kind).toBe('satisfied')
  })

  it('the list itself is there as soon as an entry is published', () => {
    expect(stateOf('T-a').kind).toBe('missing')
    expect(stateOf('T-a', { facts: { publishedEntries: 1, openedCases: 0 } })).toEqual({ kind: 'satisfied', until: null })
  })

  it('information declared open applies once a case was won, and still needs its entry (Ps.52(4))', () => {
    expect(stateOf('T-q')).toMatchObject({ kind: 'notApplicable', source: 'register' })
    const won = { publishedEntries: 0, openedCases: 1 }
    expect(stateOf('T-q', { facts: won }).kind).toBe('missing')
    expect(stateOf('T-q', { facts: won, entry: [entry('2026-01-01')] }).kind).toBe('satisfied')
    const nil = { ...says(true), nil: { on: dateOnly('2026-11-20'), reason: 'Belum ada' } }
    expect(stateOf('T-q', { answer: nil }).kind).toBe('nil')
    expect(stateOf('T-q', { facts: won, answer: nil }).kind).toBe('missing')
  })

  it('"all periodic information" is satisfied when every periodic item that applies is', () => {
    const periodic = CHECKLIST_ITEMS.filter((item) => item.category === 'periodic')
    const all = new Map(periodic.map((item) => [item.code, [entry('2026-11-01')]]))
    expect(stateOf('T-p', { entries: all })).toEqual({ kind: 'satisfied', until: null })
    all.delete('B-c1')
    expect(stateOf('T-p', { entries: all }).kind).toBe('missing')
    expect(stateOf('T-p', { entries: all, answers: new Map([['B-c1', says(false)]]) }).kind).toBe('satisfied')
  })
})

const days = fc.integer({ min: 0, max: 3000 }).map((back) => addDays(TODAY, -back))
const entries = fc.array(
  fc.record({ published: fc.boolean(), evidence: fc.boolean(), updatedOn: days, count: fc.integer({ min: 1, max: 9 }) }),
  { maxLength: 4 },
)
const answers: fc.Arbitrary<ChecklistAnswer> = fc.record({
  applies: fc.constantFrom(null, true, false),
  appliesReason: fc.constant('Alasan'),
  nil: fc.option(days.map((on) => ({ on, reason: 'Nihil' }))),
})
const codes = fc.constantFrom(...CHECKLIST_ITEMS.map((item) => item.code))
const offices: fc.Arbitrary<Office> = fc.record({
  kind: fc.constantFrom(...OFFICE_KINDS),
  answers: fc.array(fc.tuple(codes, answers), { maxLength: 20 }).map((pairs) => new Map(pairs)),
  entries: fc.array(fc.tuple(codes, entries), { maxLength: 60 }).map((pairs) => new Map(pairs)),
  facts: fc.record({ publishedEntries: fc.nat(3), openedCases: fc.nat(2) }),
  today: fc.constant(TODAY),
})
const VALID = entry(TODAY)

describe('whatever an office has', () => {
  it('every item is assessed once, and the denominators add up', () => {
    fc.assert(
      fc.property(offices, (office) => {
        const items = assess(CHECKLIST_ITEMS, office)
        const { periodic, immediate, anytime, overall } = summarise(items)
        expect(items.map(({ item }) => item.code)).toEqual(CHECKLIST_ITEMS.map((item) => item.code))
        expect(overall.applicable).toBe(periodic.applicable + immediate.applicable + anytime.applicable)
        expect(overall.satisfied).toBe(periodic.satisfied + immediate.satisfied + anytime.satisfied)
        expect(overall.satisfied).toBeLessThanOrEqual(overall.applicable)
        const gaps = items.filter(({ state }) => isGap(state)).length
        const notApplicable = items.filter(({ state }) => state.kind === 'notApplicable').length
        expect(gaps + notApplicable + overall.satisfied).toBe(items.length)
      }),
    )
  })

  it('a valid entry more never lowers any figure and never changes what applies', () => {
    fc.assert(
      fc.property(offices, codes, (office, code) => {
        const more = new Map(office.entries).set(code, [...(office.entries.get(code) ?? []), VALID])
        const before = summarise(assess(CHECKLIST_ITEMS, office))
        const items = assess(CHECKLIST_ITEMS, { ...office, entries: more })
        const after = summarise(items)
        for (const part of ['periodic', 'immediate', 'anytime', 'overall'] as const) {
          expect(after[part].satisfied).toBeGreaterThanOrEqual(before[part].satisfied)
          expect(after[part].applicable).toBe(before[part].applicable)
        }
        const one = items.find(({ item }) => item.code === code)
        if (one?.item.auto !== 'periodicItems') expect(one?.state.kind).toBeOneOf(['satisfied', 'notApplicable'])
      }),
    )
  })

  it('a published periodic entry is outdated exactly from the day after 6 months', () => {
    fc.assert(
      fc.property(days, (updatedOn: DateOnly) => {
        const last = addMonths(updatedOn, 6)
        const on = (today: DateOnly) => stateOf('B-a1', { today, entry: [entry(updatedOn)] })
        expect(on(updatedOn).kind).toBe('satisfied')
        expect(on(last)).toEqual({ kind: 'satisfied', until: last })
        expect(on(addDays(last, 1))).toEqual({ kind: 'outdated', since: addDays(last, 1) })
      }),
    )
  })

  it('the order of entries does not matter', () => {
    fc.assert(
      fc.property(entries, (some) => {
        expect(stateOf('B-a1', { entry: some.toReversed() })).toEqual(stateOf('B-a1', { entry: some }))
      }),
    )
  })

  it('an item is a gap, satisfied or not applicable, never two of them', () => {
    fc.assert(
      fc.property(offices, (office) => {
        for (const { state } of assess(CHECKLIST_ITEMS, office))
          expect([isGap(state), isSatisfied(state), state.kind === 'notApplicable'].filter(Boolean)).toHaveLength(1)
      }),
    )
  })
})
