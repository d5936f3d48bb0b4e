// The office's own order of the DIP as numbers between which there is always room, pure.

/** Below this the numbers lose digits on their way through JSON; the list is numbered anew first. */
export const LEAST_GAP = 2 ** -20

/** A position between two neighbours (null: none on that side); undefined when the gap is too small. */
export function placeBetween(after: number | null, before: number | null): number | undefined {
  if (before === null) return after === null ? 1 : Math.floor(after) + 1
  if (after === null) return Math.ceil(before) - 1
  return before - after < LEAST_GAP ? undefined : (after + before) / 2
}

/** Where each entry stands. */
export type Place = { readonly id: number; readonly position: number }

/**
 * The list numbered anew with `moved` before `beforeId` (null: at the end). The numbers begin after the last one given, so that
 * an entry added later stands after all, also when the numbering is undone.
 */
export function numberedAnew(places: readonly Place[], moved: number, beforeId: number | null): Place[] {
  const ids = places.map(({ id }) => id).filter((id) => id !== moved)
  const at = beforeId === null ? -1 : ids.indexOf(beforeId)
  ids.splice(at === -1 ? ids.length : at, 0, moved)
  const last = Math.floor(places.at(-1)?.position ?? 0)
  return ids.map((id, index) => ({ id, position: last + index + 1 }))
}

export type Page = { readonly offset: number; readonly limit: number }
/** Entries under one heading. */
export type Group = { readonly key: string; readonly count: number }

/** Which part of which groups a page shows, when the groups stand one after another. */
export function cutGroups(groups: readonly Group[], { offset, limit }: Page): (Page & { readonly key: string })[] {
  let start = 0
  return groups.flatMap(({ key, count }) => {
    const from = Math.max(0, offset - start)
    const to = Math.min(count, offset + limit - start)
    start += count
    return from < to ? [{ key, offset: from, limit: to - from }] : []
  })
}
