// An objection as the window may see it: with its clock, its next steps, and the contacts masked; and the way back.
import { laterOf } from '../../kernel/date-only.ts'
import { workingDaysLeft } from '../../kernel/working-days.ts'
import { wireDeadline } from '../calendar/calendar.wire.ts'
import type { Desk } from '../calendar/desk.ts'
import { disputeWindow } from '../disputes/disputes.rules.ts'
import { withoutIdentity } from '../redaction.ts'
import { hideAddress, maskContact } from '../requests/requests.rules.ts'
import type { ObjectionDetail, ObjectionInput, ObjectionRow } from './objections.contract.ts'
import {
  allowedObjectionOutcomes,
  type NextObjectionStep,
  nextObjectionSteps,
  objectionClockRuns,
  objectionClockStart,
  objectionStage,
  suggestedExecution,
} from './objections.life-cycle.ts'
import type { StoredObjection } from './objections.rows.ts'
import { objectionDeadline } from './objections.rules.ts'

const CONTACTS = ['address', 'phone', 'proxyAddress', 'proxyPhone'] as const
export type Contacts = Pick<ObjectionInput, (typeof CONTACTS)[number]>

/** Addresses hidden wholly, telephone numbers but for their ends. */
export function maskContacts(contacts: Contacts): Contacts {
  return {
    address: hideAddress(contacts.address),
    phone: maskContact(contacts.phone),
    proxyAddress: hideAddress(contacts.proxyAddress),
    proxyPhone: maskContact(contacts.proxyPhone),
  }
}

/** The contacts alone. */
export function contactsOf({ address, phone, proxyAddress, proxyPhone }: Contacts): Contacts {
  return { address, phone, proxyAddress, proxyPhone }
}

/** Puts back the stored contacts where the form came back still masked, so that a mask is never saved as data. */
export function withoutMask(before: Contacts, form: ObjectionInput): ObjectionInput {
  const masked = maskContacts(before)
  const kept = CONTACTS.filter((name) => form[name] === masked[name]).map((name) => [name, before[name]])
  return { ...form, ...Object.fromEntries(kept) }
}

/** Working days left of the answer period; null where it does not run. */
export const objectionDaysLeft = (desk: Desk, objection: StoredObjection): number | null =>
  objectionClockRuns(objection) ? workingDaysLeft(desk.calendar, desk.today, objection.dueOn) : null

/** The steps open now; the way to the commission with its last day (UU KIP Ps.37(2)). */
export function stepsOf(desk: Desk, objection: StoredObjection, hasDispute: boolean): NextObjectionStep[] {
  const disputeDueOn = disputeWindow(desk.calendar, objection).due
  return nextObjectionSteps(desk.calendar, objection, desk.today, { hasDispute, disputeDueOn })
}

/** One line of the list. */
export function toRow(objection: StoredObjection, desk: Desk, requestNumber: string | null, hasDispute: boolean): ObjectionRow {
  return {
    id: objection.id,
    version: objection.version,
    registrationNumber: objection.registrationNumber,
    receivedOn: objection.receivedOn,
    applicantName: objection.applicantName,
    requestNumber,
    grounds: objection.grounds,
    outcome: objection.outcome,
    dueOn: objection.dueOn,
    daysLeft: objectionDaysLeft(desk, objection),
    answeredOn: objection.answeredOn,
    stage: objectionStage(objection),
    executionDueOn: objection.executedOn === null ? objection.executionDueOn : null,
    hasDispute,
  }
}

/** Longest title that is suggested; a list shows no more of it. */
const SUGGESTED_TITLE = 200

/** A title for the DIP from what was asked, without the applicant's identity (UU 27/2022). */
export function informationTitle(objection: StoredObjection): string {
  const identity = [objection.applicantName, objection.proxyName, ...Object.values(contactsOf(objection))]
  const [first = ''] = withoutIdentity(objection.informationRequested, identity).trim().split('\n')
  return first.length <= SUGGESTED_TITLE ? first : `${first.slice(0, SUGGESTED_TITLE - 1).trimEnd()}…`
}

/** The whole objection with masked contacts, apart from its window to file. */
export function toDetail(
  objection: StoredObjection,
  desk: Desk,
  around: Pick<ObjectionDetail, 'requestNumber' | 'disputes' | 'filingWindow' | 'filedEarly'>,
): ObjectionDetail {
  const { filingWindow } = around
  const { calendar, today } = desk
  return {
    ...objection,
    ...maskContacts(objection),
    ...around,
    stage: objectionStage(objection),
    daysLeft: objectionDaysLeft(desk, objection),
    deadline: wireDeadline(objectionDeadline(calendar, objectionClockStart(objection))) as ObjectionDetail['deadline'],
    filedLate: filingWindow === null ? null : objection.receivedOn > filingWindow.due,
    nextSteps: stepsOf(desk, objection, around.disputes.length > 0),
    allowedOutcomes: [...allowedObjectionOutcomes(calendar, objection, today)],
    suggestedExecutionOn: suggestedExecution(calendar, laterOf(objection.answeredOn ?? today, objection.receivedOn)),
    informationTitle: informationTitle(objection),
  }
}
