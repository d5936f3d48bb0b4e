// An entry of a full table: all that a person entered, under the same schemas as the forms, and the days the app keeps besides.
import { z } from 'zod'
import { DateOnlySchema, OptionalText } from '../../../contract/schemas.ts'
import { ExcludedInformationInputSchema } from '../../excluded-information/excluded-information.contract.ts'
import { OPENED_HOW } from '../../excluded-information/excluded-information.rules.ts'
import { ObjectionAnswerSchema, ObjectionInputSchema } from '../../objections/objections.contract.ts'
import { PublicInformationInputSchema } from '../../public-information/public-information.contract.ts'
import { AnsweringInformationSchema, DecisionInputSchema, RequestInputSchema } from '../../requests/requests.record.contract.ts'
import { EXTENSION_REASONS } from '../../requests/requests.rules.ts'

const Day = DateOnlySchema.nullable()

/** The number an entry bears; all three parts or none. A row added by hand has none and gets the next. */
const OwnNumber = {
  registrationNumber: OptionalText(200),
  numberYear: z.int().min(1900).max(2299).nullable(),
  numberSeq: z.int().positive().nullable(),
  originalNumber: OptionalText(300),
  /** Null follows the day of receipt. */
  registeredOn: Day,
  /** Null is counted anew. */
  dueOn: Day,
  identityErasedOn: Day,
}

const { excludedInformationId: _exclusion, answeredWith: _answers, ...Decision } = DecisionInputSchema.shape
const { requestId: _request, ...ObjectionForm } = ObjectionInputSchema.shape
const { excludedInformationId: _covering, ...Information } = PublicInformationInputSchema.shape

type Issue = { readonly path: readonly [string]; readonly message: string }
const required = (field: string, isMissing: boolean): Issue[] => (isMissing ? [{ path: [field], message: 'text.required' }] : [])

/** What the columns of one row must say together; the file of the register would refuse anything else. */
const together =
  <T>(problemsOf: (entry: T) => readonly Issue[]) =>
  ({ value, issues }: { readonly value: T; readonly issues: unknown[] }) => {
    for (const { path, message } of problemsOf(value)) issues.push({ code: 'custom', input: value, path: [...path], message })
  }

type Numbered = {
  readonly registrationNumber: string
  readonly numberYear: number | null
  readonly numberSeq: number | null
  readonly registeredOn: string | null
  readonly receivedOn: string
}

function numberProblems(entry: Numbered): Issue[] {
  const { registrationNumber, numberYear, numberSeq, registeredOn, receivedOn } = entry
  const isNumbered = registrationNumber !== '' || numberYear !== null || numberSeq !== null
  return [
    ...required('registrationNumber', isNumbered && registrationNumber === ''),
    ...required('numberYear', isNumbered && numberYear === null),
    ...required('numberSeq', isNumbered && numberSeq === null),
    ...(registeredOn !== null && registeredOn < receivedOn
      ? [{ path: ['registeredOn'] as const, message: 'date.beforeReceipt' }]
      : []),
  ]
}

const ExactRequestSchema = z
  .strictObject({
    ...RequestInputSchema.shape,
    ...Decision,
    ...OwnNumber,
    outcome: Decision.outcome.nullable(),
    decidedOn: Day,
    /** Null is the day of the decision. */
    closedOn: Day,
    /** Title of the excluded information that a refusal rests on. */
    exclusionTitle: OptionalText(500),
    answeredWith: z.array(AnsweringInformationSchema.omit({ id: true })).max(20),
    extendedOn: Day,
    extensionReason: z.enum(EXTENSION_REASONS).nullable(),
    extensionNote: OptionalText(2000),
    incompleteOn: Day,
    incompleteReceivedOn: Day,
    missingPapers: OptionalText(2000),
    completeOn: Day,
    paidOn: Day,
    finishedOn: Day,
  })
  .check(
    together((entry) => [
      ...numberProblems(entry),
      ...required('decidedOn', entry.outcome !== null && entry.decidedOn === null),
      ...required('outcome', entry.outcome === null && (entry.decidedOn !== null || entry.closedOn !== null)),
      ...required('extensionReason', entry.extendedOn !== null && entry.extensionReason === null),
      ...required('extendedOn', entry.extendedOn === null && entry.extensionReason !== null),
    ]),
  )

const ExactObjectionSchema = z
  .strictObject({
    ...ObjectionForm,
    ...ObjectionAnswerSchema.shape,
    ...OwnNumber,
    outcome: ObjectionAnswerSchema.shape.outcome.nullable(),
    requestNumber: OptionalText(300),
    incompleteOn: Day,
    missingPapers: OptionalText(2000),
    completeOn: Day,
    answerReceivedOn: Day,
    deliberationOn: Day,
    deliberationNote: OptionalText(4000),
    executedOn: Day,
    executionNote: OptionalText(2000),
  })
  .check(
    together((entry) => [...numberProblems(entry), ...required('outcome', entry.outcome === null && entry.answeredOn !== null)]),
  )

const ExactPublicInformationSchema = z
  .strictObject({
    ...Information,
    /** Title of the excluded information that covers the entry. */
    exclusionTitle: OptionalText(500),
    /** Null is the day of the import. */
    updatedOn: Day,
    publishedOn: Day,
  })
  .check(
    together(({ status, withdrawalReason }) => required('withdrawalReason', status === 'withdrawn' && withdrawalReason === '')),
  )

const ExactExcludedInformationSchema = z
  .strictObject({
    ...ExcludedInformationInputSchema.shape,
    openedOn: Day,
    openedHow: z.enum(OPENED_HOW).nullable(),
    openedNote: OptionalText(500),
  })
  .check(
    together(({ openedOn, openedHow }) => [
      ...required('openedHow', openedOn !== null && openedHow === null),
      ...required('openedOn', openedOn === null && openedHow !== null),
    ]),
  )

export const EXACT_SCHEMAS = {
  publicInformation: ExactPublicInformationSchema,
  excludedInformation: ExactExcludedInformationSchema,
  request: ExactRequestSchema,
  objection: ExactObjectionSchema,
} as const

export type ExactEntries = {
  readonly publicInformation: z.output<typeof ExactPublicInformationSchema>
  readonly excludedInformation: z.output<typeof ExactExcludedInformationSchema>
  readonly request: z.output<typeof ExactRequestSchema>
  readonly objection: z.output<typeof ExactObjectionSchema>
}

/** An entry of one kind, and the office whose table it stands in. */
export type ExactEntry = {
  readonly [K in keyof ExactEntries]: { readonly kind: K; readonly office: string; readonly entry: ExactEntries[K] }
}[keyof ExactEntries]
