// Operations on the retention of personal data and its erasure (UU 27/2022 Ps.42, Ps.44; UU 43/2009).
import { z } from 'zod'
import { command, operations, query, service } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema, OptionalText } from '../../contract/schemas.ts'

export const PRIVACY_ERROR_CODES = ['privacy.notTheSame', 'privacy.nothingDue', 'privacy.erased'] as const

const Years = z.int().min(1, { error: 'retention.years' }).max(50, { error: 'retention.years' }).nullable()

const RetentionSettingSchema = z.strictObject({
  /** Years after a case is closed for good; null keeps for ever. */
  identityYears: Years,
  scansYears: Years,
  /** The retention schedule or decision on which the years rest. */
  basis: OptionalText(500),
})
export type RetentionSetting = z.infer<typeof RetentionSettingSchema>

/** Counts of one run; no name and no value of an identity is among them. */
export const ErasureCountsSchema = z.strictObject({
  cases: z.int(),
  requests: z.int(),
  objections: z.int(),
  letters: z.int(),
  scans: z.int(),
  /** Contents, of scans and others, that nothing in the register holds any more and that are gone from the file. */
  contents: z.int(),
  /** Cases that were discarded and lay in the trash: nothing of them is left there. */
  discarded: z.int().default(0),
})
export type ErasureCounts = z.infer<typeof ErasureCountsSchema>

/** Where the data stays although it is gone from the register. */
const OutsideSchema = z.strictObject({
  /** Day by which the last automatic backup that still holds the data is probably replaced. */
  backupsUntil: DateOnlySchema,
  /** Names of former register files that were kept aside when a backup was restored. */
  keptAside: z.array(z.string()).default([]),
})

/** What the minutes of a run say, kept as they were. */
export const ErasureReportSchema = z.strictObject({
  counts: ErasureCountsSchema,
  setting: RetentionSettingSchema,
  /** Numbers of the register, in its order. */
  identityErased: z.array(z.string()),
  scansErased: z.array(z.string()),
  closedFrom: DateOnlySchema,
  closedTo: DateOnlySchema,
  ...OutsideSchema.shape,
  actor: z.string(),
})
export type ErasureReport = z.infer<typeof ErasureReportSchema>

const DueCaseSchema = z.strictObject({
  entity: z.enum(['request', 'objection', 'dispute']),
  id: IdSchema,
  /** Empty for a dispute that the commission gave none. */
  number: z.string(),
  /** It lies in the trash, since the day on which it is closed. */
  discarded: z.boolean(),
  closedOn: DateOnlySchema,
  dueOn: DateOnlySchema,
  /** What goes: the identity with its scans, or the scans alone. */
  what: z.enum(['identity', 'scans']),
})
export type DueCase = z.infer<typeof DueCaseSchema>

const ErasureRunSchema = z.strictObject({ id: IdSchema, number: z.string(), ranOn: DateOnlySchema, counts: ErasureCountsSchema })

export const privacyOperations = operations('privacy', {
  /** The retention of the office; version 0 while it never set one. */
  setting: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z.strictObject({ ...RetentionSettingSchema.shape, version: z.int().nonnegative() }),
  }),
  saveSetting: command({
    input: z.strictObject({ agencyId: IdSchema, version: z.int().nonnegative(), setting: RetentionSettingSchema }),
    output: z.strictObject({ version: z.int() }),
    touches: ['privacy'],
  }),
  /** Cases whose personal data has served its time, longest overdue first; only the first are listed. */
  preview: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z.strictObject({
      today: DateOnlySchema,
      due: z.int().nonnegative(),
      /** How many of them the next run takes. */
      nextRun: z.int().nonnegative(),
      cases: z.array(DueCaseSchema),
      /** Stands for exactly the cases of the next run; `erase` wants it back. */
      agreement: z.string(),
      ...OutsideSchema.shape,
    }),
  }),
  /** Erases what is due, for good; `agreement` is that of the preview, and when other cases are due by now nothing is erased. */
  erase: command({
    input: z.strictObject({
      agencyId: IdSchema,
      agreement: z.string().max(64),
      number: OptionalText(100),
    }),
    output: z.strictObject({ id: IdSchema, counts: ErasureCountsSchema }),
    touches: ['privacy', 'requests', 'objections', 'disputes', 'attachments', 'letters'],
    undo: 'final',
    backupFirst: 'erasure',
  }),
  /** Past runs, newest first. */
  runs: query({ input: z.strictObject({ agencyId: IdSchema }), output: z.array(ErasureRunSchema) }),
  /** The minutes of a run as a file; they hold numbers and counts only. */
  writeMinutes: service({
    input: z.strictObject({ id: IdSchema, format: z.enum(['pdf', 'docx']), paper: z.enum(['A4', 'F4']), token: z.string() }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
})
