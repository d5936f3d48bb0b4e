// Renewal within six months, who is kept out, what a decision may say, and what leads from one edition to the next (Ps.45).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as labels from '../../../src-main/features/dip-editions/dip-editions.labels.ts'
import {
  DEPARTURES,
  type Difference,
  decisionProblems,
  departureOf,
  differenceOf,
  gapsOf,
  type Listed,
  EDITION_PERIODS,
  EDITION_STATUSES,
  ENTRY_GAPS,
  OFFICIAL_FIELDS,
  type OfficialEntry,
  officialOf,
  periodOf,
  renewalOf,
} from '../../../src-main/features/dip-editions/dip-editions.rules.ts'
import { addDays, addMonths, dateOnly } from '../../../src-main/kernel/date-only.ts'
import { INFORMATION } from '../../backend/fixtures.ts'

const day = dateOnly

describe('the list is renewed at least every six months (Ps.45(7))', () => {
  it.each([
    ['2026-01-05', '2026-01-05', 'fresh', '2026-07-05', 181],
    ['2026-01-05', '2026-06-04', 'fresh', '2026-07-05', 31],
    ['2026-01-05', '2026-06-05', 'dueSoon', '2026-07-05', 30],
    ['2026-01-05', '2026-07-05', 'dueSoon', '2026-07-05', 0],
    ['2026-01-05', '2026-07-06', 'overdue', '2026-07-05', -1],
    ['2025-08-31', '2026-02-28', 'dueSoon', '2026-02-28', 0],
    ['2025-08-31', '2026-03-01', 'overdue', '2026-02-28', -1],
    ['2023-08-31', '2024-02-29', 'dueSoon', '2024-02-29', 0],
    ['2025-12-31', '2026-06-30', 'dueSoon', '2026-06-30', 0],
    ['2026-07-01', '2027-01-01', 'dueSoon', '2027-01-01', 0],
  ])('decided on %s, seen on %s: %s, due on %s', (decreeOn, today, state, dueOn, daysLeft) => {
    expect(renewalOf(day(decreeOn), day(today))).toEqual({ state, decreeOn, dueOn, daysLeft })
  })

  it('says so when there is no edition at all', () => {
    expect(renewalOf(null, day('2026-01-05'))).toEqual({ state: 'none' })
  })

  it('goes from fresh over due soon to overdue, never back, and is overdue on the day after the sixth month', () => {
    const rank = { none: 0, fresh: 1, dueSoon: 2, overdue: 3 }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 0, max: 400 }), (start, later) => {
        const decreeOn = addDays(day('2010-01-01'), start)
        const today = addDays(decreeOn, later)
        const now = renewalOf(decreeOn, today)
        expect(rank[renewalOf(decreeOn, addDays(today, 1)).state]).toBeGreaterThanOrEqual(rank[now.state])
        expect(now.state === 'overdue').toBe(today > addMonths(decreeOn, 6))
      }),
    )
  })
})

it.each([
  ['2026-01-01', 'S1'],
  ['2026-06-30', 'S1'],
  ['2026-07-01', 'S2'],
  ['2026-12-31', 'S2'],
])('%s lies in %s', (on, period) => expect(periodOf(day(on))).toBe(period))

describe('why an entry left the list', () => {
  const live = { status: 'published', trashed: false, excluded: false }
  it.each([
    ['deleted for ever', undefined, 'purged'],
    ['withdrawn', { ...live, status: 'withdrawn' }, 'withdrawn'],
    ['withdrawn because it was excluded', { status: 'withdrawn', trashed: false, excluded: true }, 'excluded'],
    ['thrown away', { ...live, trashed: true }, 'trashed'],
    ['a draft again', { ...live, status: 'draft' }, 'notTaken'],
  ])('%s', (_name, entry, departure) => expect(departureOf(entry)).toBe(departure))
})

it('an entry lacks what its official columns leave empty', () => {
  expect(gapsOf(officialOf(INFORMATION))).toEqual([])
  const bare = { ...INFORMATION, holderUnit: '', responsible: '', retentionText: '' }
  expect(gapsOf(officialOf(bare))).toEqual(['noUnit', 'noResponsible', 'noRetention'])
  expect(gapsOf(officialOf({ ...bare, retentionActive: 2 }))).toEqual(['noUnit', 'noResponsible'])
})

describe('dates of a decision (Ps.45(3)-(6))', () => {
  const known = { today: day('2026-11-24'), proposedOn: day('2026-11-10'), previousOn: day('2026-05-01') }
  const decided = (decreeOn: string, approvedOn: string) =>
    decisionProblems({ decreeOn: day(decreeOn), approvedOn: day(approvedOn) }, known)
  it.each([
    ['after the proposal, approved on the day', '2026-11-20', '2026-11-20', []],
    ['on the day of the proposal', '2026-11-10', '2026-11-10', []],
    ['approved after the decree', '2026-11-20', '2026-11-21', ['decision.approvedOn edition.approvedAfterDecree']],
    ['decree tomorrow', '2026-11-25', '2026-11-24', ['decision.decreeOn date.inFuture']],
    ['approval before the proposal', '2026-11-20', '2026-11-09', ['decision.approvedOn edition.beforeProposal']],
    [
      'all before the edition in force',
      '2026-04-30',
      '2026-04-30',
      [
        'decision.decreeOn edition.beforeProposal',
        'decision.decreeOn edition.beforePrevious',
        'decision.approvedOn edition.beforeProposal',
      ],
    ],
  ])('%s', (_name, decreeOn, approvedOn, problems) => {
    expect(decided(decreeOn, approvedOn).map(({ path, code }) => `${path} ${code}`)).toEqual(problems)
  })
})

const entry = fc.record(
  Object.fromEntries(OFFICIAL_FIELDS.map((field) => [field, fc.constantFrom('', 'a', 'b')])) as Record<
    keyof OfficialEntry,
    fc.Arbitrary<string>
  >,
)
const edition = fc
  .dictionary(fc.integer({ min: 1, max: 12 }).map(String), entry)
  .map((entries): Listed[] => Object.entries(entries).map(([id, fields]) => ({ informationId: Number(id), fields })))
const byId = (entries: readonly Listed[]) => new Map(entries.map(({ informationId, fields }) => [informationId, fields]))

function applied(before: readonly Listed[], difference: Difference): Map<number, OfficialEntry> {
  const entries = byId(before)
  for (const { informationId } of difference.removed) entries.delete(informationId)
  for (const { informationId, fields } of difference.added) entries.set(informationId, fields)
  for (const { informationId, changes } of difference.changed) {
    const old = entries.get(informationId)
    for (const { field, before: was } of changes) expect(old?.[field]).toBe(was)
    const set = Object.fromEntries(changes.map(({ field, after }) => [field, after]))
    entries.set(informationId, { ...old, ...set } as OfficialEntry)
  }
  return entries
}

describe('the difference of two editions', () => {
  it('of an edition to itself is empty', () => {
    fc.assert(
      fc.property(edition, (one) => {
        expect(differenceOf(one, one)).toEqual({ added: [], changed: [], removed: [] })
      }),
    )
  })

  it('applied to the first gives the second', () => {
    fc.assert(
      fc.property(edition, edition, (one, other) => {
        expect(applied(one, differenceOf(one, other))).toEqual(byId(other))
      }),
    )
  })

  it('names what was added, changed by column, and removed', () => {
    const of = (id: number, change: Partial<typeof INFORMATION> = {}): Listed => ({
      informationId: id,
      fields: officialOf({ ...INFORMATION, ...change }),
    })
    const difference = differenceOf([of(1), of(2), of(3)], [of(1), of(2, { title: 'Renja 2027', madeWhere: 'Kota' }), of(4)])
    expect(difference.added.map((one) => one.informationId)).toEqual([4])
    expect(difference.removed.map((one) => one.informationId)).toEqual([3])
    expect(difference.changed).toEqual([
      {
        informationId: 2,
        title: 'Renja 2027',
        changes: [
          { field: 'title', before: 'Rencana Kerja Tahunan', after: 'Renja 2027' },
          { field: 'timeAndPlace', before: 'Januari 2026, Contoh', after: 'Januari 2026, Kota' },
        ],
      },
    ])
  })

  it('sees no change in what the official columns do not print', () => {
    const other = { ...INFORMATION, link: 'https://lain.example', media: 'Papan', year: 2025, retentionBasis: 'JRA' }
    const one: Listed = { informationId: 1, fields: officialOf(INFORMATION) }
    expect(differenceOf([one], [{ informationId: 1, fields: officialOf(other) }]).changed).toEqual([])
  })
})

it.each([
  ['semesters', EDITION_PERIODS, labels.EDITION_PERIOD_LABELS],
  ['statuses', EDITION_STATUSES, labels.EDITION_STATUS_LABELS],
  ['columns', OFFICIAL_FIELDS, labels.OFFICIAL_FIELD_LABELS],
  ['departures', DEPARTURES, labels.DEPARTURE_LABELS],
  ['gaps', ENTRY_GAPS, labels.ENTRY_GAP_LABELS],
] as const)('every word of the %s has an Indonesian word of its own', (_name, words, named) => {
  expect(Object.keys(named).toSorted()).toEqual([...words].toSorted())
  expect(new Set(Object.values(named)).size).toBe(words.length)
})

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s and %i months is %s: a month without that day ends earlier', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to)
})
