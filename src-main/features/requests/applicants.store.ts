// Who asked before: applicants are known by their requests, so there is no second list to keep in step.
import { sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import { fullTextQuery, fullTextSuggestion } from '../full-text-query.ts'
import type { ApplicantKind, RequestOutcome } from './requests.rules.ts'

export type KnownApplicant = {
  readonly requestId: number
  readonly applicantName: string
  readonly applicantKind: ApplicantKind
  readonly occupation: string
  readonly nationalId: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly legalEntityDecree: string
  readonly requests: number
}

const SUGGESTED = 6

/** Applicants whose name begins with the typed words, the latest first; each with its newest request. */
export async function suggestApplicants(read: Read, agencyId: number, typed: string): Promise<KnownApplicant[]> {
  const terms = fullTextQuery(typed)
  if (terms === undefined || typed.trim().length < 3) return []
  const found = await sql<KnownApplicant>`
    SELECT max(id) AS requestId, applicant_name AS applicantName, applicant_kind AS applicantKind, occupation,
      national_id AS nationalId, address, phone, email, legal_entity_decree AS legalEntityDecree, count(*) AS requests
    FROM request
    WHERE id IN (SELECT rowid FROM request_fts WHERE request_fts MATCH ${`{applicant_name}: (${terms})`})
      AND agency_id = ${agencyId}
    GROUP BY applicant_kind, lower(applicant_name), national_id, legal_entity_decree
    ORDER BY requestId DESC LIMIT ${SUGGESTED}`.execute(read)
  return found.rows
}

export type EarlierRequest = {
  readonly id: number
  readonly registrationNumber: string
  readonly receivedOn: DateOnly
  readonly informationRequested: string
  readonly outcome: RequestOutcome | null
}

const SHOWN = 50

/** Other requests of the same applicant: same NIK or SK number, or the same name where neither is known. */
export async function listRequestsOfApplicant(read: Read, requestId: number): Promise<EarlierRequest[]> {
  const found = await sql<EarlierRequest>`
    SELECT other.id, other.registration_number AS registrationNumber, other.received_on AS receivedOn,
      other.information_requested AS informationRequested, other.outcome
    FROM request AS own JOIN request AS other ON other.agency_id = own.agency_id AND other.id <> own.id
    WHERE own.id = ${requestId} AND (
      (own.national_id <> '' AND other.national_id = own.national_id)
      OR (own.legal_entity_decree <> '' AND other.legal_entity_decree = own.legal_entity_decree)
      OR (lower(other.applicant_name) = lower(own.applicant_name)
        AND (own.national_id = '' OR other.national_id = '') AND other.applicant_kind = own.applicant_kind))
    ORDER BY other.received_on DESC, other.id DESC LIMIT ${SHOWN}`.execute(read)
  return found.rows
}

const DUPLICATE_DAYS = 90

/** Requests of an applicant of that name about the same matter within the last ninety days: perhaps the same one again. */
export async function findLikelyDuplicates(
  read: Read,
  agencyId: number,
  form: { readonly applicantName: string; readonly informationRequested: string; readonly receivedOn: DateOnly },
): Promise<EarlierRequest[]> {
  const terms = fullTextSuggestion(form.informationRequested)
  if (terms === undefined || form.applicantName.trim() === '') return []
  const found = await sql<EarlierRequest>`
    SELECT id, registration_number AS registrationNumber, received_on AS receivedOn,
      information_requested AS informationRequested, outcome
    FROM request
    WHERE id IN (SELECT rowid FROM request_fts WHERE request_fts MATCH ${`{information_requested}: (${terms})`})
      AND agency_id = ${agencyId}
      AND lower(applicant_name) = lower(${form.applicantName.trim()})
      AND received_on >= date(${form.receivedOn}, ${`-${DUPLICATE_DAYS} days`})
    ORDER BY received_on DESC, id DESC LIMIT 3`.execute(read)
  return found.rows
}
