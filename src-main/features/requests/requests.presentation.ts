// A request as the window may see it: with its clock, its next steps, and its identity masked.
import { countWorkingDays, workingDaysLeft } from '../../kernel/working-days.ts'
import { wireDeadline } from '../calendar/calendar.wire.ts'
import type { Desk } from '../calendar/desk.ts'
import type { RequestDetail, RequestInput, RequestRow } from './requests.contract.ts'
import { caseDays, type StoredRequest } from './requests.rows.ts'
import { allowedOutcomes, clockRuns, clockStart, nextSteps, requestStage } from './requests.life-cycle.ts'
import { answerDeadline, checkNationalId, hideAddress, maskContact, maskNationalId } from './requests.rules.ts'
import type { RequestLine } from './requests.list.store.ts'

/** One line of the list. */
export function toRow(line: RequestLine, desk: Desk): RequestRow {
  const { extendedOn: _e, incompleteOn: _i, completeOn: _c, noticeOn: _n, providedOn: _p, finishedOn: _f, ...rest } = line
  return {
    ...rest,
    stage: requestStage(line),
    daysLeft: clockRuns(line) ? workingDaysLeft(desk.calendar, desk.today, line.dueOn) : null,
  }
}

/** The identity as screens show it. */
export const maskIdentity = (request: Pick<StoredRequest, 'nationalId' | 'address' | 'phone' | 'email'>) => ({
  nationalId: maskNationalId(request.nationalId),
  address: hideAddress(request.address),
  phone: maskContact(request.phone),
  email: maskContact(request.email),
})

/** The whole record with every part of the identity but the name masked, for the register book on screen. */
export function withMaskedIdentity(request: StoredRequest): StoredRequest {
  return {
    ...request,
    ...maskIdentity(request),
    legalEntityDecree: maskNationalId(request.legalEntityDecree),
    powerOfAttorney: request.powerOfAttorney === '' ? '' : '(disembunyikan)',
  }
}

/** The whole case with masked identity. */
export function toDetail(
  request: StoredRequest,
  desk: Desk,
  objections: RequestDetail['objections'],
  excludedInformationTitle: string | null,
): RequestDetail {
  const { closedOn: _, ...rest } = request
  const { agency, calendar, today } = desk
  const days = caseDays(request)
  const deadline = answerDeadline(calendar, clockStart(request, agency.restartOnRepair), request.extendedOn !== null)
  const { noticeOn } = request
  return {
    ...rest,
    ...maskIdentity(request),
    nationalIdWarnings: [...checkNationalId(request.nationalId)],
    stage: requestStage(request),
    daysLeft: clockRuns(request) ? workingDaysLeft(desk.calendar, desk.today, request.dueOn) : null,
    deadline: wireDeadline(deadline) as RequestDetail['deadline'],
    answeredInDays:
      noticeOn !== null && noticeOn >= request.receivedOn ? countWorkingDays(desk.calendar, request.receivedOn, noticeOn) : null,
    nextSteps: nextSteps(calendar, days, agency, today, objections.length > 0),
    allowedOutcomes: [...allowedOutcomes(calendar, days, today)],
    objections,
    excludedInformationTitle,
  }
}

/** Puts back the stored identity where the form came back still masked, so that a mask is never saved as data. */
export function withoutMask(before: StoredRequest, form: RequestInput): RequestInput {
  const masked = maskIdentity(before)
  return {
    ...form,
    nationalId: form.nationalId === masked.nationalId ? before.nationalId : form.nationalId,
    address: form.address === masked.address ? before.address : form.address,
    phone: form.phone === masked.phone ? before.phone : form.phone,
    email: form.email === masked.email ? before.email : form.email,
  }
}
