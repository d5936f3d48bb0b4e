// Schemas used by several slices' contracts. Messages are codes; the renderer words them in Indonesian.
import { z } from 'zod'
import { type DateOnly, parseDateOnly } from '../kernel/date-only.ts'
import { plainText } from '../kernel/plain-text.ts'

/** A calendar day `YYYY-MM-DD` that exists. */
export const DateOnlySchema = z
  .string()
  .refine((text) => parseDateOnly(text) !== undefined, { error: 'date.invalid' })
  .transform((text) => text as DateOnly)

/** Row id: positive whole number. */
export const IdSchema = z.int().positive()

/** Row version for the optimistic lock: an update with an old version is `conflict`. */
export const VersionSchema = z.int().positive()

/** Text that must hold something; outer spaces are cut, and signs that no keyboard makes. */
export const RequiredText = (max = 500) =>
  z.string().overwrite(plainText).trim().min(1, { error: 'text.required' }).max(max, { error: 'text.tooLong' })

/** Text that may stay empty. */
export const OptionalText = (max = 500) => z.string().overwrite(plainText).trim().max(max, { error: 'text.tooLong' })

/** Fiscal year of reports and numbering. */
export const YearSchema = z.int().min(2008).max(2100)

/** One page of a list: `rows` from `offset`, and how many rows match in all. */
export function pageOf<T extends z.ZodType>(row: T) {
  return z.strictObject({ rows: z.array(row), total: z.int().nonnegative() })
}

/** Which page: at most 500 rows a call. */
export const PageRequest = { offset: z.int().nonnegative(), limit: z.int().min(1).max(500) }

/** Identity of a written row. */
export const RefSchema = z.strictObject({ id: IdSchema, version: VersionSchema })
