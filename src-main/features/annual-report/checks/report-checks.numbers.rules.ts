// The numbers of a book of a year: given out one after another, each carried by one case (Perki KI 1/2021 Ps.32, 43; ppid 9.2).

type Sequenced = { readonly seq: number }

export type BookNumbers<T> = {
  /** Numbers given out that no case carries. */
  readonly withoutRecord: readonly string[]
  /** Runs of sequences below the last that were neither given out nor used. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[]
  /** Cases that share their number with another. */
  readonly twice: readonly T[]
}

/** What is wrong with the numbers; numbers of an old book, kept beside ours, are not looked at. */
export function auditBook<T extends Sequenced & { readonly number: string }>(
  records: readonly T[],
  given: readonly (Sequenced & { readonly text: string })[],
): BookNumbers<T> {
  const carried = new Set(records.map(({ seq }) => seq))
  const holders = new Map<string, number>()
  for (const { number } of records) holders.set(number, (holders.get(number) ?? 0) + 1)
  const shared = holders.size === records.length ? [] : records.filter(({ number }) => (holders.get(number) ?? 0) > 1)
  return {
    withoutRecord: given.filter(({ seq }) => !carried.has(seq)).map(({ text }) => text),
    gaps: gapsIn(new Set([...carried, ...given.map(({ seq }) => seq)])),
    twice: shared,
  }
}

/** Runs between 1 and the last that are not among the sequences. */
function gapsIn(present: ReadonlySet<number>): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = []
  let before = 0
  for (const seq of [...present].sort((a, b) => a - b)) {
    if (seq > before + 1) gaps.push({ from: before + 1, to: seq - 1 })
    before = seq
  }
  return gaps
}
