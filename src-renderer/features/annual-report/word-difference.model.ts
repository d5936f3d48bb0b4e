// Which words of two sentences differ: the longest common run of words stays, the rest is marked.

/** `at`: where it begins in its text. */
export type Piece = { readonly text: string; readonly differs: boolean; readonly at: number }

/** Words with the space behind them, so that the pieces joined are the text again. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? []

/** Lengths of the longest common sequence of words from each place to the end. */
function commonLengths(then: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: then.length + 1 }, () => Array.from(now, () => 0))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = then.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row === undefined) continue
      row[j] = then[i]?.trim() === now[j]?.trim() ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  return lengths
}

function add(pieces: Piece[], text: string, differs: boolean): void {
  const last = pieces.at(-1)
  if (last?.differs === differs) pieces[pieces.length - 1] = { ...last, text: last.text + text }
  else pieces.push({ text, differs, at: last === undefined ? 0 : last.at + last.text.length })
}

/** Both texts in pieces; joined they are the texts again. */
export function wordDifference(before: string, after: string): { readonly old: Piece[]; readonly fresh: Piece[] } {
  const [from, to] = [wordsOf(before), wordsOf(after)]
  const lengths = commonLengths(from, to)
  const [old, fresh]: [Piece[], Piece[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    const [gone, come] = [from[i], to[j]]
    if (gone !== undefined && come !== undefined && gone.trim() === come.trim()) {
      add(old, gone, false)
      add(fresh, come, false)
      i++
      j++
    } else if (come === undefined || (gone !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      add(old, gone ?? '', true)
      i++
    } else {
      add(fresh, come, true)
      j++
    }
  }
  return { old, fresh }
}
