// The pages of a long table: every row once and in order, under its header, and neither heading nor sum without a row.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  headHeight,
  measureRows,
  rowHeight,
  type Sheet,
  sheetOf,
  type Typeface,
} from '../../../src-main/reporting/pdf-long-table.layout.ts'
import { openingHeight, type Part, pagesOf, type SheetPage } from '../../../src-main/reporting/pdf-long-table.pages.ts'
import type { ReportTable, Row } from '../../../src-main/reporting/report-model.ts'

const FACE: Typeface = { advance: (code) => (code === 32 ? 278 : 550), kern: () => 0, ascender: 905, descender: -212 }
const FACES = { regular: FACE, bold: FACE, italic: FACE }
const ROOM = 450

function table(rows: readonly Row[], withTotal: boolean): ReportTable {
  return {
    id: 'L1',
    caption: 'Lampiran 1',
    sheet: 'L1',
    orientation: 'landscape',
    header: [
      [
        { text: 'No.', rowSpan: 2 },
        { text: 'Informasi', colSpan: 2 },
      ],
      [{ text: 'Judul' }, { text: 'Jumlah' }],
    ],
    numbered: true,
    columns: [
      { kind: 'ordinal', width: 10 },
      { kind: 'text', width: 60 },
      { kind: 'integer', width: 20 },
    ],
    rows,
    emptyText: 'Nihil',
    ...(withTotal ? { total: { label: 'Jumlah', columns: [2] } } : {}),
  }
}

/** Rows of so many lines; below zero a heading. */
const rowsOf = (lines: readonly number[]): Row[] =>
  lines.map((count, index) =>
    count < 0 ? { heading: `Bagian ${index}` } : { cells: [index, Array.from({ length: count }, () => 'isi').join('\n'), count] },
  )

function measured(lines: readonly number[], withTotal: boolean): Sheet {
  const sheet = sheetOf(table(rowsOf(lines), withTotal), 'A4', FACES)
  sheet.groups.forEach(({ rows }, group) => measureRows(sheet, group, 0, rows.length))
  return sheet
}

const kinds = (page: SheetPage) => page.parts.map(({ kind }) => kind)
const isRow = (part: Part) => part.kind === 'row'
const anyRows = fc.array(fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 1, max: 14 }) }, fc.constant(-1)), {
  minLength: 1,
  maxLength: 160,
})
const everySheet = fc.record({ lines: anyRows, withTotal: fc.boolean(), first: fc.integer({ min: 150, max: ROOM }) })

/** Checks something of the pages of any table whose rows fit a page. */
function forEveryTable(check: (pages: SheetPage[], sheet: Sheet, first: number) => void) {
  fc.assert(
    fc.property(everySheet, ({ lines, withTotal, first }) => {
      const sheet = measured(lines, withTotal)
      fc.pre(openingHeight(sheet, ROOM) <= first)
      check(pagesOf(sheet, first, ROOM), sheet, first)
    }),
    { numRuns: 60 },
  )
}

describe('the pages of a long table', () => {
  test('hold every row once, whole and in order', () => {
    forEveryTable((pages, sheet) => {
      const rows = pages.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'row' ? [part] : [])))
      const all = sheet.groups.flatMap((_group, group) =>
        [...(sheet.rowLines[group] ?? [])].map((until, row) => ({ group, row, from: 0, until })),
      )
      expect(rows.map(({ group, row, from, until }) => ({ group, row, from, until }))).toEqual(all)
    })
  })

  test('never reach below the foot of the page', () => {
    forEveryTable((pages, _sheet, first) => {
      pages.forEach(({ height }, index) => expect(height).toBeLessThanOrEqual((index === 0 ? first : ROOM) + 0.01))
    })
  })

  test('begin with the header, and each header is followed by a row of its group', () => {
    forEveryTable((pages) => {
      for (const { parts } of pages) {
        expect(parts[0]?.kind).toBe('head')
        parts.forEach((part, index) => {
          const next = parts[index + 1]
          if (part.kind === 'head') expect(next).toMatchObject({ kind: 'row', group: part.group })
        })
      }
    })
  })

  test('keep the sum on the page of the last row', () => {
    forEveryTable((pages, sheet) => {
      const last = kinds(pages.at(-1) ?? { parts: [], height: 0 })
      if (sheet.table.total !== undefined) expect(last.slice(-2)).toEqual(['row', 'total'])
      else expect(last.at(-1)).toBe('row')
    })
  })

  test('do not end before there is no room for the next row', () => {
    forEveryTable((pages, sheet, first) => {
      pages.slice(0, -1).forEach(({ height }, index) => {
        const next = pages[index + 1]?.parts.find(isRow)
        if (next?.kind !== 'row') throw new Error('no row')
        const withHeading = next.row === 0 ? headHeight(sheet, next.group) + 10 : 0
        const sum = rowHeight(sheet, 1)
        expect(height + withHeading + rowHeight(sheet, next.until) + sum).toBeGreaterThan(index === 0 ? first : ROOM)
      })
    })
  })
})

test('a row taller than a page goes on over pages under the header, no line lost', () => {
  const sheet = measured([3, 140, 2], false)
  const parts = pagesOf(sheet, 300, ROOM).flatMap((page) => {
    expect(page.parts[0]?.kind).toBe('head')
    expect(page.height).toBeLessThanOrEqual(ROOM + 0.01)
    return page.parts.flatMap((part) => (part.kind === 'row' && part.row === 1 ? [part] : []))
  })
  expect(parts.length).toBeGreaterThan(2)
  expect(parts[0]?.from).toBe(0)
  expect(parts.at(-1)?.until).toBe(140)
  parts.slice(1).forEach((part, index) => expect(part.from).toBe(parts[index]?.until))
})

test('a heading without entries says that there are none', () => {
  const sheet = measured([-1, 2, -1], false)
  expect(sheet.groups.map(({ rows }) => rows.length)).toEqual([1, 0])
  expect(kinds(pagesOf(sheet, ROOM, ROOM)[0] ?? { parts: [], height: 0 })).toEqual(['head', 'row', 'head', 'row'])
})

test('header cells over several rows and columns tile the header without gap or overlap', () => {
  const { header, headerHeight, edges } = measured([1], false)
  const area = header.reduce((sum, box) => sum + box.width * box.height, 0)
  expect(area).toBeCloseTo(((edges.at(-1) ?? 0) - (edges[0] ?? 0)) * (headerHeight - 0.5), 3)
})
