// Operations on editions of the list of public information.
import { z } from 'zod'
import { command, operations, query, service } from '../../contract/operations.ts'
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
import { LetterDocumentSchema } from '../../reporting/letter-model.ts'
import { INFORMATION_CATEGORIES, INFORMATION_STATUSES } from '../public-information/public-information.rules.ts'
import { DEPARTURES, EDITION_PERIODS, EDITION_STATUSES, ENTRY_GAPS, OFFICIAL_FIELDS } from './dip-editions.rules.ts'

export const DIP_EDITION_ERROR_CODES = [
  'dipEditions.alreadyProposed',
  'dipEditions.notProposed',
  'dipEditions.notDecided',
  'dipEditions.alreadyAnnounced',
  'dipEditions.nothingToList',
  'dipEditions.excluded',
] as const

const Category = z.enum(INFORMATION_CATEGORIES)
const ByCategory = z.record(Category, z.int())

/** The semester and the cover letter of the proposal; number and day may still be missing. */
export const EditionProposalSchema = z.strictObject({
  year: YearSchema,
  period: z.enum(EDITION_PERIODS),
  letterNumber: OptionalText(120),
  letterOn: DateOnlySchema.nullable(),
  note: OptionalText(1000),
})
export type EditionProposal = z.infer<typeof EditionProposalSchema>

/** The decree of PPID and the approval of Atasan PPID (Perki KI 1/2021 Ps.45(5)-(6)). */
export const EditionDecisionSchema = z.strictObject({
  decreeNumber: RequiredText(120),
  decreeOn: DateOnlySchema,
  approvedBy: RequiredText(200),
  approvedOn: DateOnlySchema,
})
export type EditionDecision = z.infer<typeof EditionDecisionSchema>

export const EditionSchema = z.strictObject({
  id: IdSchema,
  version: VersionSchema,
  agencyId: IdSchema,
  year: YearSchema,
  period: z.enum(EDITION_PERIODS),
  status: z.enum(EDITION_STATUSES),
  letterNumber: z.string(),
  letterOn: DateOnlySchema.nullable(),
  decreeNumber: z.string(),
  decreeOn: DateOnlySchema.nullable(),
  approvedBy: z.string(),
  approvedOn: DateOnlySchema.nullable(),
  announcedOn: DateOnlySchema.nullable(),
  note: z.string(),
  returnReason: z.string(),
  returnedOn: DateOnlySchema.nullable(),
  createdAt: z.string(),
})
export type Edition = z.infer<typeof EditionSchema>

const RenewalSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({
    state: z.enum(['fresh', 'dueSoon', 'overdue']),
    decreeOn: DateOnlySchema,
    dueOn: DateOnlySchema,
    daysLeft: z.int(),
  }),
])

/** An entry as the official columns print it. */
const OfficialLine = z.strictObject({
  informationId: IdSchema,
  ...(Object.fromEntries(OFFICIAL_FIELDS.map((field) => [field, z.string()])) as Record<
    (typeof OFFICIAL_FIELDS)[number],
    z.ZodString
  >),
})

const Candidate = z.strictObject({
  id: IdSchema,
  category: Category,
  title: z.string(),
  holderUnit: z.string(),
  status: z.enum(INFORMATION_STATUSES),
  gaps: z.array(z.enum(ENTRY_GAPS)),
  /** Rests on an exclusion of the whole document that is in force: it cannot go in. */
  excluded: z.boolean(),
})
export type EditionCandidate = z.infer<typeof Candidate>

export const CANDIDATE_VIEWS = ['drafts', 'standing', 'gaps', 'excluded'] as const
export const DIFFERENCE_KINDS = ['added', 'changed', 'removed', 'excluded'] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]
export const EDITION_DOCUMENTS = ['proposal', 'decree'] as const
export type EditionDocumentKind = (typeof EDITION_DOCUMENTS)[number]

const DifferenceRow = z.strictObject({
  informationId: IdSchema,
  title: z.string(),
  category: Category,
  changes: z.array(z.strictObject({ field: z.enum(OFFICIAL_FIELDS), before: z.string(), after: z.string() })),
  departure: z.enum(DEPARTURES).nullable(),
  reason: z.string(),
})
const EditionName = z.strictObject({ id: IdSchema, decreeNumber: z.string(), decreeOn: DateOnlySchema })

const LeftOut = z.array(IdSchema).max(50_000)
const touches = ['dipEditions', 'publicInformation'] as const

export const dipEditionOperations = operations('dipEditions', {
  /** Every edition of the office, newest first, and how it stands to the duty to renew every six months. */
  list: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z.strictObject({
      editions: z.array(EditionSchema.extend({ entries: z.int() })),
      renewal: RenewalSchema,
      openProposalId: IdSchema.nullable(),
    }),
  }),
  get: query({
    input: z.strictObject({ id: IdSchema }),
    output: EditionSchema.extend({
      entries: z.int(),
      byCategory: ByCategory,
      previous: EditionName.nullable(),
      /** Entries of this edition that an announcement now would make public: decided, as the decree has them, not excluded. */
      toAnnounce: z.int(),
      /** Titles kept out by an exclusion; a proposal with any cannot be decided. */
      blocked: z.array(z.strictObject({ id: IdSchema, title: z.string() })),
    }),
  }),
  /** Lines of an edition in the order they are printed: as decided, or of the proposal as it stands now. */
  entries: query({
    input: z.strictObject({ id: IdSchema, search: z.string().max(200), category: Category.nullable(), ...PageRequest }),
    output: pageOf(OfficialLine.extend({ number: z.int() })),
  }),
  /** What a proposal made now would hold, and who would approve and sign. */
  outlook: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z.strictObject({
      drafts: z.int(),
      standing: z.int(),
      gaps: z.int(),
      excluded: z.int(),
      /** Drafts that an exclusion keeps out: a proposal must leave them. */
      excludedDrafts: z.array(IdSchema),
      byCategory: ByCategory,
      year: YearSchema,
      period: z.enum(EDITION_PERIODS),
      superiorName: z.string(),
      renewal: RenewalSchema,
      openProposalId: IdSchema.nullable(),
    }),
  }),
  candidates: query({
    input: z.strictObject({ agencyId: IdSchema, view: z.enum(CANDIDATE_VIEWS), search: z.string().max(200), ...PageRequest }),
    output: pageOf(Candidate),
  }),
  /** Against the decided edition before it; without `editionId` of a proposal made now with every draft that may go in. */
  difference: query({
    input: z.strictObject({
      agencyId: IdSchema,
      editionId: IdSchema.nullable(),
      kind: z.enum(DIFFERENCE_KINDS),
      ...PageRequest,
    }),
    output: z.strictObject({
      against: EditionName.nullable(),
      counts: z.record(z.enum(DIFFERENCE_KINDS), z.int()),
      rows: z.array(DifferenceRow),
      total: z.int(),
    }),
  }),
  /**
   * Proposes all drafts but those left out, with everything that already stands; refused when one is excluded (Ps.45(2)-(3)).
   * What goes to PPID is final from here on: no undo of an earlier edit may change what is decided (Ps.45).
   */
  propose: command({
    input: z.strictObject({ agencyId: IdSchema, proposal: EditionProposalSchema, leftOut: LeftOut }),
    output: RefSchema,
    touches,
    undo: 'final',
  }),
  /** Number, day or note of a proposal that is not decided yet. */
  amend: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, proposal: EditionProposalSchema }),
    output: RefSchema,
    touches: ['dipEditions'],
  }),
  /** PPID sends the proposal back: its entries are drafts again. Final, as the proposal is: it was seen and returned. */
  giveBack: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, reason: RequiredText(500) }),
    output: RefSchema,
    touches,
    undo: 'final',
  }),
  /** Freezes list and documents under the decree. A legal act: it is not undone (Ps.45(5)-(6)). */
  decide: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, decision: EditionDecisionSchema }),
    output: RefSchema.extend({ entries: z.int() }),
    touches,
    undo: 'final',
  }),
  /** An edition decided outside the app: proposed and decided in one go. */
  recordDecided: command({
    input: z.strictObject({
      agencyId: IdSchema,
      proposal: EditionProposalSchema,
      decision: EditionDecisionSchema,
      leftOut: LeftOut,
    }),
    output: RefSchema.extend({ entries: z.int() }),
    touches,
    undo: 'final',
  }),
  /** Announces every decided entry of the edition; what was excluded or changed since is left and counted. Public, so final. */
  announce: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, on: DateOnlySchema }),
    output: RefSchema.extend({ announced: z.int(), left: z.int() }),
    touches,
    undo: 'final',
  }),
  /** Cover letter or decree; of a decided edition as it was issued, else a draft. The preview holds the first lines of the annex. */
  document: query({
    input: z.strictObject({ id: IdSchema, kind: z.enum(EDITION_DOCUMENTS) }),
    output: z.strictObject({
      document: LetterDocumentSchema,
      isDraft: z.boolean(),
      entries: z.int(),
      /** Lines of the annex in the files; 0 when the list is a document of its own. */
      annexLines: z.int(),
      previewLines: z.int(),
    }),
  }),
  writeDocument: service({
    input: z.strictObject({
      id: IdSchema,
      kind: z.enum(EDITION_DOCUMENTS),
      format: z.enum(['pdf', 'docx']),
      paper: z.enum(['A4', 'F4']),
      token: z.string(),
    }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
  /** The list in the seven official columns, of any length. */
  writeBook: service({
    input: z.strictObject({ id: IdSchema, format: z.enum(['pdf', 'xlsx']), paper: z.enum(['A4', 'F4']), token: z.string() }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
})
