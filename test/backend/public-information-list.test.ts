// Orders of the DIP: moved by hand, grouped by category and checklist, cut into pages without a gap or a double.
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { INFORMATION_CATEGORIES } from '../../src-main/contract/index.ts'
import { codeOf, decideBySql, rowsOf, useOffice, WHOLE_REGISTER } from './fixtures.ts'
import { informationDesk, runSql } from './information-desk.ts'

const office = useOffice()
const desk = informationDesk(office)
const positions = () => rowsOf<{ position: number }>(office.test, 'SELECT position FROM public_information ORDER BY position')

describe('the order of the office', () => {
  it('is the order of entry until an entry is moved before another, to the front or to the end', async () => {
    const [a, b, c] = [await desk.add({ title: 'A' }), await desk.add({ title: 'B' }), await desk.add({ title: 'C' })]
    expect(await desk.titles()).toEqual(['A', 'B', 'C'])
    await desk.move(c, b)
    expect(await desk.titles()).toEqual(['A', 'C', 'B'])
    await desk.move(b, a)
    expect(await desk.titles()).toEqual(['B', 'A', 'C'])
    expect(await desk.move(b, null)).toMatchObject({ value: { id: b, version: 3 } })
    expect(await desk.titles()).toEqual(['A', 'C', 'B'])
    await desk.add({ title: 'D' })
    expect(await desk.titles()).toEqual(['A', 'C', 'B', 'D'])
  })

  it('is unchanged, without a step, when the entry stands there already', async () => {
    const [a, b] = [await desk.add(), await desk.add()]
    for (const beforeId of [b, a]) expect(await desk.move(a, beforeId)).toMatchObject({ value: { version: 1 } })
    expect(await desk.move(b, null)).toMatchObject({ value: { version: 1 } })
    expect((await desk.steps()).undo?.operation).toBe('publicInformation.add')
  })

  it('never runs out of room: the list is numbered anew and stays the same, also when taken back', async () => {
    await desk.add({ title: 'A' })
    const [b, c] = [await desk.add({ title: 'B' }), await desk.add({ title: 'C' })]
    for (let turn = 0; turn < 60; turn += 1) {
      const before = await desk.titles()
      const [moved, other] = turn % 2 === 0 ? [c, b] : [b, c]
      await desk.move(moved, other)
      expect((await desk.titles())[0]).toBe('A')
      if (turn % 7 !== 0) continue
      await desk.undo()
      expect(await desk.titles()).toEqual(before)
      await desk.redo()
    }
    expect(new Set(positions().map(({ position }) => position)).size).toBe(3)
    // The first entry was never moved; only numbering the whole list anew gives it another number.
    expect(positions()[0]?.position).toBeGreaterThan(1)
  })

  it('finds room between entries that share a position', async () => {
    const ids = [await desk.add({ title: 'A' }), await desk.add({ title: 'B' }), await desk.add({ title: 'C' })]
    runSql(office.test, 'UPDATE public_information SET position = 0')
    await desk.move(ids[2] ?? 0, ids[1] ?? 0)
    expect(await desk.titles()).toEqual(['A', 'C', 'B'])
  })

  it('gives an entry back to its place from the trash', async () => {
    const ids = [await desk.add({ title: 'A' }), await desk.add({ title: 'B' }), await desk.add({ title: 'C' })]
    await desk.act('trash', ids[1] ?? 0)
    await desk.act('restore', ids[1] ?? 0)
    expect(await desk.titles()).toEqual(['A', 'B', 'C'])
  })

  it('does not know an entry that is in the trash or nowhere', async () => {
    const [a, b] = [await desk.add(), await desk.add()]
    await desk.act('trash', b)
    for (const beforeId of [b, 999]) expect(codeOf(await desk.move(a, beforeId))).toBe('notFound')
    expect(codeOf(await office.test.attempt('publicInformation.move', { id: 999, version: 1, beforeId: a }))).toBe('notFound')
  })
})

describe('groups', () => {
  it('stand in the order of the law, with codes as they count and entries without a code last', async () => {
    const entries = [['anytime'], ['immediate', 'S-10'], ['periodic', 'B-c1', 'B-a1'], ['immediate', 'S-2'], ['periodic', 'T-b1']]
    for (const [category, ...checklistCodes] of [...entries, ['anytime', 'T-a']])
      await desk.add({ category: category as 'anytime', checklistCodes, title: `${category} ${checklistCodes.join()}` })
    const groups = (order: 'category' | 'checklist') =>
      office.test.call('publicInformation.groups', { agencyId: office.agencyId, ...WHOLE_REGISTER, order })
    expect((await groups('category')).map(({ key, count }) => `${key} ${count}`)).toEqual([
      'periodic 2',
      'immediate 2',
      'anytime 2',
    ])
    expect((await groups('checklist')).map(({ key }) => key)).toEqual(['B-c1', 'S-2', 'S-10', 'T-a', 'T-b1', ''])
    expect((await desk.titles({ order: 'checklist' })).at(-1)).toBe('anytime')
  })
})

const CODES = ['B-a1', 'B-c1', 'S-1', 'S-2', 'S-10', 'S-14', 'T-a', 'T-b1', 'T-g']
const arbitraryEntry = fc.record({
  category: fc.constantFrom(...INFORMATION_CATEGORIES),
  checklistCodes: fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 2 }),
  year: fc.constantFrom(2025, 2026, null),
  title: fc.constantFrom('Renja anggaran', 'Neraca', 'Profil anggaran'),
})

describe('a list of any entries', () => {
  beforeEach(async () => {
    const entries = fc.sample(fc.array(arbitraryEntry, { minLength: 25, maxLength: 40 }), { numRuns: 1, seed: 7 })[0] ?? []
    for (const entry of entries) await desk.add(entry)
    decideBySql(office.test, 'published', 3, 5, 8, 13, 21)
    await desk.act('trash', 2, 10)
  })

  const arbitraryQuestion = fc.record({
    order: fc.constantFrom('position', 'category', 'checklist'),
    search: fc.constantFrom('', 'angg', 'neraca', 'renja angg', 'tidak ada'),
    category: fc.constantFrom(null, null, ...INFORMATION_CATEGORIES),
    status: fc.constantFrom(null, null, 'draft', 'published'),
    year: fc.constantFrom(null, null, 2026),
    checklist: fc.constantFrom(null, null, 'B-a1', 'T-a'),
    trashed: fc.constantFrom(false, false, true),
    limit: fc.constantFrom(3, 7, 500),
  })

  it('has the groups in its own order, pages that make the whole, and references to exactly its entries', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuestion, async ({ order, limit, ...question }) => {
        const { rows, total } = await desk.list({ ...question, order })
        expect(total).toBe(rows.length)
        const paged = []
        for (let offset = 0; offset < total; offset += limit) {
          const page = await desk.list({ ...question, order, offset, limit })
          expect(page.total).toBe(total)
          paged.push(...page.rows)
        }
        expect(paged).toEqual(rows)
        const asked = { agencyId: office.agencyId, ...question, order }
        const { refs, total: counted } = await office.test.call('publicInformation.refs', asked)
        expect([refs, counted]).toEqual([rows.map(({ id, version }) => ({ id, version })), total])
        expect(new Set(rows.map(({ id }) => id)).size).toBe(total)
        if (order === 'position') return
        const groups = await office.test.call('publicInformation.groups', { ...asked, order })
        const keyOf = (row: (typeof rows)[number]) => (order === 'category' ? row.category : (row.checklistCodes[0] ?? ''))
        expect(rows.map(keyOf)).toEqual(groups.flatMap(({ key, count }) => Array.from({ length: count }, () => key)))
        for (const [index, row] of rows.entries()) {
          const next = rows[index + 1]
          if (next === undefined || keyOf(next) !== keyOf(row)) continue
          // Nothing was moved here, so the office's order is the order of entry.
          expect(row.id).toBeLessThan(next.id)
        }
      }),
      { numRuns: 60 },
    )
  })
})
