// Operations on locked report years: which are locked, opening one with a reason, closing it again.
import { z } from 'zod'
import { command, operations, query } from '../../contract/operations.ts'
import { IdSchema, RequiredText, VersionSchema, YearSchema } from '../../contract/schemas.ts'

export const YEAR_LOCK_ERROR_CODES = ['year.locked', 'year.notLocked', 'year.notOpen'] as const

export const LOCK_EVENTS = ['lock', 'open', 'close'] as const
export type LockEvent = (typeof LOCK_EVENTS)[number]

export const YearLockSchema = z.strictObject({
  year: YearSchema,
  version: VersionSchema,
  /** ISO in UTC. */
  lockedAt: z.string(),
  /** Null while the year is locked. */
  openedAt: z.string().nullable(),
  openedReason: z.string(),
  /** What happened to the lock, newest first, as the journal tells it. */
  events: z.array(z.strictObject({ at: z.string(), userName: z.string(), event: z.enum(LOCK_EVENTS), reason: z.string() })),
})
export type YearLock = z.infer<typeof YearLockSchema>

const Year = { agencyId: IdSchema, year: YearSchema, version: VersionSchema }
const Done = z.strictObject({ version: VersionSchema })

export const yearLockOperations = operations('yearLock', {
  /** Every year that was locked once, newest first. */
  list: query({ input: z.strictObject({ agencyId: IdSchema }), output: z.array(YearLockSchema) }),
  /** Lets the year be corrected; the reason is kept. Final: an opened year stays on record. */
  open: command({
    input: z.strictObject({ ...Year, reason: RequiredText(500) }),
    output: Done,
    touches: ['annualReport'],
    undo: 'final',
  }),
  /** Locks an opened year again without a further edition of its report. */
  close: command({ input: z.strictObject(Year), output: Done, touches: ['annualReport'] }),
})
