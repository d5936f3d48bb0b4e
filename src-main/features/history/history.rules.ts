// What undo and the trash keep, and what a journal line reads like backwards; pure.

import { addDays, dateOnly } from '../../kernel/date-only.ts'

/**
 * How many steps undo keeps for each office, and how many days a deletion stays in the trash, whatever was done since. No law
 * names either, so that the office may set both [D]; personal data in the trash ends with its retention all the same.
 */
export type HistorySetting = { readonly keptSteps: number; readonly trashDays: number }

/** Bounds of both, the lowest and the highest, as the table has them too. */
export const KEPT_STEPS = { least: 20, most: 2000 } as const
export const TRASH_DAYS = { least: 30, most: 3650 } as const

const shifted = (instant: string, days: number) => `${addDays(dateOnly(instant.slice(0, 10)), days)}${instant.slice(10)}`

/** Deletions from this instant on are still in the trash at `now`. */
export const trashedSince = (now: string, trashDays: number): string => shifted(now, -trashDays)

/** Until when a deletion of that instant is sure to stay in the trash. */
export const keptUntil = (at: string, trashDays: number): string => shifted(at, trashDays)

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
