// What every value reader returns: the value and what must be said about it.
import type { Note } from './messages.ts'

export type Reading<T> = { readonly value: T; readonly notes: readonly Note[] }

/** A reading with remarks, or without any when the value is certain. */
export function reading<T>(value: T, ...notes: Note[]): Reading<T> {
  return { value, notes }
}

/** Words that stand for "nothing" in a cell. */
const NOTHING = /^(?:[-–—.\s]*|null|nihil|n\/?a|none|tidak ada|kosong|nan)$/i

/** True for `-`, `NULL`, `nihil` and their like. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text.trim())
}

/** The text, or `''` where the cell only says that there is nothing. */
export function contentOf(text: string): string {
  return saysNothing(text) ? '' : text.trim()
}
