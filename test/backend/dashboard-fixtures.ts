// A desk with one case in every lane, on the default test day (Tuesday, 24 November 2026).
import type { RequestInput } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { DECISION, type Office, OBJECTION_FORM, registerRequest } from './fixtures.ts'

export type Desk = Readonly<Record<'late' | 'today' | 'soon' | 'unnoticed' | 'waiting' | 'target' | 'objection', number>>

/** Registers a request received earlier, with its papers complete; returns its id. */
export async function received(
  office: Office,
  applicantName: string,
  day: string,
  change: Partial<RequestInput> = {},
): Promise<number> {
  const form = { applicantName, receivedOn: dateOnly(day), backdatingReason: 'Dicatat kemudian', ...change }
  return (await registerRequest(office, form)).id
}

/** The request was found incomplete on 20 November; the applicant got the letter on `receivedOn`. */
export async function findIncomplete(office: Office, id: number, receivedOn: string | null): Promise<void> {
  const { test } = office
  const noticeIncomplete = { step: 'noticeIncomplete', on: dateOnly('2026-11-20'), missingPapers: 'Salinan KTP' } as const
  await test.call('requests.takeStep', { id, version: 1, taken: noticeIncomplete })
  if (receivedOn === null) return
  const taken = { step: 'recordIncompleteReceipt', on: dateOnly(receivedOn) } as const
  await test.call('requests.takeStep', { id, version: 2, taken })
}

/** Due: late 16 Nov, today 24 Nov (objection too), soon 27 Nov, unnoticed 26 Nov, waiting 3 Dec, target 2 Dec. */
export async function fillDesk(office: Office): Promise<Desk> {
  const { test, agencyId } = office
  const late = await received(office, 'Telat Sekali', '2026-11-02')
  const today = await received(office, 'Hari Ini', '2026-11-10')
  const soon = await received(office, 'Segera Datang', '2026-11-13')
  const unnoticed = await received(office, 'Sudah Diputus', '2026-11-12')
  const decision = { ...DECISION, noticeOn: null, providedOn: null }
  await test.call('requests.decide', { id: unnoticed, version: 1, decision })
  test.setNow('2026-11-19T03:00:00.000Z')
  const { id: waiting } = await test.call('requests.register', {
    agencyId,
    papersComplete: false,
    form: { ...REQUEST_FORM, applicantName: 'Menunggu Berkas', receivedOn: dateOnly('2026-11-19') },
  })
  const target = await received(office, 'Target Lewat', '2026-11-18')
  test.setNow('2026-11-24T03:00:00.000Z')
  await findIncomplete(office, waiting, '2026-11-23')
  const { id: objection } = await test.call('objections.register', {
    agencyId,
    form: { ...OBJECTION_FORM, receivedOn: dateOnly('2026-10-13'), backdatingReason: 'Dicatat kemudian' },
  })
  return { late, today, soon, unnoticed, waiting, target, objection }
}
