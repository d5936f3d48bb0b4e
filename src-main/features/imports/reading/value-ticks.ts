// Reads tick columns: `v V ✓ √ x 1 ya` are ticks, blanks and `-` are not.
import { cellText, type GridCell } from './grid.ts'
import { note, quote } from './messages.ts'
import { type Reading, reading, saysNothing } from './reading.ts'

const TICKS = new Set([
  'v',
  'vv',
  '✓',
  '✔',
  '√',
  '☑',
  'x',
  '1',
  'ya',
  'y',
  'iya',
  'ada',
  'true',
  '*',
  '●',
  '•',
  'o',
  '✅',
  'ü',
  'þ',
  'a',
])
const NO_TICKS = new Set(['0', 'tidak', 'tdk', 't', 'no', 'false', 'bukan', '☐'])
/** What a copy column may say instead of a tick. */
const COLUMN_WORDS = /^(?:soft|hard|cetak|digital|online|rekam|pdf|salin|lihat|melihat|terima|tolak|dikuasai)/i

/** True for a tick. Any other text is taken as a tick and said to be unusual. */
export function readTick(cell: GridCell): Reading<boolean> {
  if (cell.kind === 'boolean') return reading(cell.value)
  const text = cellText(cell)
    .trim()
    .toLowerCase()
    .replace(/[().\s]/g, '')
  if (saysNothing(text) || NO_TICKS.has(text)) return reading(false)
  if (TICKS.has(text) || COLUMN_WORDS.test(text)) return reading(true)
  return reading(true, note('tickUnusual', { value: quote(cellText(cell)) }))
}

/**
 * Yes/no in a pair of tick columns; null when neither is ticked.
 * An `x` against a `v` in the other column is a crossed-out option, not a tick.
 */
export function readTickPair(yes: GridCell, no: GridCell): Reading<boolean | null> {
  const [onYes, onNo] = [readTick(yes), readTick(no)]
  const notes = [...onYes.notes, ...onNo.notes]
  if (onYes.value && onNo.value) {
    const crossed = (cell: GridCell) => cellText(cell).trim().toLowerCase() === 'x'
    if (crossed(no) && !crossed(yes)) return reading(true, ...notes)
    if (crossed(yes) && !crossed(no)) return reading(false, ...notes)
    return reading(null, ...notes, note('controlContradictory'))
  }
  return reading(onYes.value ? true : onNo.value ? false : null, ...notes)
}
