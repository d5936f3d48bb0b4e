// Operations of undo, redo, the trash and the history of one record. Every command of every register is a step.
import { z } from 'zod'
import { command, operations, query, TOPICS } from '../../contract/operations.ts'
import { IdSchema, PageRequest, pageOf } from '../../contract/schemas.ts'
import { KEPT_STEPS, TRASH_DAYS } from './history.rules.ts'

export const HISTORY_ERROR_CODES = [
  'history.nothing',
  'history.final',
  'history.changedSince',
  'history.inUse',
  'history.numberTaken',
  'history.gone',
] as const

/** Kinds of records with a history of their own, as the journal names them. */
export const RECORD_ENTITIES = [
  'request',
  'objection',
  'dispute',
  'publicInformation',
  'excludedInformation',
  'consequenceTest',
  'dipEdition',
  'reportEdition',
  'official',
  'agency',
] as const
export type RecordEntity = (typeof RECORD_ENTITIES)[number]

/** One command that changed the registers, in plain Indonesian. */
export const StepLineSchema = z.strictObject({
  id: IdSchema,
  /** Instant, ISO in UTC. */
  at: z.string(),
  /** Who did it; empty in an office without accounts. */
  userName: z.string(),
  /** Name of the command, such as `requests.register`. */
  operation: z.string(),
  /** What was done: "Pendaftaran permohonan". */
  title: z.string(),
  /** What it was done to: "001/PPID/XI/2026", "Rencana Kerja dan 2 lainnya"; empty when it has no name. */
  about: z.string(),
  changedRows: z.int().nonnegative(),
})
export type StepLine = z.infer<typeof StepLineSchema>

/** A step in the list of all steps. */
export const ListedStepSchema = z.strictObject({
  ...StepLineSchema.shape,
  state: z.enum(['done', 'undone']),
  /** Legally done: neither it nor anything before it in this office can be undone. */
  final: z.boolean(),
})
export type ListedStep = z.infer<typeof ListedStepSchema>

/** One deletion that can still be taken back. */
export const TrashLineSchema = z.strictObject({
  stepId: IdSchema,
  at: z.string(),
  userName: z.string(),
  operation: z.string(),
  /** What was done: "Pembatalan pencatatan permohonan". */
  title: z.string(),
  /** The records it deleted, at most ten of them. */
  deleted: z.array(
    z.strictObject({
      /** Kind of record in Indonesian: "Permohonan informasi". */
      kind: z.string(),
      /** Its number, title or name; empty when it has none. */
      name: z.string(),
    }),
  ),
  /** How many records it deleted in all. */
  count: z.int().positive(),
  /** The day from which it goes for good as the setting is now, ISO instant. */
  keptUntil: z.string(),
})
export type TrashLine = z.infer<typeof TrashLineSchema>

/** One line of the history of a record. */
export const RecordLineSchema = z.strictObject({
  id: IdSchema,
  at: z.string(),
  userName: z.string(),
  /** What was done, in Indonesian: "Dicatat", "Perpanjangan dibatalkan". */
  action: z.string(),
  fields: z.array(
    z.strictObject({
      /** Indonesian name of the field. */
      field: z.string(),
      /** What stood before, in words; null when nothing did, or for a noted fact. */
      before: z.string().nullable(),
      /** What stands after, in words; null when nothing does. */
      after: z.string().nullable(),
      /** An identity field: its values are not kept, only that it changed. */
      hidden: z.boolean(),
    }),
  ),
})
export type RecordLine = z.infer<typeof RecordLineSchema>

const whole = ({ least, most }: { readonly least: number; readonly most: number }, error: string) =>
  z.int({ error }).min(least, { error }).max(most, { error })

/** One for the whole register, since steps of the calendar are common to all offices. */
export const HistorySettingSchema = z.strictObject({
  keptSteps: whole(KEPT_STEPS, 'history.keptSteps'),
  trashDays: whole(TRASH_DAYS, 'history.trashDays'),
})

const Agency = z.strictObject({ agencyId: IdSchema })
const touches = TOPICS

export const historyOperations = operations('history', {
  /** How far undo reaches and how long the trash keeps. */
  setting: query({
    input: z.strictObject({}),
    output: z.strictObject({ ...HistorySettingSchema.shape, version: z.int() }),
  }),
  /** Counts from the next change on: shorter ones let go then what is past them. */
  saveSetting: command({
    input: z.strictObject({ version: z.int(), setting: HistorySettingSchema }),
    output: z.strictObject({ version: z.int() }),
    touches: ['history'],
  }),
  /** What undo would take back and redo repeat; `blocked` is a final step on top, the reason why undo stops. */
  next: query({
    input: Agency,
    output: z.strictObject({
      undo: StepLineSchema.nullable(),
      redo: StepLineSchema.nullable(),
      blocked: StepLineSchema.nullable(),
    }),
  }),
  /** All kept steps of the office, the latest first. */
  steps: query({ input: z.strictObject({ agencyId: IdSchema, ...PageRequest }), output: pageOf(ListedStepSchema) }),
  /**
   * Takes the step back; refused when it is not the one that `next` offers. Numbers given out stay given out. Answers what
   * was taken back.
   */
  undo: command({
    input: z.strictObject({ agencyId: IdSchema, stepId: IdSchema }),
    output: StepLineSchema,
    touches,
    undo: 'itself',
  }),
  /** Repeats the step that was undone; the same rows come back under the same ids. */
  redo: command({
    input: z.strictObject({ agencyId: IdSchema, stepId: IdSchema }),
    output: StepLineSchema,
    touches,
    undo: 'itself',
  }),
  /** Everything deleted that can come back, the latest first. */
  trash: query({ input: z.strictObject({ agencyId: IdSchema, ...PageRequest }), output: pageOf(TrashLineSchema) }),
  /** Brings back what the step deleted, at any time and in any order. */
  restore: command({
    input: z.strictObject({ agencyId: IdSchema, stepId: IdSchema }),
    output: z.strictObject({ restored: z.int().nonnegative() }),
    touches,
    undo: 'itself',
  }),
  /** Empties the trash of these deletions, or of all when null; the journal keeps what they were. */
  purge: command({
    input: z.strictObject({ agencyId: IdSchema, stepIds: z.array(IdSchema).min(1).max(500).nullable() }),
    output: z.strictObject({ purged: z.int().nonnegative() }),
    touches: ['history'],
    undo: 'itself',
  }),
  /** What happened to one record, the latest first, in words. */
  ofRecord: query({
    input: z.strictObject({ entity: z.enum(RECORD_ENTITIES), id: IdSchema, ...PageRequest }),
    output: pageOf(RecordLineSchema),
  }),
})
