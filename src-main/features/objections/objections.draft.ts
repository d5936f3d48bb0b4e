// What an old register tells of an objection; the importer writes it.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { ObjectionGround, ObjectionOutcome } from './objections.rules.ts'

/** An objection as an old register kept it; texts are `''` where it says nothing. */
export type ObjectionDraft = {
  readonly originalNumber: string
  readonly receivedOn: DateOnly
  readonly applicantName: string
  readonly address: string
  readonly phone: string
  readonly occupation: string
  /** Number of the request it is about; `''` is lawful for ground b. */
  readonly requestNumber: string
  readonly informationRequested: string
  readonly purpose: string
  readonly grounds: readonly ObjectionGround[]
  readonly superiorDecision: string
  readonly outcome: ObjectionOutcome | null
  readonly answeredOn: DateOnly | null
  readonly superiorNameAndPosition: string
  readonly applicantReaction: string
  readonly email: string
  readonly proxyName: string
  readonly caseStatement: string
  readonly notes: string
}
