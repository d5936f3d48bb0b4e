// Letters as wide as the font has them and text broken into lines with them, pure: for tables too long for pdfmake.

/** Widths in thousandths of the size; kerning is what a pair of letters stands closer together. */
export type Letters = {
  readonly advance: (code: number) => number
  readonly kern: (code: number, next: number) => number
}

const [NEWLINE, SPACE, HYPHEN, SLASH, EN_DASH] = [10, 32, 45, 47, 0x2013]
const SLACK = 0.01

const isDigit = (code: number) => code >= 48 && code <= 57
/** What a line may begin with after a hyphen or stroke: a letter, since numbers and dates stay whole. */
const isLetter = (code: number) => (code > 64 && code < 91) || (code > 96 && code < 123) || code > 191

function mayEndAfter(code: number, next: number): boolean {
  if (code === HYPHEN) return isLetter(next)
  if (code === SLASH) return next > SPACE && !isDigit(next)
  return code === EN_DASH && next !== SPACE
}

/** Width of a text in thousandths of the size. */
export function textWidth(text: string, letters: Letters): number {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    width += letters.advance(code) + (at + 1 < text.length ? letters.kern(code, text.charCodeAt(at + 1)) : 0)
  }
  return width
}

/**
 * The lines of a text in a column of `room` thousandths of the size. `cut` says that a word was longer than the column and
 * had to be broken between any two letters.
 */
export function brokenLines(text: string, room: number, letters: Letters): { readonly lines: string[]; readonly cut: boolean } {
  const lines: string[] = []
  let cut = false
  let start = 0
  let [width, end, next] = [0, -1, -1]
  const take = (until: number, from: number) => {
    lines.push(text.slice(start, until))
    start = from
    while (text.charCodeAt(start) === SPACE) start++
    ;[width, end, next] = [0, -1, -1]
    return start - 1
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === NEWLINE) {
      at = take(withoutSpaces(text, start, at), at + 1)
      continue
    }
    const follows = at + 1 < text.length ? text.charCodeAt(at + 1) : SPACE
    const wide = letters.advance(code)
    if (code === SPACE) {
      if (at > start && text.charCodeAt(at - 1) !== SPACE) end = at
      next = at + 1
    } else if (width + wide > room + SLACK && at > start) {
      if (end < 0) cut = true
      at = end < 0 ? take(at, at) : take(end, next)
      continue
    }
    width += wide + letters.kern(code, follows)
    if (mayEndAfter(code, follows)) end = next = at + 1
  }
  lines.push(text.slice(start, withoutSpaces(text, start, text.length)))
  return { lines, cut }
}

function withoutSpaces(text: string, from: number, until: number): number {
  let end = until
  while (end > from && text.charCodeAt(end - 1) === SPACE) end--
  return end
}
