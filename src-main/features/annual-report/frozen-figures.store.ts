// The figures as they were signed: of the newest finalised edition of a year.
import { z } from 'zod'
import type { Read } from '../../storage/handles.ts'
import { type ReportFigures, ReportFiguresSchema } from './report-figures.contract.ts'

/** Figures of a frozen text; `unreadable` for a damaged one, and for one that this version of the app does not know. */
export function parseFrozenFigures(text: string): ReportFigures | 'unreadable' {
  try {
    const parsed = ReportFiguresSchema.safeParse(withEveryCount(ReportFiguresSchema, JSON.parse(text)))
    return parsed.success ? parsed.data : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The value with every count its lists of kinds ask for: a kind that this version of the app counts and the one that
 * signed did not know had no case then. A number that stands alone is never made up.
 */
function withEveryCount(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodArray) return Array.isArray(value) ? value.map((one) => withEveryCount(schema.element, one)) : value
  if (!isRecord(value)) return value
  if (schema instanceof z.ZodObject) {
    const known = Object.entries(schema.shape).filter(([key]) => key in value)
    return { ...value, ...Object.fromEntries(known.map(([key, inner]) => [key, withEveryCount(inner, value[key])])) }
  }
  if (!(schema instanceof z.ZodRecord) || !(schema.keyType instanceof z.ZodEnum)) return value
  const { keyType, valueType } = schema
  const counts = keyType.options.map((key) => [key, key in value ? withEveryCount(valueType, value[key]) : noneOf(valueType)])
  return { ...value, ...Object.fromEntries(counts) }
}

/** Nothing counted: 0, or 0 of each kind. */
function noneOf(schema: unknown): unknown {
  if (schema instanceof z.ZodRecord) return withEveryCount(schema, {})
  if (!(schema instanceof z.ZodObject)) return 0
  return Object.fromEntries(Object.entries(schema.shape).map(([key, inner]) => [key, noneOf(inner)]))
}

/** The figures that the newest edition of the year states; null when none was finalised. */
export async function findFrozenFigures(
  read: Read,
  agencyId: number,
  year: number,
): Promise<ReportFigures | 'unreadable' | null> {
  const row = await read
    .selectFrom('report_edition')
    .select('figures')
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : parseFrozenFigures(row.figures)
}
