// Operations on letters and forms.
import { z } from 'zod'
import { command, operations, query, service } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema, OptionalText, RequiredText } from '../../contract/schemas.ts'
import { LetterDocumentSchema } from '../../reporting/letter-model.ts'
import { BLANK_FORMS, LETTER_ENTITIES, LETTER_KINDS } from './letters.rules.ts'

export const LETTER_ERROR_CODES = ['letters.notFitting', 'letters.noSignatory', 'letters.unknownPlaceholder'] as const

/** What the clerk chooses for a letter, whose kind says of which case it is; null takes the office's wording and the usual signer. */
export const LetterOrderSchema = z.strictObject({
  kind: z.enum(LETTER_KINDS),
  entityId: IdSchema,
  letterOn: DateOnlySchema,
  signatoryId: IdSchema.nullable(),
  /** Print the signer with academic titles; null follows Permendagri 1/2023 Ps.44. */
  withTitles: z.boolean().nullable(),
  /** Unit or official the letter is for, where the case does not say: the unit of a nota dinas. */
  addressee: OptionalText(300),
  opening: OptionalText(3000).nullable(),
  closing: OptionalText(3000).nullable(),
  /** Tembusan, in order. */
  copies: z.array(RequiredText(200)).max(10),
})
export type LetterOrder = z.infer<typeof LetterOrderSchema>

const IssuedLetter = z.strictObject({
  id: IdSchema,
  kind: z.enum(LETTER_KINDS),
  number: z.string(),
  letterOn: DateOnlySchema,
  issuedAt: z.string(),
})
export type IssuedLetter = z.infer<typeof IssuedLetter>

const Paper = z.enum(['A4', 'F4'])
const Format = z.enum(['pdf', 'docx'])

export const letterOperations = operations('letters', {
  /** Letters issued in a case, newest first, and the kinds that fit it now. */
  ofCase: query({
    input: z.strictObject({ entity: z.enum(LETTER_ENTITIES), entityId: IdSchema }),
    output: z.strictObject({ issued: z.array(IssuedLetter), fitting: z.array(z.enum(LETTER_KINDS)) }),
  }),
  /** The letter as it would be issued, identity masked, with what may be chosen. */
  draft: query({
    input: LetterOrderSchema,
    output: z.strictObject({
      document: LetterDocumentSchema,
      number: z.string(),
      opening: z.string(),
      closing: z.string(),
      signatoryId: IdSchema.nullable(),
      withTitles: z.boolean(),
      signatories: z.array(z.strictObject({ id: IdSchema, label: z.string() })),
    }),
  }),
  /** Numbers the letter, keeps it as issued for ever, and journals it. Final: it goes out of the house. */
  issue: command({
    input: LetterOrderSchema,
    output: z.strictObject({ id: IdSchema, number: z.string() }),
    touches: ['letters', 'objections'],
    undo: 'final',
  }),
  get: query({
    input: z.strictObject({ id: IdSchema }),
    output: z.strictObject({
      ...IssuedLetter.shape,
      entity: z.enum(LETTER_ENTITIES),
      entityId: IdSchema,
      document: LetterDocumentSchema,
    }),
  }),
  /** Writes an issued letter to a chosen place or the print folder; journaled, since it carries identity. */
  write: command({
    input: z.strictObject({ id: IdSchema, format: Format, paper: Paper, token: z.string() }),
    output: z.strictObject({ jobId: z.string() }),
    touches: [],
  }),
  blank: query({
    input: z.strictObject({ agencyId: IdSchema, form: z.enum(BLANK_FORMS) }),
    output: LetterDocumentSchema,
  }),
  writeBlank: service({
    input: z.strictObject({ agencyId: IdSchema, form: z.enum(BLANK_FORMS), format: Format, paper: Paper, token: z.string() }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
  wordings: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z.array(
      z.strictObject({ kind: z.enum(LETTER_KINDS), opening: z.string(), closing: z.string(), isOfficial: z.boolean() }),
    ),
  }),
  /** The office's own wording of a kind; the official text again when both are null. */
  setWording: command({
    input: z.strictObject({
      agencyId: IdSchema,
      kind: z.enum(LETTER_KINDS),
      wording: z.strictObject({ opening: OptionalText(3000), closing: OptionalText(3000) }).nullable(),
    }),
    output: z.strictObject({}),
    touches: ['letters'],
  }),
})
