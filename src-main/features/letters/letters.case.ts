// The case a letter belongs to: its record, what fits it, and what of it the screen never shows.
import { AppError } from '../../kernel/app-error.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import type { StoredObjection } from '../objections/objections.rows.ts'
import { findObjection } from '../objections/objections.store.ts'
import { caseDays, type StoredRequest } from '../requests/requests.rows.ts'
import { findRequest } from '../requests/requests.store.ts'
import { fittingLetters, fittingObjectionLetters, type LetterEntity, type LetterKind } from './letters.rules.ts'

export type CaseOfLetter = { readonly agencyId: number } & (
  | { readonly entity: 'request'; readonly request: StoredRequest }
  | { readonly entity: 'objection'; readonly objection: StoredObjection; readonly request: StoredRequest | null }
)

/** The case of that id; AppError `notFound` when there is none. */
export async function requireCase(read: Read, entity: LetterEntity, id: number): Promise<CaseOfLetter> {
  if (entity === 'request') {
    const request = await findRequest(read, id)
    if (request === undefined) throw new AppError('notFound')
    return { entity, agencyId: request.agencyId, request }
  }
  const objection = await findObjection(read, id)
  if (objection === undefined) throw new AppError('notFound')
  const request = objection.requestId === null ? undefined : await findRequest(read, objection.requestId)
  return { entity, agencyId: objection.agencyId, objection, request: request ?? null }
}

/** The letters that fit the case as it stands. */
export function fittingOf(of: CaseOfLetter): LetterKind[] {
  return of.entity === 'request'
    ? fittingLetters({ ...of.request, ...caseDays(of.request) })
    : fittingObjectionLetters(of.objection)
}

/** Number and day of receipt of the case itself. */
export function registrationOf(of: CaseOfLetter): { readonly registrationNumber: string; readonly receivedOn: DateOnly } {
  return of.entity === 'request' ? of.request : of.objection
}

/** The number the register already names for a letter of answer; null gives the letter the next of its series. */
export function knownNumber(of: CaseOfLetter, kind: LetterKind): string | null {
  if (kind !== 'objectionAnswer' || of.entity !== 'objection') return null
  return of.objection.answerNumber === '' ? null : of.objection.answerNumber
}

/** Identity and contacts in full, which a screen shows only masked. */
export function identityOfCase(of: CaseOfLetter): string[] {
  const { request } = of
  const ofRequest = request === null ? [] : [request.nationalId, request.address, request.phone, request.email]
  if (of.entity === 'request') return ofRequest
  const { address, phone, proxyAddress, proxyPhone } = of.objection
  return [...ofRequest, address, phone, proxyAddress, proxyPhone]
}
