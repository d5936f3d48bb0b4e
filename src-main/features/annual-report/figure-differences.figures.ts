// Which figures of a finalised report the register states otherwise today, pure.
import type { ReportFigures } from './report-figures.contract.ts'

export type FigureValue = number | string | null

/** One figure that differs; `path` are the keys to it, such as `requests`, `byMonth`, `2026-03`, `received`. */
export type FigureDifference = {
  readonly path: readonly string[]
  readonly frozen: FigureValue
  readonly present: FigureValue
}

/** Not figures, or the same numbers as `disputes.byFigure` under other names. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'year',
  'from',
  'to',
  'requests/byMonth/*/year',
  'requests/byMonth/*/month',
  'disputes/byStage',
  'disputes/byRulingOrder',
  'disputes/executed',
  'disputes/toCourt',
])

/** A row of a list is known by its month or its unit, not by its place. */
function keyOfRow(row: Readonly<Record<string, unknown>>, at: number): string {
  if (typeof row['month'] === 'number') return `${String(row['year'])}-${String(row['month']).padStart(2, '0')}`
  return typeof row['unit'] === 'string' ? row['unit'] : String(at)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Every value with the keys to it; the name of a unit or a month is part of the path, not a value. */
function leavesOf(value: unknown, path: readonly string[] = [], pattern: readonly string[] = []): [string[], FigureValue][] {
  if (LEFT_OUT.has(pattern.join('/'))) return []
  if (Array.isArray(value))
    return value.flatMap((row: Readonly<Record<string, unknown>>, at) =>
      Object.entries(row).flatMap(([key, inner]) =>
        key === 'unit' ? [] : leavesOf(inner, [...path, keyOfRow(row, at), key], [...pattern, '*', key]),
      ),
    )
  if (isRecord(value)) return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key], [...pattern, key]))
  return [[[...path], value as FigureValue]]
}

/** A count that a record does not name is zero: a unit that had no request then, a result that did not occur. */
const absent = (other: FigureValue): FigureValue => (typeof other === 'number' ? 0 : null)

/** Lists told as they stand on the day of printing: they grow without anybody having stated anything wrong. */
const isOfPrintingDay = ([part, group]: readonly string[]) =>
  (part === 'publicInformation' && group !== 'editions') || (part === 'excludedInformation' && group !== 'tests')

/** The figures a report has to be corrected in: those of the registers, and what was decided in the year (Ps.56). */
export const corrections = (frozen: ReportFigures, present: ReportFigures): FigureDifference[] =>
  figureDifferences(frozen, present).filter(({ path }) => !isOfPrintingDay(path))

/** All figures that differ, in the order of the report; what both leave out differs in nothing. */
export function figureDifferences(frozen: ReportFigures, present: ReportFigures): FigureDifference[] {
  const now = new Map(leavesOf(present).map(([path, value]) => [path.join('\u0000'), value]))
  const then = leavesOf(frozen)
  const known = new Set(then.map(([path]) => path.join('\u0000')))
  const rows = then.map(([path, value]): FigureDifference => {
    const other = now.get(path.join('\u0000'))
    return { path, frozen: value, present: other === undefined ? absent(value) : other }
  })
  const added = leavesOf(present)
    .filter(([path]) => !known.has(path.join('\u0000')))
    .map(([path, value]): FigureDifference => ({ path, frozen: absent(value), present: value }))
  return [...rows, ...added].filter((row) => row.frozen !== row.present)
}
