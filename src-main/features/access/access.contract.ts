// Operations on accounts: who is at the keyboard, and who may be.
import { z } from 'zod'
import { command, operations, query, service } from '../../contract/operations.ts'
import { IdSchema, RefSchema, RequiredText, VersionSchema } from '../../contract/schemas.ts'
import { USER_ROLES } from './access.rules.ts'
import { LONGEST_SECRET, secretProblem } from './secrets.rules.ts'

export const ACCESS_ERROR_CODES = [
  'access.signInNeeded',
  'access.notAllowed',
  /** The office has no accounts. */
  'access.off',
  'access.alreadyOn',
  'access.nameTaken',
  'access.lastHead',
] as const

const Role = z.enum(USER_ROLES)
const NameSchema = RequiredText(80)
/** As typed by someone who claims to know it. */
const TypedSecret = z.string().min(1, { error: 'text.required' }).max(LONGEST_SECRET, { error: 'text.tooLong' })
const NewSecret = z.string().superRefine((secret, refusal) => {
  const code = secretProblem(secret)
  if (code !== null) refusal.addIssue({ code: 'custom', message: code })
})

export const AccountSchema = z.strictObject({
  id: IdSchema,
  version: VersionSchema,
  name: z.string(),
  role: Role,
  active: z.boolean(),
  createdAt: z.string(),
})
export type Account = z.infer<typeof AccountSchema>

export const UserSchema = z.strictObject({ id: IdSchema, name: z.string(), role: Role })
export type User = z.infer<typeof UserSchema>

/** How a claim to know a secret ended; `waitSeconds` is 0 unless nothing more is looked at before they are over. */
const AttemptSchema = z.strictObject({ outcome: z.enum(['accepted', 'wrong', 'blocked']), waitSeconds: z.int() })
export type Attempt = z.infer<typeof AttemptSchema>

/** A recovery code is shown once and never kept: null when the attempt was not accepted. */
const CodeAttempt = AttemptSchema.extend({ recoveryCode: z.string().nullable() })

const touches = ['access'] as const

export const accessOperations = operations('access', {
  /** Answered before anyone has signed in. Without accounts `enabled` is false. */
  state: query({
    input: z.strictObject({}),
    output: z.strictObject({
      enabled: z.boolean(),
      user: UserSchema.nullable(),
      /** Who can sign in, by name. */
      accounts: z.array(z.strictObject({ ...UserSchema.shape, waitSeconds: z.int() })),
      /** Without input for so long, the window locks itself; 0 is never. */
      lockAfterMinutes: z.int(),
    }),
  }),
  /** The first account, a head, who is signed in at once. Refused while there are accounts. */
  turnOn: command({
    input: z.strictObject({ name: NameSchema, secret: NewSecret }),
    output: z.strictObject({ recoveryCode: z.string() }),
    touches,
  }),
  signIn: command({ input: z.strictObject({ id: IdSchema, secret: TypedSecret }), output: AttemptSchema, touches }),
  /** Counts at once, whatever becomes of its journal row. Refused (`access.off`, `access.signInNeeded`) where nobody is in. */
  lock: service({ input: z.strictObject({}), output: z.strictObject({}) }),
  /** A head who forgot the secret sets a new one with the printed code, which is used up: the next one is answered. */
  recover: command({
    input: z.strictObject({ id: IdSchema, code: z.string().max(60), secret: NewSecret }),
    output: CodeAttempt,
    touches,
  }),
  changeOwnSecret: command({
    input: z.strictObject({ present: TypedSecret, secret: NewSecret }),
    output: AttemptSchema,
    touches,
  }),
  /** All accounts, also those no longer in use: the journal names them. */
  accounts: query({ input: z.strictObject({}), output: z.array(AccountSchema) }),
  addAccount: command({
    input: z.strictObject({ name: NameSchema, role: Role, secret: NewSecret }),
    output: RefSchema,
    touches,
  }),
  updateAccount: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, name: NameSchema, role: Role }),
    output: RefSchema,
    touches,
  }),
  setActive: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, active: z.boolean() }),
    output: RefSchema,
    touches,
  }),
  /** A new secret for somebody else, who can sign in at once. */
  resetSecret: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, secret: NewSecret }),
    output: RefSchema,
    touches,
  }),
  /** The code printed before no longer holds. */
  newRecoveryCode: command({ input: z.strictObject({ present: TypedSecret }), output: CodeAttempt, touches }),
  saveSettings: command({
    input: z.strictObject({ lockAfterMinutes: z.int().min(0).max(240) }),
    output: z.strictObject({}),
    touches,
  }),
  /** Back to an office without accounts: none can sign in any more, the journal keeps their names. */
  turnOff: command({ input: z.strictObject({ present: TypedSecret }), output: AttemptSchema, touches }),
})
