// Finds where the table of a sheet begins and what each column holds: headers of 1-3 rows after title rows,
// merged (xlsx) or left blank (CSV), misspelt, numbered 1..n below.
import type { FieldSpec } from './field-spec.ts'
import { cellAt, cellText, columnLetter, type Grid, type GridRow, type Merge } from './grid.ts'
import { type CutHeader, cut, normaliseHeader, sameWord, similarity } from './normalise.ts'

/** What one column was taken for; `field` is null when no field fits. `confidence` is 0-1. */
export type ColumnMapping = {
  readonly sheet: string
  /** Zero-based. */
  readonly column: number
  readonly letter: string
  /** Headings from the outer to the inner one, joined by " > ". */
  readonly header: string
  readonly field: string | null
  readonly confidence: number
}

/** The table of one sheet: header at rows `top` .. `top + depth - 1` (zero-based). */
export type LocatedHeader = {
  readonly top: number
  readonly depth: number
  readonly columns: readonly ColumnMapping[]
  /** Sum of the confidences of the recognised columns: how sure this is such a table. */
  readonly score: number
}

const SEARCHED_ROWS = 40
const MAX_DEPTH = 3
const LEAST_CONFIDENCE = 0.7
const LEAST_FIELDS = 3
const LONGEST_HEADING = 120
/** Share of the cells of a header row with a correctly spelt word of some heading. */
const LEAST_WORDED = 0.25

/**
 * The most convincing header of the sheet for the given fields; undefined when fewer than three columns are recognised.
 * `onlyAt` (zero-based row) looks at one row instead of the first forty.
 */
export function locateHeader(sheet: Grid, specs: readonly FieldSpec[], onlyAt?: number): LocatedHeader | undefined {
  // Merges further down concern the data; a long table may have thousands.
  const grid: Grid = { ...sheet, merges: sheet.merges.filter((merge) => merge.top < SEARCHED_ROWS + MAX_DEPTH) }
  const matcher = openMatcher(specs)
  let best: LocatedHeader | undefined
  const last = onlyAt ?? Math.min(grid.rows.length, SEARCHED_ROWS) - 1
  for (let top = onlyAt ?? 0; top <= last; top += 1) {
    if (distinctTexts(grid, top) < LEAST_FIELDS || !matcher.isPromising(grid.rows[top] ?? [])) continue
    const depth = headerDepth(grid, top, matcher)
    const columns = mapColumns(grid, top, depth, matcher)
    const known = columns.filter((column) => column.field !== null)
    const score = known.reduce((sum, column) => sum + column.confidence, 0)
    if (known.length < LEAST_FIELDS || known.length < columns.length * 0.4) continue
    if (best === undefined || score > best.score + 0.001) best = { top, depth, columns, score }
    // Further down only repetitions of such a header can follow.
    if (known.length >= 5 && known.length >= columns.length * 0.75) break
  }
  return best
}

/** The header at a given place, however few of its columns are recognised. */
export function columnsAt(sheet: Grid, top: number, depth: number, specs: readonly FieldSpec[]): LocatedHeader {
  const grid: Grid = { ...sheet, merges: sheet.merges.filter((merge) => merge.top < top + depth) }
  const columns = mapColumns(grid, top, depth, openMatcher(specs))
  return { top, depth, columns, score: columns.reduce((sum, { confidence }) => sum + confidence, 0) }
}

/** Text of a cell, taking the value of the merge it lies in. */
export function mergedText(grid: Grid, row: number, column: number): string {
  const own = cellText(cellAt(grid, row, column))
  if (own !== '') return own
  const merge = mergeAt(grid, row, column)
  return merge === undefined ? '' : cellText(cellAt(grid, merge.top, merge.left))
}

/** The merge that covers a cell, if any. */
export function mergeAt(grid: Grid, row: number, column: number): Merge | undefined {
  return grid.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right)
}

function distinctTexts(grid: Grid, row: number): number {
  const texts = (grid.rows[row] ?? []).map(cellText).filter((text) => text !== '')
  return new Set(texts).size
}

function headerDepth(grid: Grid, top: number, matcher: Matcher): number {
  let depth = 1
  while (depth < MAX_DEPTH && belongsToHeader(grid, top, depth, matcher)) depth += 1
  return depth
}

/** A row below belongs to the header when a heading cell reaches down into it, or when all it says are sub-headings. */
function belongsToHeader(grid: Grid, top: number, depth: number, matcher: Matcher): boolean {
  const next = top + depth
  const row = grid.rows[next]
  const reaches = grid.merges.some((merge) => merge.top >= top && merge.top < next && merge.bottom >= next)
  if (reaches) return true
  if (row === undefined) return false
  const filled = row.flatMap((cell, column) => (cell.kind === 'empty' ? [] : [column]))
  // One cell is the heading of a section, or a title.
  if (filled.length < 2) return false
  return filled.every((column) => {
    const path = headerPath(grid, top, depth + 1, column)
    return path.length >= 2 && matcher.isLeaf(path) && (matcher.match(path)?.confidence ?? 0) >= 0.8
  })
}

/** Headings over a column, outermost first, without repetition. */
function headerPath(grid: Grid, top: number, depth: number, column: number): string[] {
  const path: string[] = []
  for (let level = 0; level < depth; level += 1) {
    const text = groupedText(grid, top, depth, level, column)
    if (text !== '' && path.at(-1) !== text) path.push(text)
  }
  return path
}

/** A group heading without merge stands over its first column only; deeper text without a parent looks left for it. */
function groupedText(grid: Grid, top: number, depth: number, level: number, column: number): string {
  const own = mergedText(grid, top + level, column)
  if (own !== '') return own
  const deeper = Array.from({ length: depth - level - 1 }, (_, i) => mergedText(grid, top + level + 1 + i, column))
  if (deeper.every((text) => text === '')) return ''
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = mergedText(grid, top + level, left)
    if (text !== '') return text
  }
  return ''
}

function mapColumns(grid: Grid, top: number, depth: number, matcher: Matcher): ColumnMapping[] {
  const rows = grid.rows.slice(top, top + depth)
  const width = Math.max(0, ...rows.map((row) => row.length))
  const found: { column: number; path: string[]; match: ColumnMatch | undefined }[] = []
  for (let column = 0; column < width; column += 1) {
    const path = headerPath(grid, top, depth, column)
    if (path.length > 0) found.push({ column, path, match: matcher.match(path) })
  }
  // Where two columns claim one field the better claim wins; the other is shown as not used, never merged in silence.
  const owner = new Map<string, { column: number; confidence: number }>()
  for (const { column, match } of found) {
    if (match === undefined || match.spec.many) continue
    const other = owner.get(match.spec.field)
    if (other === undefined || match.confidence > other.confidence) {
      owner.set(match.spec.field, { column, confidence: match.confidence })
    }
  }
  return found.map(({ column, path, match }) => {
    const wins = match !== undefined && (match.spec.many || owner.get(match.spec.field)?.column === column)
    return {
      sheet: grid.sheetName,
      column,
      letter: columnLetter(column),
      header: path.map((text) => text.replace(/\s+/g, ' ')).join(' > '),
      field: wins ? match.spec.field : null,
      confidence: wins ? Math.min(1, Math.round(match.confidence * 100) / 100) : 0,
    }
  })
}

type ColumnMatch = { readonly spec: FieldSpec; readonly confidence: number }

/** Looks headings up among the fields; a text that comes again and again is compared once. */
type Matcher = {
  /** False for rows of data, of which there are many: hardly a cell has a word of any field's name. */
  readonly isPromising: (row: GridRow) => boolean
  readonly match: (path: readonly string[]) => ColumnMatch | undefined
  /** Guards against data rows: the innermost heading itself must be a known name, not only its parent. */
  readonly isLeaf: (path: readonly string[]) => boolean
}

function openMatcher(specs: readonly FieldSpec[]): Matcher {
  const matches = new Map<string, ColumnMatch | undefined>()
  const leaves = new Map<string, boolean>()
  const vocabulary = new Set(specs.flatMap(({ names, under }) => [...names.flatMap(({ words }) => words), ...under]))
  return {
    isPromising: (row) => {
      const texts = row.map(cellText).filter((text) => text !== '')
      const worded = texts.filter((text) => text.length <= LONGEST_HEADING && saysAny(text, vocabulary)).length
      return worded >= 2 && worded >= texts.length * LEAST_WORDED
    },
    match: (path) => remembered(matches, path.join('\n'), () => matchColumn(path, specs)),
    isLeaf: (path) => {
      const leaf = path.at(-1) ?? ''
      return remembered(leaves, leaf, () => {
        if (leaf.length > LONGEST_HEADING) return false
        const own = cut(normaliseHeader(leaf))
        return specs.some((spec) => spec.names.some((name) => similarity(own, name) >= 0.8))
      })
    },
  }
}

function saysAny(text: string, vocabulary: ReadonlySet<string>): boolean {
  return normaliseHeader(text)
    .split(' ')
    .some((word) => vocabulary.has(word))
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const found = known.get(key)
  if (found !== undefined || known.has(key)) return found as T
  const value = find()
  known.set(key, value)
  return value
}

function matchColumn(path: readonly string[], specs: readonly FieldSpec[]): ColumnMatch | undefined {
  // A sentence is never a heading.
  if ((path.at(-1) ?? '').length > LONGEST_HEADING) return undefined
  const words = path.map(normaliseHeader)
  const leaf = cut(words.at(-1) ?? '')
  const parents = words.slice(0, -1).map(cut)
  const whole = cut(words.join(' '))
  let best: ColumnMatch | undefined
  for (const spec of specs) {
    const confidence = specConfidence(spec, leaf, parents, whole)
    if (confidence >= LEAST_CONFIDENCE && confidence > (best?.confidence ?? 0)) best = { spec, confidence }
  }
  return best
}

function specConfidence(spec: FieldSpec, leaf: CutHeader, parents: readonly CutHeader[], whole: CutHeader): number {
  const grouped = spec.under.length > 0
  if (grouped && !parents.some((parent) => spec.under.some((word) => says(parent, word)))) return 0
  if (spec.alone && parents.length > 0) return 0
  const above = parents.at(-1)
  let best = 0
  for (const name of spec.names) {
    best = Math.max(best, similarity(leaf, name))
    if (above === undefined || grouped) continue
    best = Math.max(best, similarity(whole, name) * 0.99)
    // Two unnamed sub-columns still hold what their group says.
    best = Math.max(best, similarity(above, name) * 0.75)
  }
  // A name confirmed by its group beats the same name alone.
  return (grouped && best >= LEAST_CONFIDENCE ? best + 0.005 : best) * spec.certainty
}

function says(heading: CutHeader, word: string): boolean {
  return heading.text.includes(word) || heading.words.some((own) => sameWord(own, word))
}
