// Reads option values; a wrong one is an AppError with its own sentence.
import { AppError } from '../kernel/app-error.ts'
import { type DateOnly, parseDateOnly } from '../kernel/date-only.ts'

/** A year such as 2025. */
export function yearOption(text: string): number {
  return wholeNumber(text, 2008, 2100)
}

/** A whole number within bounds. */
export function wholeNumber(text: string, least: number, most: number): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < least || value > most) throw new AppError('cli.badNumber', { value: text.slice(0, 20) })
  return value
}

/** A day `YYYY-MM-DD`. */
export function dayOption(text: string): DateOnly {
  const day = parseDateOnly(text)
  if (day === undefined) throw new AppError('cli.badDate', { value: text.slice(0, 20) })
  return day
}

/** One of a list of words. */
export function choice<T extends string>(text: string, words: readonly T[]): T {
  const found = words.find((word) => word.toLowerCase() === text.toLowerCase())
  if (found === undefined) throw new AppError('cli.badChoice', { value: text.slice(0, 20), choices: words.join(' | ') })
  return found
}
