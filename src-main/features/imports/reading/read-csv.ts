// Reads a text table into a grid: finds the separator, keeps quotes and line breaks inside cells. A cell is text always: numbers and
// dates are read later, with their column in view; formulas stay the words they are.
import { CsvError, parse } from 'csv-parse/sync'
import { FileRefusal } from './file-refusal.ts'
import { type Grid, textCell } from './grid.ts'
import { gridBuilder, newAllowance } from './grid-builder.ts'
import { MAX_CELLS, MAX_ROWS } from './reading-limits.ts'
import { separatorOf } from './separator.ts'

/** One grid named `sheetName`. Throws FileRefusal `tooLarge`, `tooManyRows`, `tooManyColumns`, `cellTooLong`, `quoteNotClosed`. */
export function readDelimited(text: string, sheetName: string): Grid {
  // Files put together from several sources mix line ends.
  const whole = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const hint = /^"?sep=(.)"?\n/i.exec(whole)
  const body = hint === null ? whole : whole.slice(hint[0].length)
  const separator = hint?.[1] ?? separatorOf(body)
  if (occurrences(body, separator) > MAX_CELLS || occurrences(body, '\n') > MAX_CELLS) throw new FileRefusal('tooLarge')
  const builder = gridBuilder(sheetName, newAllowance())
  // Excel hides a "sep=;" line but still counts it as row 1.
  const first = hint === null ? 0 : 1
  for (const [row, record] of recordsOf(body, separator).entries())
    for (const [column, value] of record.entries()) builder.put(row + first, column, textCell(withoutGuard(value)))
  return builder.finish()
}

function recordsOf(text: string, delimiter: string): readonly string[][] {
  const options = {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: false,
    to: MAX_ROWS + 1,
  } as const
  try {
    return parse(text, options)
  } catch {
    try {
      // A lone quote inside a cell ("3" pipa") breaks strict quoting; take quotes literally where they do not pair.
      return parse(text, { ...options, relax_quotes: true })
    } catch (error) {
      if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') throw new FileRefusal('quoteNotClosed')
      throw new FileRefusal('damaged')
    }
  }
}

/** `="00123"`: how exports keep Excel from dropping zeros. */
function withoutGuard(value: string): string {
  return value.startsWith('="') ? (/^="([^"]*)"$/.exec(value)?.[1] ?? value) : value
}

function occurrences(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1
  return count
}
