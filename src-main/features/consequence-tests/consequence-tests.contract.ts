// Operations on consequence tests: worksheet, approval, decree.
import { z } from 'zod'
import { command, operations, query, service } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema, OptionalText, RefSchema, RequiredText, VersionSchema } from '../../contract/schemas.ts'
import { LetterDocumentSchema } from '../../reporting/letter-model.ts'
import { LinkedEntrySchema } from '../excluded-information/excluded-information.contract.ts'
import {
  EXCLUSION_GROUNDS,
  EXCLUSION_PERIOD_KINDS,
  EXCLUSION_SCOPES,
} from '../excluded-information/excluded-information.rules.ts'
import { TEST_DOCUMENTS, TEST_KINDS, TEST_OCCASIONS, TEST_RESULTS, TEST_STATUSES } from './consequence-tests.rules.ts'

export const CONSEQUENCE_TEST_ERROR_CODES = [
  'consequenceTests.numberTaken',
  'consequenceTests.incomplete',
  'consequenceTests.notDraft',
  'consequenceTests.notApproved',
  'consequenceTests.doesNotFit',
  'consequenceTests.twice',
] as const

/** One row of the sheet. */
export const TestItemInputSchema = z.strictObject({
  /** The entry of the DIK; null writes a new one from this row. */
  excludedInformationId: IdSchema.nullable(),
  information: RequiredText(500),
  scope: z.enum(EXCLUSION_SCOPES),
  result: z.enum(TEST_RESULTS),
  grounds: z.array(z.enum(EXCLUSION_GROUNDS)),
  legalBasis: OptionalText(2000),
  otherLaw: OptionalText(500),
  consequenceOpen: OptionalText(4000),
  consequenceClosed: OptionalText(4000),
  /** Propriety, decency and public interest (Perki KI 1/2021 Ps.49(2)). */
  weighing: OptionalText(4000),
  periodKind: z.enum(EXCLUSION_PERIOD_KINDS),
  periodText: OptionalText(300),
  expiresOn: DateOnlySchema.nullable(),
  reviewOn: DateOnlySchema.nullable(),
})
export type TestItemInput = z.infer<typeof TestItemInputSchema>

/** As stored: with what the entry said before, which the sheet of a change prints (Lamp. IV). */
export const TestItemSchema = TestItemInputSchema.extend({
  excludedInformationId: IdSchema,
  earlierLegalBasis: z.string(),
  earlierOpen: z.string(),
  earlierClosed: z.string(),
  earlierPeriod: z.string(),
  earlierDecree: z.string(),
})
export type TestItem = z.infer<typeof TestItemSchema>

export const ExaminerSchema = z.strictObject({
  name: RequiredText(160),
  position: OptionalText(200),
  unit: OptionalText(200),
})
export type Examiner = z.infer<typeof ExaminerSchema>

export const ConsequenceTestInputSchema = z.strictObject({
  kind: z.enum(TEST_KINDS),
  number: RequiredText(60),
  heldOn: DateOnlySchema,
  place: RequiredText(200),
  occasion: z.enum(TEST_OCCASIONS),
  items: z.array(TestItemInputSchema).min(1, { error: 'test.itemRequired' }).max(50),
  examiners: z.array(ExaminerSchema).max(30),
})
export type ConsequenceTestInput = z.infer<typeof ConsequenceTestInputSchema>

const Person = { name: RequiredText(160), position: RequiredText(200), rank: OptionalText(80), nip: OptionalText(30) }
export const PersonSchema = z.strictObject(Person)
export type Person = z.infer<typeof PersonSchema>

/** "Menyetujui": the head of the public body on the sheet (Lamp. II). */
export const TestApprovalSchema = z.strictObject({ ...Person, on: DateOnlySchema })
export type TestApproval = z.infer<typeof TestApprovalSchema>

/** The decree of PPID with the approval of Atasan PPID (Perki KI 1/2021 Ps.10(2)). */
export const TestDecreeSchema = z.strictObject({
  number: RequiredText(120),
  on: DateOnlySchema,
  place: RequiredText(80),
  signer: PersonSchema,
  superior: z.strictObject({ name: RequiredText(160), position: RequiredText(200) }),
})
export type TestDecree = z.infer<typeof TestDecreeSchema>

export const ConsequenceTestSchema = z.strictObject({
  ...ConsequenceTestInputSchema.shape,
  items: z.array(TestItemSchema),
  id: IdSchema,
  version: VersionSchema,
  agencyId: IdSchema,
  year: z.int(),
  approval: TestApprovalSchema.nullable(),
  decree: TestDecreeSchema.nullable(),
  status: z.enum(TEST_STATUSES),
})
export type ConsequenceTest = z.infer<typeof ConsequenceTestSchema>

export const TestSummarySchema = ConsequenceTestSchema.pick({
  id: true,
  kind: true,
  number: true,
  year: true,
  heldOn: true,
  occasion: true,
  status: true,
}).extend({ information: z.array(z.string()), examiners: z.int(), decreeNumber: z.string(), decreeOn: DateOnlySchema.nullable() })
export type TestSummary = z.infer<typeof TestSummarySchema>

const Document = z.enum(TEST_DOCUMENTS)
const touches = ['consequenceTests'] as const

export const consequenceTestOperations = operations('consequenceTests', {
  list: query({ input: z.strictObject({ agencyId: IdSchema }), output: z.array(TestSummarySchema) }),
  /** Tests that name an entry of the DIK, newest first. */
  ofExclusion: query({ input: z.strictObject({ excludedInformationId: IdSchema }), output: z.array(TestSummarySchema) }),
  /** The test with its documents: as they would be drawn now, or as decided. */
  get: query({
    input: z.strictObject({ id: IdSchema }),
    output: ConsequenceTestSchema.extend({
      documents: z.strictObject({ sheet: LetterDocumentSchema, decree: LetterDocumentSchema }),
      /** What stands in the way of approval, by place in `items`; -1 is the test itself. */
      problems: z.array(
        z.strictObject({ item: z.int(), path: z.string(), code: z.string(), severity: z.enum(['error', 'warning']) }),
      ),
      /** Entries of the DIP that the decree would exclude while they are public. */
      stillPublic: z.array(LinkedEntrySchema),
    }),
  }),
  /** Who may take part on a day, and the next number. */
  suggestions: query({
    input: z.strictObject({ agencyId: IdSchema, kind: z.enum(TEST_KINDS), on: DateOnlySchema }),
    output: z.strictObject({
      number: z.string(),
      decreeNumber: z.string(),
      examiners: z.array(ExaminerSchema),
      heads: z.array(PersonSchema),
      signers: z.array(PersonSchema),
      superiors: z.array(PersonSchema),
    }),
  }),
  add: command({
    input: z.strictObject({ agencyId: IdSchema, test: ConsequenceTestInputSchema }),
    output: RefSchema,
    touches: ['consequenceTests', 'excludedInformation'],
  }),
  update: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, test: ConsequenceTestInputSchema }),
    output: RefSchema,
    touches: ['consequenceTests', 'excludedInformation'],
  }),
  /** The head of the body approves a complete sheet. */
  approve: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, approval: TestApprovalSchema }),
    output: RefSchema,
    touches,
  }),
  /** Back to a draft, before the decree. */
  reopen: command({ input: z.strictObject({ id: IdSchema, version: VersionSchema }), output: RefSchema, touches }),
  /** The decree: the entries become excluded, changed or open as tested, and the test is frozen. Final: a decree (Ps.53). */
  decide: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, decree: TestDecreeSchema }),
    output: RefSchema,
    touches: ['consequenceTests', 'excludedInformation'],
    undo: 'final',
  }),
  remove: command({ input: z.strictObject({ id: IdSchema, version: VersionSchema }), output: z.strictObject({}), touches }),
  /** Writes a document to a chosen place or the print folder. */
  write: service({
    input: z.strictObject({
      id: IdSchema,
      document: Document,
      format: z.enum(['pdf', 'docx']),
      paper: z.enum(['A4', 'F4']),
      token: z.string(),
    }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
})
