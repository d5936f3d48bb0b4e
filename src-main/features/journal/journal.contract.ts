// Operations on the journal itself: reading it in words, checking its chain, exporting it.
import { z } from 'zod'
import { operations, query, service } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema, PageRequest, pageOf } from '../../contract/schemas.ts'
import { RecordLineSchema } from '../history/history.contract.ts'
import { CHAIN_FAULTS } from './journal.rules.ts'

export const JournalRowSchema = z.strictObject({
  ...RecordLineSchema.shape,
  /** Kind of record in Indonesian: "Permohonan informasi". */
  kind: z.string(),
  /** Its number, title or name as it is now; empty when it has none or is gone. */
  subject: z.string(),
  /** The record as the journal names it, to lead there. */
  entity: z.string(),
  entityId: IdSchema.nullable(),
})
export type JournalRow = z.infer<typeof JournalRowSchema>

/** Which rows: of one kind of record, one act, one person, and days of the office's own calendar, both included. */
const Filter = {
  agencyId: IdSchema,
  entity: z.string().max(60).nullable(),
  action: z.string().max(60).nullable(),
  userName: z.string().max(160).nullable(),
  from: DateOnlySchema.nullable(),
  to: DateOnlySchema.nullable(),
}

const Choice = z.strictObject({ value: z.string(), label: z.string() })

/** Where the chain does not hold, the first place. */
export const ChainFaultSchema = z.strictObject({
  fault: z.enum(CHAIN_FAULTS),
  /** The row it was found at; for lost rows the first lost one. */
  id: z.int().nonnegative(),
  /** When that row says it was written, ISO in UTC; null for a lost one. */
  at: z.string().nullable(),
})
export type ChainFaultFound = z.infer<typeof ChainFaultSchema>

const Checked = {
  /** How many rows were looked at. */
  rows: z.int().nonnegative(),
  head: z.strictObject({ id: z.int().nonnegative(), hash: z.string() }),
  fault: ChainFaultSchema.nullable(),
}

export const JournalCheckSchema = z.strictObject({
  ...Checked,
  /** Rows from before there was a chain; one hash over them all stands at its beginning. */
  unchained: z.int().nonnegative(),
  /** Backups whose last journal row was compared. */
  backups: z.int().nonnegative(),
  /** The newest backup whose last row is not in this journal: normal after an older backup was restored, else rows are lost. */
  strayed: z.strictObject({ fileName: z.string(), madeAt: z.string(), id: z.int() }).nullable(),
})
export type JournalCheck = z.infer<typeof JournalCheckSchema>

const Job = z.strictObject({ jobId: z.string() })

export const journalOperations = operations('journal', {
  /** Rows of the office and those common to all offices, the latest first. */
  list: query({ input: z.strictObject({ ...Filter, ...PageRequest }), output: pageOf(JournalRowSchema) }),
  /** What the rows can be filtered by. */
  choices: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z.strictObject({ entities: z.array(Choice), actions: z.array(Choice), users: z.array(z.string()) }),
  }),
  /** Checks the last rows only: quick enough for every start. */
  state: query({ input: z.strictObject({}), output: z.strictObject(Checked) }),
  /** Checks every row, and compares with the backups; a job. */
  verify: service({ input: z.strictObject({}), output: Job }),
  /** What a finished check found. */
  verified: service({ input: Job, output: JournalCheckSchema }),
  /** Writes the rows as a workbook to the place behind `token`; a job. */
  export: service({ input: z.strictObject({ ...Filter, token: z.string() }), output: Job, leaves: 'export' }),
})
