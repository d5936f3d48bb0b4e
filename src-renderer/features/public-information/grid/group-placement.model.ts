// Where the headings of a grouped list stand among its rows: lines of the screen against rows of the list.

export type Group = { readonly key: string; readonly count: number }
export type Line = { readonly kind: 'heading'; readonly group: Group } | { readonly kind: 'row'; readonly row: number }

type PlacedGroup = Group & {
  /** Line of the heading. */
  readonly line: number
  /** First row below it. */
  readonly row: number
}

export type Placement = {
  readonly lines: number
  readonly rows: number
  readonly lineAt: (line: number) => Line
  readonly lineOfRow: (row: number) => number
}

/** A list without headings: every line is a row. */
function ungrouped(rows: number): Placement {
  return { lines: rows, rows, lineAt: (row) => ({ kind: 'row', row }), lineOfRow: (row) => row }
}

/** The last group that begins at or before `at`, by `line` or `row`. */
function lastBefore(groups: readonly PlacedGroup[], by: 'line' | 'row', at: number): number {
  let low = 0
  let high = groups.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((groups[middle]?.[by] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Placement of `rows` rows under `groups`; null or no group leaves the list plain. */
export function placementOf(rows: number, groups: readonly Group[] | null): Placement {
  if (groups === null || groups.length === 0) return ungrouped(rows)
  const placed: PlacedGroup[] = []
  let row = 0
  for (const group of groups) {
    placed.push({ ...group, line: row + placed.length, row })
    row += group.count
  }
  return {
    lines: row + placed.length,
    rows: row,
    lineAt: (line) => {
      const at = lastBefore(placed, 'line', line)
      const group = placed[at] as PlacedGroup
      return line === group.line
        ? { kind: 'heading', group: { key: group.key, count: group.count } }
        : { kind: 'row', row: line - at - 1 }
    },
    lineOfRow: (index) => index + lastBefore(placed, 'row', index) + 1,
  }
}
