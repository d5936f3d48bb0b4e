// Turns a sheet of two-column blocks, one an entry (layout D24, filled-in forms), into an ordinary table.
import type { FieldSpec } from './field-spec.ts'
import { cellText, EMPTY_CELL, type Grid, type GridCell, type GridRow, isEmpty, textCell } from './grid.ts'
import { KINDS } from './kinds.ts'
import { cut, normaliseHeader, similarity } from './normalise.ts'

type Line = { readonly row: number; readonly label: string; readonly heading: string; readonly value: GridCell }
type Block = Map<string, Line>

const LEAST_LABELS = 4
const SEARCHED_ROWS = 60
const MOST_CELLS = 3
const LEAST_SIMILARITY = 0.9

/**
 * The sheet as a table when it consists of blocks of labels beside values, else the same sheet.
 * An entry stands at the row of its block's second line, so that rows stay in the order and near the place of the file.
 */
export function upright(grid: Grid): Grid {
  if (!looksVertical(grid)) return grid
  const names = Object.values(KINDS).flatMap(({ fields }): readonly FieldSpec[] => fields)
  const blocks = blocksOf(grid, new Set(knownLabels(grid, names)))
  const labels = [
    ...new Map(blocks.flatMap((block) => [...block.values()].map(({ label, heading }) => [label, heading] as const))),
  ]
  if (labels.length < LEAST_LABELS) return grid
  const rows: GridRow[] = grid.rows.map(() => [])
  const first = [...(blocks[0]?.values() ?? [])][0]?.row ?? 0
  for (let row = 0; row < first; row += 1) rows[row] = grid.rows[row] ?? []
  rows[first] = labels.map(([, heading]) => textCell(heading))
  for (const block of blocks) {
    const [start = first] = [...block.values()].map(({ row }) => row)
    rows[start + 1] = labels.map(([label]) => block.get(label)?.value ?? EMPTY_CELL)
  }
  return { ...grid, rows, merges: [], blocks: blocks.length }
}

/** Few cells in each row, and the first of them mostly the same few texts again and again, or at least many known ones. */
function looksVertical(grid: Grid): boolean {
  const counts = grid.rows.slice(0, SEARCHED_ROWS).map((row) => row.filter((cell) => !isEmpty(cell)).length)
  const filled = counts.filter((count) => count > 0)
  return filled.length >= LEAST_LABELS && filled.filter((count) => count <= MOST_CELLS).length >= filled.length * 0.95
}

/** Labels of the first sixty rows that name a field and have a value beside them. */
function knownLabels(grid: Grid, specs: readonly FieldSpec[]): string[] {
  const lines = grid.rows.slice(0, SEARCHED_ROWS).flatMap((row, index) => lineOf(row, index) ?? [])
  const labels = lines.filter(({ value }) => !isEmpty(value)).map(({ label }) => label)
  const names = specs.flatMap((spec) => spec.names)
  return [...new Set(labels)].filter((label) => {
    const own = cut(label)
    return names.some((name) => similarity(own, name) >= LEAST_SIMILARITY)
  })
}

function lineOf(row: GridRow, index: number): Line | undefined {
  const filled = row.filter((cell) => !isEmpty(cell) && !/^[:;]$/.test(cellText(cell)))
  const [first, value] = filled
  if (first?.kind !== 'text') return undefined
  const heading = first.text.replace(/^(?:\d+|[a-z])[.)]\s+/i, '').replace(/\s*[:*]+\s*$/, '')
  const label = normaliseHeader(heading)
  return label === '' ? undefined : { row: index, label, heading, value: value === undefined ? EMPTY_CELL : trimmed(value) }
}

/** ": Sekretariat" is "Sekretariat". */
function trimmed(cell: GridCell): GridCell {
  return cell.kind === 'text' ? textCell(cell.text.replace(/^:\s*/, '')) : cell
}

/** A block ends where its first label, or one it already has, comes again. Lines without a label go on with the one above. */
function blocksOf(grid: Grid, known: ReadonlySet<string>): Block[] {
  const blocks: Block[] = []
  let last: string | undefined
  grid.rows.forEach((row, index) => {
    const line = lineOf(row, index)
    const block = blocks.at(-1)
    if (line === undefined) return
    if (known.has(line.label)) {
      if (block === undefined || block.has(line.label)) blocks.push(new Map([[line.label, line]]))
      else block.set(line.label, line)
      last = line.label
      return
    }
    const above = last === undefined ? undefined : block?.get(last)
    const goesOn =
      above !== undefined && index === above.row + 1 && isEmpty(line.value) && row.length > 1 && isEmpty(row[0] ?? EMPTY_CELL)
    if (above !== undefined && goesOn)
      block?.set(above.label, { ...above, value: textCell(`${cellText(above.value)}\n${line.heading}`) })
  })
  return blocks.filter((block) => block.size >= LEAST_LABELS || block.size * 2 >= known.size)
}
