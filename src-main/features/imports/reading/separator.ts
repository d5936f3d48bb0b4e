// Finds the sign that parts the columns of a text table, whichever it is.

const USUAL = [';', ',', '\t', '|', '^', '~']
const SAMPLE_CHARACTERS = 64 * 1024
const SAMPLE_LINES = 40
/** Signs of ordinary words, numbers and dates; they part nothing. */
const ORDINARY = /[\p{L}\p{N}\s"'().\-/_&]/u

/** The separator; a comma when the table has one column. */
export function separatorOf(text: string): string {
  const lines = sampleLines(text)
  const unusual = new Set(Array.from(lines[0] ?? '').filter((sign) => sign.length === 1 && !ORDINARY.test(sign)))
  return best(lines, USUAL, 1) ?? best(lines, [...unusual], lines.length) ?? ','
}

/** The sign that occurs about equally often in most lines, at least `least` of them; a comma in prose does not. */
function best(lines: readonly string[], signs: readonly string[], least: number): string | undefined {
  let found: { readonly sign: string; readonly score: number } | undefined
  for (const sign of signs) {
    const counts = lines.map((line) => countOutsideQuotes(line, sign)).filter((count) => count > 0)
    const typical = median(counts)
    const alike = counts.filter((count) => Math.abs(count - typical) <= 1).length
    const score = alike * Math.sqrt(typical)
    if (alike >= least && score > (found?.score ?? 0)) found = { sign, score }
  }
  return found?.sign
}

/** Logical lines: a line break between quotes does not end one. */
function sampleLines(text: string): string[] {
  const lines: string[] = []
  let current = ''
  let quoted = false
  for (const character of text.slice(0, SAMPLE_CHARACTERS)) {
    if (character === '"') quoted = !quoted
    if (character === '\n' && !quoted) {
      if (current.trim() !== '') lines.push(current)
      if (lines.length >= SAMPLE_LINES) return lines
      current = ''
    } else current += character
  }
  if (current.trim() !== '') lines.push(current)
  return lines
}

function countOutsideQuotes(line: string, sign: string): number {
  let count = 0
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    else if (character === sign && !quoted) count += 1
  }
  return count
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
