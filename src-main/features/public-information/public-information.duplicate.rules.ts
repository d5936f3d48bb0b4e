// An entry copied to another year, pure.
import type { InformationStatus } from './public-information.rules.ts'

type Copied = {
  readonly title: string
  readonly summary: string
  readonly madeWhen: string
  readonly year: number | null
  readonly link: string
  readonly status: InformationStatus
  readonly withdrawalReason: string
}

const SPAN = /(?<!\d)(\d{4})(\s*[-–/]\s*)(\d{4})(?!\d)/gu

/**
 * A text about one year, said of another. Only the old year as a whole number changes: `2025`, not `12025` or `20250`. A span of
 * years that begins or ends with the old year moves as a whole: `2025-2026` becomes `2026-2027`.
 */
export function textForYear(text: string, from: number, to: number): string {
  const moved = (year: string) => String(Number(year) + to - from)
  let result = ''
  let end = 0
  for (const span of text.matchAll(SPAN)) {
    const [whole, first = '', dash = '', last = ''] = span
    const touches = (Number(first) === from || Number(last) === from) && Number(first) < Number(last)
    if (!touches) continue
    result += yearReplaced(text.slice(end, span.index), from, to) + moved(first) + dash + moved(last)
    end = span.index + whole.length
  }
  return result + yearReplaced(text.slice(end), from, to)
}

function yearReplaced(text: string, from: number, to: number): string {
  return text.replaceAll(new RegExp(`(?<!\\d)${from}(?!\\d)`, 'gu'), String(to))
}

/**
 * The entry as a draft for another year: the copy has not been decided (Perki KI 1/2021 Ps.45) and its document is another one,
 * so it bears neither link nor reason of withdrawal. Without a year of its own only the year is set.
 */
export function entryForYear<E extends Copied>(entry: E, year: number): E {
  const said = (text: string) => (entry.year === null ? text : textForYear(text, entry.year, year))
  return {
    ...entry,
    title: said(entry.title),
    summary: said(entry.summary),
    madeWhen: said(entry.madeWhen),
    year,
    link: '',
    status: 'draft',
    withdrawalReason: '',
  }
}
