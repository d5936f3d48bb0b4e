// Operations that bring in what the office keeps in Excel: read in a worker that stays, look and repair, then all or nothing.
import { z } from 'zod'
import { command, operations, query, service } from '../../contract/operations.ts'
import { IdSchema, PageRequest, pageOf, RequiredText, YearSchema } from '../../contract/schemas.ts'
import {
  IMPORT_KINDS,
  IMPORT_ROW_STATES,
  ImportCountsSchema,
  ImportFieldName,
  ImportPlanSchema,
  ImportRepairSchema,
  ImportRowRef,
  ImportRowSchema,
  ImportSummarySchema,
} from './imports.workbench.contract.ts'

export const IMPORT_ERROR_CODES = [
  'imports.notASpreadsheet',
  'imports.passwordProtected',
  'imports.empty',
  'imports.tooLarge',
  'imports.xlsTooLarge',
  'imports.damaged',
  'imports.macros',
  'imports.externalLinks',
  'imports.formulasCallOut',
  'imports.entities',
  'imports.tooManyColumns',
  'imports.tooManyRows',
  'imports.cellTooLong',
  'imports.quoteNotClosed',
  'imports.hasRejected',
  'imports.nothingToImport',
  'imports.alreadyWritten',
  'imports.nothingToUndo',
] as const

const Job = { jobId: z.string() }

/** A file of the office, or a table it copied from somewhere. */
const SourceSchema = z.union([
  z.strictObject({ token: z.string() }),
  z.strictObject({ pasted: z.strictObject({ text: z.string().max(20_000_000), html: z.string().max(20_000_000) }) }),
])

const RepairedSchema = z.strictObject({ changed: z.int(), counts: ImportCountsSchema })

export const importOperations = operations('imports', {
  /** Reads and checks a file or a pasted table in a worker that stays; nothing is written. Null lets the app say what it is. */
  check: service({
    input: z.strictObject({
      agencyId: IdSchema,
      kind: z.enum(IMPORT_KINDS).nullable(),
      year: YearSchema.nullable(),
      source: SourceSchema,
    }),
    output: z.strictObject(Job),
  }),
  summary: service({ input: z.strictObject(Job), output: ImportSummarySchema }),
  /** Reads the file again as the clerk decided; repairs are kept where their rows still are. The job named here does it. */
  remap: service({ input: z.strictObject({ ...Job, plan: ImportPlanSchema }), output: z.strictObject(Job) }),
  rows: service({
    input: z.strictObject({
      ...Job,
      state: z.enum(IMPORT_ROW_STATES).nullable(),
      /** Rows that bear a remark of this code only. */
      code: z.string().nullable(),
      ...PageRequest,
    }),
    output: pageOf(ImportRowSchema),
  }),
  /** The sheet as it is, to point at its header; identity masked. */
  sheet: service({
    input: z.strictObject({ ...Job, sheet: z.string(), ...PageRequest }),
    output: z.strictObject({ total: z.int(), rows: z.array(z.array(z.string())) }),
  }),
  /** Full text of a cell, to be edited. */
  cell: service({
    input: z.strictObject({ ...Job, ...ImportRowRef, field: ImportFieldName }),
    output: z.strictObject({
      text: z.string(),
      /** Rows in which the field says the same. */
      same: z.int(),
    }),
  }),
  repair: service({ input: z.strictObject({ ...Job, repair: ImportRepairSchema }), output: RepairedSchema }),
  undoRepair: service({ input: z.strictObject(Job), output: RepairedSchema }),
  /** Lets the worker forget the file. */
  dismiss: service({ input: z.strictObject(Job), output: z.strictObject({}) }),
  /** Writes what comes in, in one transaction of the worker. With rejected rows it refuses unless `skipRejected`. */
  commit: service({
    input: z.strictObject({ agencyId: IdSchema, ...Job, skipRejected: z.boolean() }),
    output: z.strictObject(Job),
    backupFirst: 'import',
  }),
  /** What the job of a commit wrote. */
  written: service({
    input: z.strictObject(Job),
    output: z.strictObject({ batchId: IdSchema, written: z.int(), merged: z.int() }),
  }),
  /** A blank workbook in the official layout of a register, to be filled in and imported; starts a job. */
  template: service({
    input: z.strictObject({ kind: z.enum(IMPORT_KINDS), saveToken: z.string() }),
    output: z.strictObject(Job),
  }),
  /** A register with every field as a workbook that comes back exactly; of one year (not the DIK) or whole; starts a job. */
  exportTable: service({
    input: z.strictObject({
      agencyId: IdSchema,
      kind: z.enum(IMPORT_KINDS),
      year: YearSchema.nullable(),
      saveToken: z.string(),
    }),
    output: z.strictObject(Job),
    leaves: 'export',
  }),
  /** Mappings of the office, the one used last first. */
  mappings: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z.array(z.strictObject({ id: IdSchema, kind: z.enum(IMPORT_KINDS), name: z.string(), usedAt: z.string() })),
  }),
  /** Keeps how the file is read under a name; one of that name is written over. */
  saveMapping: command({
    input: z.strictObject({ agencyId: IdSchema, ...Job, name: RequiredText(80) }),
    output: z.strictObject({ id: IdSchema }),
    touches: ['imports'],
  }),
  deleteMapping: command({
    input: z.strictObject({ agencyId: IdSchema, id: IdSchema }),
    output: z.strictObject({}),
    touches: ['imports'],
  }),
  /** Reads the file again by a named mapping; null goes back to what the app recognises. */
  useMapping: service({ input: z.strictObject({ ...Job, mappingId: IdSchema.nullable() }), output: z.strictObject(Job) }),
  batches: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z.array(
      z.strictObject({
        id: IdSchema,
        kind: z.enum(IMPORT_KINDS),
        fileName: z.string(),
        importedAt: z.string(),
        importedBy: z.string(),
        accepted: z.int(),
        rejected: z.int(),
        undoneAt: z.string().nullable(),
      }),
    ),
  }),
  /** One import: what the file held, how it was read, and what has become of it since. */
  batch: query({
    input: z.strictObject({ id: IdSchema }),
    output: z.strictObject({
      id: IdSchema,
      agencyId: IdSchema,
      kind: z.enum(IMPORT_KINDS),
      fileName: z.string(),
      sha256: z.string(),
      importedAt: z.string(),
      importedBy: z.string(),
      read: z.int(),
      states: z.strictObject({
        accepted: z.int(),
        rejected: z.int(),
        joined: z.int(),
        headings: z.int(),
        duplicates: z.int(),
        leftOut: z.int(),
      }),
      /** Rows that filled blanks of entries already there; they are among the duplicates. */
      merged: z.int(),
      mapping: z.array(
        z.strictObject({ sheet: z.string(), letter: z.string(), heading: z.string(), field: z.string(), used: z.boolean() }),
      ),
      mappingName: z.string(),
      undoneAt: z.string().nullable(),
      undone: z.int(),
      /** Entries of the import still in the register. */
      present: z.int(),
      /** Those that were changed, answered or named by something else since; they stay when the import is taken back. */
      workedOn: z.strictObject({ total: z.int(), entries: z.array(z.strictObject({ id: IdSchema, label: z.string() })) }),
    }),
  }),
  /** Takes an import back: what nobody has worked on since leaves the register as one step; its numbers become void. */
  undoBatch: service({ input: z.strictObject({ id: IdSchema }), output: z.strictObject(Job), backupFirst: 'import' }),
  undone: service({ input: z.strictObject(Job), output: z.strictObject({ removed: z.int() }) }),
})
