// What the checklist shows: views, words of each state, and the next action at every line.
import { describe, expect, it } from 'vitest'
import { CHECKLIST_ITEMS, checklistItem, type ChecklistLine, type DateOnly } from '../../../src-main/contract/index.ts'
import {
  type Entry,
  entryWords,
  joined,
  nextAction,
  percent,
  registerWords,
  shownGroups,
  stateColor,
  stateDetail,
  viewCounts,
  withCode,
} from '../../../src-renderer/features/checklist/checklist.model.ts'

const day = (text: string) => text as DateOnly
const LINE: ChecklistLine = {
  code: 'B-a1',
  state: { kind: 'missing', nilLapsedOn: null },
  source: 'kind',
  appliesReason: '',
  nil: null,
  mayBeNil: false,
  linked: 0,
  published: 0,
  updatedOn: null,
}

function entryOf(code: string, state: ChecklistLine['state'], change: Partial<ChecklistLine> = {}): Entry {
  const item = checklistItem(code)
  if (item === undefined) throw new Error(`no item ${code}`)
  return { item, line: { ...LINE, code, state, ...change } }
}

const OFFICE = [
  entryOf('B-a1', { kind: 'missing', nilLapsedOn: null }),
  entryOf('B-a2', { kind: 'notApplicable', reason: 'Tidak ada', source: 'kind' }),
  entryOf('B-d2', { kind: 'satisfied', until: day('2027-05-24') }),
  entryOf('S-01', { kind: 'nil', until: day('2026-12-31') }),
  entryOf('T-h', { kind: 'noEvidence' }),
]
const codesOf = (groups: ReturnType<typeof shownGroups>) =>
  groups.map((group) => [group.category, group.entries.map(({ item }) => item.code)])
const shown = (change: Partial<Parameters<typeof shownGroups>[1]>) =>
  codesOf(shownGroups(OFFICE, { view: 'gaps', category: null, search: '', ...change }))

describe('the list', () => {
  it('joins lines and items in the order of the regulation', () => {
    const lines = CHECKLIST_ITEMS.map(({ code }) => ({ ...LINE, code })).toReversed()
    expect(joined([...lines, { ...LINE, code: 'B-z9' }]).map(({ item }) => item.code)).toEqual(
      CHECKLIST_ITEMS.map(({ code }) => code),
    )
  })

  it('shows gaps first; nihil and satisfied are none', () => {
    expect(shown({})).toEqual([
      ['periodic', ['B-a1']],
      ['anytime', ['T-h']],
    ])
  })

  it('shows all that applies, or what does not', () => {
    expect(shown({ view: 'applicable' })).toEqual([
      ['periodic', ['B-a1', 'B-d2']],
      ['immediate', ['S-01']],
      ['anytime', ['T-h']],
    ])
    expect(shown({ view: 'notApplicable' })).toEqual([['periodic', ['B-a2']]])
  })

  it('narrows by category and by words of title, code or article', () => {
    expect(shown({ category: 'anytime' })).toEqual([['anytime', ['T-h']]])
    expect(shown({ search: 'RENCANA strategis' })).toEqual([['anytime', ['T-h']]])
    expect(shown({ search: 'b-a1' })).toEqual([['periodic', ['B-a1']]])
    expect(shown({ search: 'pasal 21' })).toEqual([['anytime', ['T-h']]])
    expect(shown({ search: 'tidak ada' })).toEqual([])
  })

  it('counts the views of the chosen category', () => {
    expect(viewCounts(OFFICE, null)).toEqual({ gaps: 2, applicable: 4, notApplicable: 1 })
    expect(viewCounts(OFFICE, 'periodic')).toEqual({ gaps: 1, applicable: 2, notApplicable: 1 })
  })
})

describe('each state has its words, colour and next action', () => {
  it.each([
    ['B-a1', { kind: 'missing', nilLapsedOn: null }, '', 'red', 'choose'],
    ['T-l', { kind: 'missing', nilLapsedOn: day('2025-12-31') }, 'nihil berakhir 31 Desember 2025', 'red', 'choose'],
    ['B-a1', { kind: 'notPublished' }, 'ditetapkan melalui edisi DIP', 'yellow', 'open'],
    ['B-a1', { kind: 'noEvidence' }, 'lengkapi salah satunya', 'yellow', 'open'],
    ['B-a1', { kind: 'outdated', since: day('2026-11-24') }, 'sejak 24 November 2026', 'yellow', 'update'],
    ['B-a1', { kind: 'satisfied', until: day('2027-05-24') }, 'mutakhir sampai 24 Mei 2027', 'teal', null],
    ['T-h', { kind: 'satisfied', until: null }, '', 'teal', null],
    ['T-a', { kind: 'satisfied', until: null }, 'otomatis dari register', 'teal', null],
    ['T-l', { kind: 'nil', until: day('2026-12-31') }, 'berlaku sampai 31 Desember 2026', 'blue', null],
    ['S-01', { kind: 'notApplicable', reason: 'x', source: 'kind' }, 'menurut jenis kantor', 'gray', 'apply'],
    ['S-01', { kind: 'notApplicable', reason: 'x', source: 'office' }, 'ditetapkan kantor', 'gray', 'apply'],
    ['T-q', { kind: 'notApplicable', reason: 'x', source: 'register' }, 'menurut register', 'gray', 'apply'],
    ['B-a2', { kind: 'notApplicable', reason: 'x', source: 'kind' }, 'menurut jenis kantor', 'gray', null],
    ['T-p', { kind: 'missing', nilLapsedOn: null }, '', 'red', null],
  ] as const)('%s %o', (code, state, detail, color, action) => {
    const entry = entryOf(code, state)
    expect([stateDetail(entry), stateColor(entry.line), nextAction(entry)]).toEqual([detail, color, action])
  })
})

describe('words and figures', () => {
  it.each([
    [0, 0, 'Belum ada'],
    [1, 1, '1 informasi, semua diumumkan'],
    [3, 0, '3 informasi, belum diumumkan'],
    [3, 2, '3 informasi, 2 diumumkan'],
  ])('%i tied, %i published: %s', (linked, published, words) => expect(entryWords({ linked, published })).toBe(words))

  it.each([
    [0, 0, null],
    [0, 5, 0],
    [46, 47, 97],
    [199, 200, 99],
    [47, 47, 100],
  ])('%i of %i: %s', (satisfied, applicable, share) => expect(percent({ satisfied, applicable })).toBe(share))

  it('says what a register supplies, with the count of the year', () => {
    const registers = { year: 2026, requests: 1234 }
    const words = (code: string) => registerWords(entryOf(code, { kind: 'notPublished' }).item, registers)
    expect(words('B-e1')).toContain('Register 2026: 1.234 permohonan.')
    expect(words('T-p')).toContain('seluruh butir berkala')
    expect(words('B-a1')).toBe('')
  })

  it('ties and unties a code once, keeping the others in order', () => {
    expect(withCode(['B-e1', 'B-e2'], 'T-j', true)).toEqual(['B-e1', 'B-e2', 'T-j'])
    expect(withCode(['B-e1', 'B-e2'], 'B-e1', true)).toEqual(['B-e1', 'B-e2'])
    expect(withCode(['B-e1', 'B-e2'], 'B-e1', false)).toEqual(['B-e2'])
  })
})
