// Operations on the register of public information (DIP).
import { z } from 'zod'
import { MASS_EDIT_ROWS, command, operations, query, service } from '../../contract/operations.ts'
import {
  DateOnlySchema,
  IdSchema,
  OptionalText,
  PageRequest,
  pageOf,
  RefSchema,
  RequiredText,
  VersionSchema,
  YearSchema,
} from '../../contract/schemas.ts'
import { INFORMATION_CATEGORIES, INFORMATION_ORDERS, INFORMATION_STATUSES, RETENTION_FATES } from './public-information.rules.ts'
import { isStorableView } from './public-information.views.rules.ts'

export const PUBLIC_INFORMATION_ERROR_CODES = [
  'publicInformation.fileTooLarge',
  'publicInformation.linkInvalid',
  'publicInformation.notDecided',
  'publicInformation.excluded',
  'publicInformation.tooMany',
  'publicInformation.viewNameTaken',
] as const

/** Entries that one bulk command may change; more is refused before anything is written. */
export const MAX_BULK_ENTRIES = 5000

const Years = z.int().min(0).max(100).nullable()

/** Code of an item of the mandatory checklist, such as `B-a1`; the items are data of the checklist slice. */
export const ChecklistCodeSchema = z.string().regex(/^[BST]-[a-z0-9]{1,4}$/)

const Fields = {
  category: z.enum(INFORMATION_CATEGORIES),
  title: RequiredText(500),
  summary: OptionalText(4000),
  holderUnit: OptionalText(300),
  responsible: OptionalText(300),
  madeWhen: OptionalText(120),
  madeWhere: OptionalText(120),
  year: YearSchema.nullable(),
  formSoft: z.boolean(),
  formHard: z.boolean(),
  formText: OptionalText(200),
  /** Text of the seventh official column; when empty the structured parts are printed. */
  retentionText: OptionalText(200),
  /** Years the record is active, then inactive (JRA, UU 43/2009 Ps.1 number 22). */
  retentionActive: Years,
  retentionInactive: Years,
  retentionFate: z.enum(RETENTION_FATES).nullable(),
  /** The retention schedule the years come from. */
  retentionBasis: OptionalText(300),
  media: OptionalText(200),
  link: OptionalText(1000),
  /** Items of the mandatory checklist this entry answers, in order; grouping uses the first. */
  checklistCodes: z.array(ChecklistCodeSchema).max(20),
  /** Excluded information that covers this entry, wholly or in part (Perki KI 1/2021 Ps.22, Ps.50). */
  excludedInformationId: IdSchema.nullable(),
  status: z.enum(INFORMATION_STATUSES),
  withdrawalReason: OptionalText(500),
}

export const PublicInformationInputSchema = z
  .strictObject(Fields)
  .refine((entry) => entry.status !== 'withdrawn' || entry.withdrawalReason !== '', {
    error: 'text.required',
    path: ['withdrawalReason'],
  })
export type PublicInformationInput = z.infer<typeof PublicInformationInputSchema>

export const PublicInformationSchema = z.strictObject({
  ...Fields,
  id: IdSchema,
  version: VersionSchema,
  agencyId: IdSchema,
  fileName: z.string().nullable(),
  updatedOn: DateOnlySchema,
  publishedOn: DateOnlySchema.nullable(),
  trashedAt: z.string().nullable(),
})
export type PublicInformation = z.infer<typeof PublicInformationSchema>

/** Some fields of an entry: an edited cell, or what a bulk edit sets. */
export const PublicInformationPatchSchema = z
  .strictObject(Fields)
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, { error: 'text.required' })
export type PublicInformationPatch = z.infer<typeof PublicInformationPatchSchema>

export const PublicInformationFilter = {
  agencyId: IdSchema,
  search: z.string().max(200),
  category: z.enum(INFORMATION_CATEGORIES).nullable(),
  status: z.enum(INFORMATION_STATUSES).nullable(),
  year: YearSchema.nullable(),
  /** Entries tied to this item of the mandatory checklist. */
  checklist: ChecklistCodeSchema.nullable(),
  /** True lists the trash instead of the register. */
  trashed: z.boolean(),
}

export const SavedViewSchema = z.strictObject({
  id: IdSchema,
  name: RequiredText(60),
  /** What the window remembers of a list: filter, order, hidden columns. */
  view: z.record(z.string(), z.unknown()).refine((view) => isStorableView(view)),
})
export type SavedView = z.infer<typeof SavedViewSchema>

// How many are too many is said by the handler, in words of its own.
const Refs = z.array(RefSchema).min(1)
const Changed = z.strictObject({ changed: z.int().nonnegative() })
const touches = ['publicInformation'] as const
const ofMany = {
  touches,
  backupFirst: ({ entries }: { readonly entries: readonly unknown[] }) => (entries.length >= MASS_EDIT_ROWS ? 'massEdit' : null),
} as const

export const publicInformationOperations = operations('publicInformation', {
  list: query({
    input: z.strictObject({ ...PublicInformationFilter, order: z.enum(INFORMATION_ORDERS), ...PageRequest }),
    output: pageOf(PublicInformationSchema),
  }),
  /** Headings of a grouped list in order, with how many entries stand under each; key `` holds those without a group. */
  groups: query({
    input: z.strictObject({ ...PublicInformationFilter, order: z.enum(['category', 'checklist']) }),
    output: z.array(z.strictObject({ key: z.string(), count: z.int().positive() })),
  }),
  /** Every entry the filter finds, for "select all"; at most MAX_BULK_ENTRIES. */
  refs: query({
    input: z.strictObject({ ...PublicInformationFilter, order: z.enum(INFORMATION_ORDERS) }),
    output: z.strictObject({ refs: z.array(RefSchema), total: z.int() }),
  }),
  get: query({ input: z.strictObject({ id: IdSchema }), output: PublicInformationSchema }),
  /** Published or decided entries that seem to answer a text, best first, at most five. */
  suggest: query({
    input: z.strictObject({ agencyId: IdSchema, text: z.string().max(8000) }),
    output: z.array(
      z.strictObject({ id: IdSchema, title: z.string(), summary: z.string(), year: z.int().nullable(), link: z.string() }),
    ),
  }),
  /** How many entries stand in each category and status, and the years met, for filters and the dashboard. */
  counts: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z.strictObject({
      total: z.int(),
      trashed: z.int(),
      byCategory: z.record(z.enum(INFORMATION_CATEGORIES), z.int()),
      byStatus: z.record(z.enum(INFORMATION_STATUSES), z.int()),
      years: z.array(z.int()),
    }),
  }),
  add: command({
    input: z.strictObject({ agencyId: IdSchema, entry: PublicInformationInputSchema }),
    output: RefSchema,
    touches,
  }),
  update: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, entry: PublicInformationInputSchema }),
    output: RefSchema,
    touches,
  }),
  /** Sets the same fields in one entry or many; one step to undo. Refused whole when one version is old or one rule broken. */
  patch: command({
    input: z.strictObject({ agencyId: IdSchema, entries: Refs, change: PublicInformationPatchSchema }),
    output: Changed,
    ...ofMany,
  }),
  /** States that the entries are still current today, without changing their words. */
  confirm: command({ input: z.strictObject({ agencyId: IdSchema, entries: Refs }), output: Changed, ...ofMany }),
  /** Moves an entry before another in the office's own order, or to the end. */
  move: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, beforeId: IdSchema.nullable() }),
    output: RefSchema,
    touches,
  }),
  /** Copies entries to another year as drafts: the old year in title, summary and time becomes the new one; no file, no link. */
  duplicate: command({
    input: z.strictObject({ agencyId: IdSchema, entries: Refs, year: YearSchema }),
    output: Changed,
    ...ofMany,
  }),
  trash: command({ input: z.strictObject({ agencyId: IdSchema, entries: Refs }), output: Changed, ...ofMany }),
  restore: command({ input: z.strictObject({ agencyId: IdSchema, entries: Refs }), output: Changed, ...ofMany }),
  /** Deletes entries from the trash of the list; they wait in the trash of the office. */
  purge: command({ input: z.strictObject({ agencyId: IdSchema, entries: Refs }), output: Changed, ...ofMany }),
  views: query({ input: z.strictObject({ agencyId: IdSchema }), output: z.array(SavedViewSchema) }),
  saveView: command({
    input: z.strictObject({ agencyId: IdSchema, name: RequiredText(60), view: SavedViewSchema.shape.view }),
    output: z.strictObject({ id: IdSchema }),
    touches,
  }),
  removeView: command({ input: z.strictObject({ id: IdSchema }), output: z.strictObject({}), touches }),
  /** Stores a chosen file (at most 25 MB) once by content and ties it to the entry; `token` null unties it. */
  attachFile: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, token: z.string().nullable() }),
    output: RefSchema,
    touches,
  }),
  /** Saves a copy of the stored file where the user wants it; null when cancelled. */
  saveFile: service({
    input: z.strictObject({ id: IdSchema }),
    output: z.strictObject({ token: z.string(), name: z.string() }).nullable(),
    leaves: 'export',
  }),
  /** Official layout (Lamp. I) as xlsx of the current filter; starts a job, output `{ token, name }`. */
  exportWorkbook: service({
    input: z.strictObject({ ...PublicInformationFilter, saveToken: z.string() }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
})
