// Addresses of cells as formulas, names and charts write them.

/** `A` for 1, `AB` for 28. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest === 0 ? '' : columnLetter(rest)) + String.fromCharCode(65 + ((column - 1) % 26))
}

/** `'T1 Per Bulan'!$B$5:$B$16`; an apostrophe in the name of a sheet is doubled. */
export function absoluteRange(sheet: string, from: readonly [number, number], to: readonly [number, number]): string {
  const [first, last] = [from, to].map(([row, column]) => `$${columnLetter(column)}$${row}`)
  return `'${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`
}

/** Rows of one column as an area, or as several in brackets where rows between are left out. */
export function joinedRanges(sheet: string, rows: readonly number[], column: number): string {
  const runs: [number, number][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] + 1 === row) last[1] = row
    else runs.push([row, row])
  }
  const areas = runs.map(([from, to]) => absoluteRange(sheet, [from, column], [to, column]))
  return areas.length === 1 ? areas.join() : `(${areas.join(',')})`
}
