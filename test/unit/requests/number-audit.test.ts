// Register numbers run from 1 without a gap and without a double; the audit names every exception and no other.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberAuditTable } from '../../../src-main/features/requests/requests.audit.ts'
import {
  type AuditedBook,
  auditNumbers,
  type GivenSequence,
  isOrdinary,
  NUMBER_FINDINGS,
  type NumberedRecord,
  type NumberFindingKind,
  RECORDS_NAMED,
} from '../../../src-main/features/requests/requests.audit.rules.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'

const text = (seq: number, type = 'PIP', year = 2026) => `${String(seq).padStart(3, '0')}/${type}/${year}`

const given = (seq: number, change: Partial<GivenSequence> = {}): GivenSequence => ({
  type: 'PIP',
  year: 2026,
  seq,
  text: text(seq),
  ...change,
})

const record = (seq: number, change: Partial<NumberedRecord> = {}): NumberedRecord => ({
  type: 'PIP',
  id: seq,
  number: text(seq),
  year: 2026,
  seq,
  originalNumber: '',
  receivedOn: dateOnly('2026-03-02'),
  registeredOn: dateOnly('2026-03-02'),
  ...change,
})

const of = (book: AuditedBook | undefined, kind: NumberFindingKind) => book?.findings.filter((one) => one.kind === kind) ?? []
const kinds = (book: AuditedBook | undefined) => (book?.findings ?? []).map(({ kind }) => kind)
const audited = (records: readonly NumberedRecord[], numbers = records.map(({ seq }) => given(seq))) =>
  auditNumbers(numbers, records)

describe('a book of numbers', () => {
  test('without a fault has its first and last number, its count, and no finding', () => {
    const [book] = audited([record(1), record(2), record(3)])
    expect(book).toEqual({ type: 'PIP', year: 2026, first: 1, last: 3, records: 3, findings: [] })
  })

  test('names the missing sequences as runs, also before the first', () => {
    const [book] = audited([record(3), record(4), record(9), record(11)])
    expect(of(book, 'gap').map(({ number, from, to }) => [number, from, to])).toEqual([
      ['1–2', 1, 2],
      ['5–8', 5, 8],
      ['10', 10, 10],
    ])
  })

  test('names a number that two records carry, with both cases', () => {
    const [book] = audited([record(1), record(2, { id: 20 }), record(2, { id: 21 })], [given(1), given(2)])
    expect(of(book, 'duplicate')).toEqual([
      {
        kind: 'duplicate',
        number: '002/PIP/2026',
        from: 2,
        to: 2,
        records: [
          { id: 20, number: '002/PIP/2026' },
          { id: 21, number: '002/PIP/2026' },
        ],
        recordCount: 2,
        note: '',
      },
    ])
  })

  test('names one text under two sequences, as a template without its sequence would give', () => {
    const [book] = audited([record(1, { number: 'A' }), record(2, { number: 'A' })])
    expect(of(book, 'duplicate').map(({ number, recordCount }) => [number, recordCount])).toEqual([['A', 2]])
  })

  test('a number that was given but has no record is no gap, and is named by its text', () => {
    const [book] = auditNumbers([given(1), given(2), given(3)], [record(1), record(3)])
    expect(kinds(book)).toEqual(['withoutRecord'])
    expect(of(book, 'withoutRecord')[0]?.number).toBe('002/PIP/2026')
  })

  test('taken back with its reason is told apart, and needs nobody to look', () => {
    const note = 'Dibatalkan 24 November 2026: terdaftar dua kali'
    const voids = [{ type: 'PIP' as const, year: 2026, seq: 2, note }]
    const [book] = auditNumbers([given(1), given(2), given(3)], [record(1)], voids)
    expect(kinds(book).toSorted()).toEqual(['voided', 'withoutRecord'])
    expect(of(book, 'voided')[0]).toMatchObject({ number: '002/PIP/2026', from: 2, to: 2, records: [], note })
  })

  test('a record whose number was never given is named with its case', () => {
    const [book] = auditNumbers([given(1)], [record(1), record(2, { id: 77 })])
    expect(of(book, 'notGiven')[0]?.records).toEqual([{ id: 77, number: '002/PIP/2026' }])
  })
})

describe('the turn of the year', () => {
  test('a number of another year than its registration is a fault', () => {
    const [book] = audited([record(1, { registeredOn: dateOnly('2027-01-04') })])
    expect(kinds(book)).toEqual(['otherYear'])
  })

  test('received in December and registered in January is ordinary', () => {
    const [book] = audited([record(1, { receivedOn: dateOnly('2025-12-30'), registeredOn: dateOnly('2026-01-02') })])
    expect(kinds(book)).toEqual(['rolledOver'])
    expect(NUMBER_FINDINGS.filter(isOrdinary)).toEqual(['voided', 'rolledOver'])
  })
})

describe('numbers of an imported book', () => {
  test('double within a year are named as the old book wrote them, however they are spaced', () => {
    const [book] = audited([
      record(1, { originalNumber: ' 05/ppid/2026' }),
      record(2, { originalNumber: '05/PPID / 2026' }),
      record(3, { originalNumber: '06/PPID/2026' }),
      record(4),
      record(5),
    ])
    expect(kinds(book)).toEqual(['originalDuplicate'])
    expect(of(book, 'originalDuplicate')[0]).toMatchObject({ number: '05/ppid/2026', recordCount: 2 })
  })

  test('the same in two years are two numbers: old books begin anew each year', () => {
    const next = { originalNumber: '1', year: 2027, registeredOn: dateOnly('2027-02-01'), receivedOn: dateOnly('2027-02-01') }
    const books = auditNumbers(
      [given(1), given(1, { year: 2027 })],
      [record(1, { originalNumber: '1' }), record(1, { ...next, id: 2 })],
    )
    expect(books.flatMap(kinds)).toEqual([])
  })

  test('very many doubles name only the first cases and count all', () => {
    const records = Array.from({ length: 60 }, (_, index) => record(index + 1, { originalNumber: '-1-' }))
    const [found] = of(audited(records)[0], 'originalDuplicate')
    expect([found?.records.length, found?.recordCount]).toEqual([RECORDS_NAMED, 60])
  })
})

test('requests and objections are books of their own, newest year first', () => {
  const keb = { type: 'KEB', number: text(1, 'KEB') } as const
  const old = { year: 2025, registeredOn: dateOnly('2025-05-05'), receivedOn: dateOnly('2025-05-05') }
  const books = auditNumbers(
    [given(1), given(1, { type: 'KEB' }), given(1, { year: 2025 })],
    [record(1, old), record(1, keb), record(1)],
  )
  expect(books.map(({ type, year }) => `${type} ${year}`)).toEqual(['PIP 2026', 'KEB 2026', 'PIP 2025'])
  expect(books.flatMap(kinds)).toEqual([])
})

describe('for any set of sequences', () => {
  const sequences = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 80 })

  test('the gaps are exactly the sequences that no one has', () => {
    fc.assert(
      fc.property(sequences, sequences, (recorded, numbers) => {
        const [book] = auditNumbers(
          [...new Set(numbers)].map((seq) => given(seq)),
          recorded.map((seq, index) => record(seq, { id: index + 1 })),
        )
        const named = of(book, 'gap').flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from + step))
        const present = new Set([...recorded, ...numbers])
        const last = Math.max(...present)
        const missing = Array.from({ length: last }, (_, index) => index + 1).filter((seq) => !present.has(seq))
        expect(named).toEqual(missing)
        expect([book?.first, book?.last, book?.records]).toEqual([Math.min(...present), last, recorded.length])
      }),
    )
  })

  test('the doubles are exactly the sequences that are repeated, with as many cases', () => {
    fc.assert(
      fc.property(sequences, (recorded) => {
        const records = recorded.map((seq, index) => record(seq, { id: index + 1 }))
        const [book] = auditNumbers([], records)
        const repeated = [...new Set(recorded.filter((seq, index) => recorded.indexOf(seq) !== index))].sort((a, b) => a - b)
        expect(of(book, 'duplicate').map(({ from, recordCount }) => [from, recordCount])).toEqual(
          repeated.map((seq) => [seq, recorded.filter((one) => one === seq).length]),
        )
      }),
    )
  })

  test('given and recorded are compared without a rest', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (a, b) => {
        const [book] = auditNumbers(
          a.map((seq) => given(seq)),
          b.map((seq) => record(seq)),
        )
        expect(of(book, 'withoutRecord').map(({ from }) => from)).toEqual(a.filter((seq) => !b.includes(seq)))
        expect(of(book, 'notGiven').map(({ from }) => from)).toEqual(b.filter((seq) => !a.includes(seq)))
      }),
    )
  })

  test('numbers given one after another for their records leave no finding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
        const records = Array.from({ length: count }, (_, index) => record(index + 1))
        expect(audited(records)[0]?.findings).toEqual([])
      }),
    )
  })
})

describe('the workbook of the audit', () => {
  test('has a line a finding, and says of a sound book that nothing was found', () => {
    const table = numberAuditTable(audited([record(1), record(4)]), 'Pemeriksaan')
    const lines = table.rows.map((row) => ('cells' in row ? row.cells.slice(0, 7).map(String).join('|') : ''))
    expect(lines[0]).toBe('Permohonan (PIP)|2026|1|4|2|Celah nomor|2–3')
    expect(table.columns).toHaveLength(9)
    const sound = numberAuditTable(audited([record(1)]), 'Pemeriksaan').rows[0]
    expect(sound !== undefined && 'cells' in sound ? sound.cells[5] : '').toBe('Tidak ada temuan')
  })
})
