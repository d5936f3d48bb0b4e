// What an old register tells of a request; the importer writes it.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { ApplicantKind, Channel, RequestOutcome } from './requests.rules.ts'

/** A request as an old register kept it; texts are `''` where it says nothing. */
export type RequestDraft = {
  /** The number as the kept register wrote it; the app gives its own. */
  readonly originalNumber: string
  readonly receivedOn: DateOnly
  readonly applicantKind: ApplicantKind
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
  readonly channel: Channel
  readonly outcome: RequestOutcome | null
  readonly refusalReasonText: string
  readonly noticeOn: DateOnly | null
  readonly providedOn: DateOnly | null
  /** Whole rupiah. */
  readonly feeTotal: number | null
  readonly feeText: string
  readonly paymentMethod: string
  readonly notes: string
}
