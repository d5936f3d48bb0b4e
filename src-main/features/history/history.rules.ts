// What undo and the trash keep, and what a journal line reads like backwards; pure.

import { addDays, dateOnly } from '../../kernel/date-only.ts'

/** Steps kept for each office. */
export const KEPT_STEPS = 500
/** Days that a deletion stays in the trash, whatever was done since [D]. */
export const TRASH_DAYS = 365

const shifted = (instant: string, days: number) => `${addDays(dateOnly(instant.slice(0, 10)), days)}${instant.slice(10)}`

/** Deletions from this instant on are still in the trash at `now`. */
export const trashedSince = (now: string): string => shifted(now, -TRASH_DAYS)

/** Until when a deletion of that instant is sure to stay in the trash. */
export const keptUntil = (at: string): string => shifted(at, TRASH_DAYS)

/** Facts that a journal line notes as a list; all other fields hold the value before and the value after. */
const LISTS = new Set(['ids', 'fields', 'copiedFrom', 'parts', 'movedDeadlines', 'moves', 'numbers', 'announced', 'codes'])

/** True for `[before, after]`. */
export function isPair(field: string, value: unknown): value is readonly [unknown, unknown] {
  return Array.isArray(value) && value.length === 2 && !LISTS.has(field)
}

/** The changes of a journal line in the other direction; facts that it only notes stay as they are. */
export function inverted(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).map(([field, value]) => [field, isPair(field, value) ? [value[1], value[0]] : value]),
  )
}
