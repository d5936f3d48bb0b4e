// A request as the window may see it: with its clock, its next steps, and its identity masked.
import { countWorkingDays, workingDaysLeft } from '../../kernel/working-days.ts'
import { wireDeadline } from '../calendar/calendar.wire.ts'
import type { Desk } from '../calendar/desk.ts'
import type { RequestDetail, RequestInput, RequestRow } from './requests.contract.ts'
import type { StoredRequest } from './requests.rows.ts'
import { answerDeadline, checkNationalId, maskContact, maskNationalId, requestStage } from './requests.rules.ts'
import { nextSteps } from './requests.steps.ts'
import type { RequestLine } from './requests.store.ts'

/** One line of the list. */
export function toRow(line: RequestLine, desk: Desk): RequestRow {
  const { extendedOn, ...rest } = line
  return {
    ...rest,
    stage: requestStage({ outcome: line.outcome, extendedOn }),
    daysLeft: line.outcome === null ? workingDaysLeft(desk.calendar, desk.today, line.dueOn) : null,
  }
}

const maskedIdentity = (request: StoredRequest) => ({
  nationalId: maskNationalId(request.nationalId),
  address: request.address === '' ? '' : '(disembunyikan)',
  phone: maskContact(request.phone),
  email: maskContact(request.email),
})

/** The whole case with masked identity. */
export function toDetail(
  request: StoredRequest,
  desk: Desk,
  objections: RequestDetail['objections'],
  excludedInformationTitle: string | null,
): RequestDetail {
  const { closedOn: _, ...rest } = request
  const deadline = answerDeadline(desk.calendar, request.receivedOn, request.extendedOn !== null)
  const { noticeOn } = request
  return {
    ...rest,
    ...maskedIdentity(request),
    nationalIdWarnings: [...checkNationalId(request.nationalId)],
    stage: requestStage(request),
    daysLeft: request.outcome === null ? workingDaysLeft(desk.calendar, desk.today, request.dueOn) : null,
    deadline: wireDeadline(deadline) as RequestDetail['deadline'],
    answeredInDays:
      noticeOn !== null && noticeOn >= request.receivedOn ? countWorkingDays(desk.calendar, request.receivedOn, noticeOn) : null,
    nextSteps: nextSteps(desk.calendar, request, desk.today, objections.length > 0),
    objections,
    excludedInformationTitle,
  }
}

/** Puts back the stored identity where the form came back still masked, so that a mask is never saved as data. */
export function withoutMask(before: StoredRequest, form: RequestInput): RequestInput {
  const masked = maskedIdentity(before)
  return {
    ...form,
    nationalId: form.nationalId === masked.nationalId ? before.nationalId : form.nationalId,
    address: form.address === masked.address ? before.address : form.address,
    phone: form.phone === masked.phone ? before.phone : form.phone,
    email: form.email === masked.email ? before.email : form.email,
  }
}
