// The pure parts of the register book and of the number audit on screen.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookColumns, bookHeader } from '../../../src-main/contract/index.ts'
import {
  kindOf,
  neighbour,
  PERIOD_KINDS,
  periodAround,
  periodWords,
} from '../../../src-renderer/features/requests/book-period.model.ts'
import { bookWidths, lawOf, placedHeader, sourceNotes } from '../../../src-renderer/features/requests/book-table.model.ts'
import {
  type AuditedBook,
  auditVerdict,
  caseAddress,
  findingGroups,
  missingNumbers,
} from '../../../src-renderer/features/requests/number-audit.model.ts'
import { bookFileName, printMinutes } from '../../../src-renderer/features/requests/request-export.model.ts'

const WHOLE = PERIOD_KINDS.filter((kind) => kind !== 'free')
const days = fc
  .date({ min: new Date('2015-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the period of the book', () => {
  test('is the whole month, quarter or year around a day', () => {
    expect(periodAround('month', '2024-02-10')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(periodAround('quarter', '2026-11-24')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
    expect(periodAround('year', '2026-11-24')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  })

  test('has its Indonesian name', () => {
    expect(WHOLE.map((kind) => periodWords(periodAround(kind, '2026-11-24')))).toEqual([
      'November 2026',
      'Triwulan IV 2026',
      'Tahun 2026',
    ])
    expect(periodWords({ from: '2026-01-02', to: '2026-01-09' })).toBe('')
  })

  test('moves over the turn of the year', () => {
    expect(neighbour({ from: '2026-01-01', to: '2026-01-31' }, -1)).toEqual({ from: '2025-12-01', to: '2025-12-31' })
    expect(neighbour({ from: '2025-10-01', to: '2025-12-31' }, 1)).toEqual({ from: '2026-01-01', to: '2026-03-31' })
    expect(neighbour({ from: '2026-01-02', to: '2026-01-09' }, 1)).toEqual({ from: '2026-01-02', to: '2026-01-09' })
  })

  test('holds its day, is recognised, and comes back from both neighbours', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...WHOLE), (day, kind) => {
        const period = periodAround(kind, day)
        expect(day >= period.from && day <= period.to).toBe(true)
        expect(kindOf(period)).toBe(kind)
        expect(neighbour(neighbour(period, 1), -1)).toEqual(period)
        expect(neighbour(period, 1).from > period.to).toBe(true)
      }),
    )
  })
})

describe.each([
  [false, 21],
  [true, 23],
])('the head of the book, with identity %s', (identity, count) => {
  const cells = placedHeader(bookHeader(identity))

  test(`covers ${count} columns in three rows without a hole or an overlap`, () => {
    const covered = cells.flatMap((row, top) =>
      row.flatMap(({ column, colSpan = 1, rowSpan = 1 }) =>
        Array.from({ length: colSpan * rowSpan }, (_, at) => `${top + Math.floor(at / colSpan)}:${column + (at % colSpan)}`),
      ),
    )
    expect(covered).toHaveLength(3 * count)
    expect(new Set(covered).size).toBe(3 * count)
  })

  test('names a law behind every column, each column in one block', () => {
    for (let column = 0; column < count; column++) expect(lawOf(column), String(column + 1)).toMatch(/Pasal|Lampiran/)
    const notes = sourceNotes(count)
    expect(notes[0]?.columns).toBe('1–5')
    expect(notes.at(-1)?.columns).toBe(identity ? '22–23' : '20–21')
  })

  test('gives every column a width', () => {
    const widths = bookWidths(bookColumns(identity), bookHeader(identity))
    expect(widths).toHaveLength(count)
    expect(Math.min(...widths)).toBeGreaterThan(40)
  })
})

describe('the file of the book', () => {
  const period = { from: '2026-01-01', to: '2026-03-31' }

  test('is named after its period and for whom it is', () => {
    expect(bookFileName(period, 'mainPpid', 'xlsx')).toBe('Register-Permohonan-2026-01-01-2026-03-31-untuk-PPID-Utama.xlsx')
    expect(bookFileName(period, 'internal', 'pdf')).toBe('Register-Permohonan-2026-01-01-2026-03-31-untuk-internal.pdf')
  })

  test('of an ordinary year takes no time worth a word; of ten thousand it does', () => {
    expect([printMinutes(0), printMinutes(2000), printMinutes(2001), printMinutes(10_000)]).toEqual([null, null, 1, 3])
  })
})

describe('the audit in words', () => {
  const finding = (kind: AuditedBook['findings'][number]['kind'], from = 4, to = from) => ({
    kind,
    number: String(from),
    from,
    to,
    records: [],
    recordCount: 0,
    note: '',
  })
  const book = (...findings: AuditedBook['findings']): AuditedBook => ({
    type: 'PIP',
    year: 2026,
    first: 1,
    last: 9,
    records: 9,
    findings,
    findingCount: findings.length,
  })

  test('a sound register is told so, also when a request rolled over the year', () => {
    expect(auditVerdict([book()])).toMatchObject({ sound: true, title: 'Tidak ada celah' })
    expect(auditVerdict([book(finding('rolledOver'))]).sound).toBe(true)
  })

  test('missing numbers are counted, not the gaps', () => {
    expect(missingNumbers(book(finding('gap', 2, 5), finding('gap', 7)))).toBe(5)
    expect(auditVerdict([book(finding('gap', 2, 5)), book(finding('gap', 7))]).title).toBe('5 nomor hilang')
  })

  test('other findings stand beside the gaps', () => {
    expect(auditVerdict([book(finding('gap'), finding('duplicate'))]).short).toBe('1 nomor hilang, 1 temuan lain')
    expect(auditVerdict([book(finding('duplicate'))]).short).toBe('Tidak ada celah, 1 temuan lain')
  })

  test('findings are grouped by gravity, whatever order they come in', () => {
    const groups = findingGroups(book(finding('rolledOver'), finding('gap', 2), finding('gap', 7)))
    expect(groups.map(({ kind, findings }) => `${kind} ${findings.length}`)).toEqual(['gap 2', 'rolledOver 1'])
  })

  test('each finding leads to its case', () => {
    expect([caseAddress('PIP', 7), caseAddress('KEB', 3)]).toEqual(['/permohonan/7', '/keberatan/3'])
  })
})
