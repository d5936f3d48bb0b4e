// Editing cells: only what was changed is sent, and what the register would refuse is said before.
import { describe, expect, test } from 'vitest'
import {
  cellPatch,
  draftOf,
  editorOf,
  patchProblem,
  statusChoices,
  takesTyping,
  yearTyped,
} from '../../../src-renderer/features/public-information/grid/cell-edit.model.ts'
import {
  COLUMN_SETS,
  type ColumnId,
  GRID_COLUMNS,
  hiddenAtFirst,
  hiddenExcept,
  shownColumns,
  tracksOf,
} from '../../../src-renderer/features/public-information/grid/grid-columns.model.ts'
import { storedEntry } from './entry.ts'

const column = (wanted: ColumnId) => {
  const found = GRID_COLUMNS.find(({ id }) => id === wanted)
  if (found === undefined) throw new Error(wanted)
  return found
}

describe('what is sent', () => {
  const entry = storedEntry({ holderUnit: 'Sekretariat', checklistCodes: ['B-a1'] })

  test('only fields that differ; nothing when all is as before', () => {
    expect(cellPatch(entry, { holderUnit: 'Sekretariat ' })).toBeNull()
    expect(cellPatch(entry, { holderUnit: 'Bidang A' })).toEqual({ holderUnit: 'Bidang A' })
    expect(cellPatch(entry, { madeWhen: 'Maret 2026', madeWhere: '' })).toEqual({ madeWhen: 'Maret 2026' })
    expect(cellPatch(entry, { checklistCodes: ['B-a1'] })).toBeNull()
  })

  test('the reason of a withdrawal goes with the withdrawal', () => {
    const withdrawn = storedEntry({ status: 'withdrawn', withdrawalReason: 'Diganti' })
    expect(cellPatch(withdrawn, { status: 'draft', withdrawalReason: 'Diganti' })).toEqual({
      status: 'draft',
      withdrawalReason: '',
    })
  })

  test('an editor starts with what stands in the cell, or with the letter that was typed', () => {
    expect(draftOf(column('made'), storedEntry({ madeWhen: 'Maret 2026', madeWhere: 'Contoh' }), null)).toEqual({
      madeWhen: 'Maret 2026',
      madeWhere: 'Contoh',
    })
    expect(draftOf(column('title'), entry, 'L')).toEqual({ title: 'L' })
    expect(draftOf(column('year'), entry, '2')).toEqual({ year: 2 })
  })

  test('a year is digits only, and may be emptied', () => {
    expect(yearTyped('2026')).toBe(2026)
    expect(yearTyped('20a267')).toBe(2026)
    expect(yearTyped('')).toBeNull()
  })
})

describe('what is refused', () => {
  const entry = storedEntry()
  test.each([
    [{ title: '' }, 'text.required'],
    [{ title: 'x'.repeat(501) }, 'text.tooLong'],
    [{ link: 'javascript:alert(1)' }, 'link.invalid'],
    [{ status: 'withdrawn' as const }, 'text.required'],
    [{ status: 'withdrawn' as const, withdrawalReason: 'Diganti' }, undefined],
    [{ status: 'published' as const }, 'field.invalid_value'],
    [{ title: 'Rencana Kerja 2027' }, undefined],
    [{ year: null }, undefined],
  ])('%j: %s', (patch, code) => {
    expect(patchProblem(entry, patch)).toBe(code)
  })

  test('a year outside the span of registers is refused', () => {
    expect(patchProblem(entry, { year: 1900 })).toBeDefined()
  })

  test('nobody decides by hand; what an edition decided may be announced or not', () => {
    expect(statusChoices(null)).toEqual(['draft', 'proposed', 'withdrawn'])
    expect(statusChoices('proposed')).toEqual(['draft', 'proposed', 'withdrawn'])
    expect(statusChoices('decided')).toEqual(['draft', 'proposed', 'decided', 'published', 'withdrawn'])
  })
})

describe('columns', () => {
  test('the seven official columns are there, in their order', () => {
    const official = GRID_COLUMNS.filter((one) => one.official === true).map(({ id }) => id)
    expect(official).toEqual(['number', 'summary', 'holderUnit', 'responsible', 'made', 'form', 'retention'])
  })

  test('number, dates of the register and trash are not edited; a letter begins to write only where text stands', () => {
    expect(GRID_COLUMNS.filter((one) => editorOf(one) === undefined).map(({ id }) => id)).toEqual(['number', 'updatedOn'])
    expect(GRID_COLUMNS.filter(takesTyping).map(({ id }) => id)).toEqual([
      'title',
      'summary',
      'holderUnit',
      'responsible',
      'media',
      'year',
      'evidence',
    ])
  })

  test('what is shown first fits beside each other, at the smallest window and at a wide one', () => {
    for (const width of [1280, 1366, 1920, 2560]) {
      const shown = shownColumns(hiddenAtFirst(width))
      expect(tracksOf(shown).minWidth).toBeLessThanOrEqual(width - 302)
      expect(shown.some(({ id }) => id === 'summary')).toBe(width === 2560)
    }
  })

  test('a set of columns shows its own and those without which a row is not known', () => {
    const official = COLUMN_SETS.find(({ name }) => name.startsWith('Kolom resmi'))
    const shown = shownColumns(hiddenExcept(official?.shown ?? [])).map(({ id }) => id)
    expect(shown).toEqual(['number', 'title', 'summary', 'holderUnit', 'responsible', 'made', 'form', 'retention'])
  })

  test('cells show the words of the official columns', () => {
    const entry = storedEntry({
      retentionActive: 2,
      retentionInactive: 3,
      retentionFate: 'destroy',
      link: 'https://a.example',
      madeWhere: 'Contoh',
    })
    const text = (id: ColumnId) => column(id).text(entry)
    expect(text('retention')).toBe('2 tahun aktif, 3 tahun inaktif, musnah')
    expect(text('evidence')).toBe('Tautan')
    expect(text('form')).toBe('Softcopy')
    expect(text('made')).toBe('Contoh')
    expect(text('status')).toBe('Draf')
    expect(text('updatedOn')).toBe('24 Nov 2026')
  })
})
