// What the reading hands on: one plain object a register entry, before any database knows it.
import type { DateOnly } from '../../../kernel/date-only.ts'
import type { ObjectionGround } from './synonyms-objection.ts'
import type { ApplicantKindWord } from './value-applicant.ts'
import type { PublicInformationCategory } from './value-category.ts'
import type { ChannelWord } from './value-channel.ts'
import type { ObjectionOutcomeWord, RequestOutcomeWord } from './value-decision.ts'
import type { ExclusionGround } from './value-legal.ts'

/** An entry of the DIP. Texts are `''` where the file says nothing. */
export type PublicInformationDraft = {
  readonly category: PublicInformationCategory | null
  readonly title: string
  readonly summary: string
  readonly holderUnit: string
  readonly responsible: string
  /** Time of making as the file words it: "Tahun 2023", "13 Maret 2026". */
  readonly madeWhen: string
  readonly madeWhere: string
  readonly year: number | null
  readonly formSoft: boolean
  readonly formHard: boolean
  readonly formText: string
  readonly retentionText: string
  readonly media: string
  readonly link: string
}

/** An entry of the DIK. */
export type ExcludedInformationDraft = {
  readonly title: string
  readonly content: string
  readonly legalBasis: string
  /** Letters of Pasal 17 UU 14/2008 named in the legal basis. */
  readonly grounds: readonly ExclusionGround[]
  readonly consequenceOpen: string
  readonly consequenceClosed: string
  readonly periodText: string
  readonly holderUnit: string
}

/** A request of the register. */
export type RequestDraft = {
  /** The number as the kept register wrote it; the app gives its own. */
  readonly originalNumber: string
  readonly receivedOn: DateOnly
  readonly applicantKind: ApplicantKindWord
  readonly applicantName: string
  readonly nationalId: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly occupation: string
  readonly informationRequested: string
  readonly purpose: string
  readonly underControl: boolean | null
  readonly notDocumented: boolean
  readonly formSoft: boolean
  readonly formHard: boolean
  readonly accessMethod: 'view' | 'copy' | null
  readonly channel: ChannelWord
  readonly outcome: RequestOutcomeWord | null
  readonly refusalReasonText: string
  readonly noticeOn: DateOnly | null
  readonly providedOn: DateOnly | null
  /** Whole rupiah. */
  readonly feeTotal: number | null
  readonly feeText: string
  readonly paymentMethod: string
  readonly notes: string
}

/** An objection of the register. */
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
  readonly outcome: ObjectionOutcomeWord | null
  readonly answeredOn: DateOnly | null
  readonly superiorNameAndPosition: string
  readonly applicantReaction: string
  readonly email: string
  readonly proxyName: string
  readonly caseStatement: string
  readonly notes: string
}

/** Draft type of each kind of file. */
export type DraftByKind = {
  readonly publicInformation: PublicInformationDraft
  readonly excludedInformation: ExcludedInformationDraft
  readonly request: RequestDraft
  readonly objection: ObjectionDraft
}

export type ImportKind = keyof DraftByKind
