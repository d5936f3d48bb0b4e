// Carries a final ruling over to the lists: a DIP entry is drafted and the exclusion it overturned ends.
import { AppError } from '../../kernel/app-error.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { changedFields } from '../changes.ts'
import { findExcludedInformation, updateOpening } from '../excluded-information/excluded-information.store.ts'
import type { StoredObjection } from '../objections/objections.rows.ts'
import { findObjection } from '../objections/objections.store.ts'
import { requireAgency } from '../office/office.handlers.ts'
import { insertPublicInformation } from '../public-information/public-information.store.ts'
import { withoutIdentity } from '../redaction.ts'
import { findRequest } from '../requests/requests.store.ts'
import type { CommandContext } from '../slice.ts'
import { requireWritten } from '../written.ts'
import { openedEntry } from './disputes.opened-entry.ts'
import { courtHasRuled, opensInformation } from './disputes.opening.rules.ts'
import { type DisputedCase, findDisputedCase, findOpenedInformation } from './disputes.store.ts'

/** Names and contacts of the applicant and the proxy, none of which may stand in the DIP (UU 27/2022). */
const identityOf = ({ applicantName, proxyName, address, phone, proxyAddress, proxyPhone }: StoredObjection) => [
  applicantName,
  proxyName,
  address,
  phone,
  proxyAddress,
  proxyPhone,
]

/** The exclusion on which the refusal rested, opened by the ruling unless something opened it before (UU KIP Ps.11(2)). */
async function openExclusion(
  context: CommandContext,
  { dispute }: DisputedCase,
  objection: StoredObjection | undefined,
  on: DateOnly,
): Promise<number | null> {
  const requestId = objection?.requestId ?? null
  const request = requestId === null ? undefined : await findRequest(context.read, requestId)
  const excludedId = request?.excludedInformationId ?? null
  const before = excludedId === null ? undefined : await findExcludedInformation(context.read, excludedId)
  if (before === undefined || before.openedOn !== null) return null
  // A ruling that grants a part may leave the rest excluded, and a court may have annulled it: the clerk opens by hand.
  if (dispute.rulingOrder === 'grantedPartly' || courtHasRuled(dispute)) return null
  const note = `${dispute.commissionName}, putusan ${dispute.rulingNumber === '' ? 'tanpa nomor' : dispute.rulingNumber}`
  const opening = { openedOn: on, openedHow: 'ruling' as const, openedNote: note }
  requireWritten(await updateOpening(context.write, before.id, before.version, opening))
  const changes = changedFields({ ...before }, opening)
  context.record({ entity: 'excludedInformation', entityId: before.id, agencyId: before.agencyId, action: 'open', changes })
  return before.id
}

/** Drafts the DIP entry and journals it; refused unless the ruling is final and grants, and when it was drafted before. */
export async function openByRuling(context: CommandContext, id: number): Promise<{ publicInformationId: number }> {
  const found = await findDisputedCase(context.read, id)
  if (found === undefined) throw new AppError('notFound')
  const { dispute } = found
  if (!opensInformation(dispute)) throw new AppError('disputes.notOpenedByRuling')
  if ((await findOpenedInformation(context.read, id)) !== null) throw new AppError('disputes.alreadyOpened')
  const agency = await requireAgency(context, dispute.agencyId)
  const today = localDay(context.now, agency.timeZone)
  const objection = await findObjection(context.read, dispute.objectionId)
  const excludedInformationId = await openExclusion(context, found, objection, dispute.finalOn ?? today)
  const secrets = objection === undefined ? [] : identityOf(objection)
  const informationRequested = withoutIdentity(found.objection.informationRequested, secrets)
  const entry = { ...openedEntry({ ...dispute, informationRequested }), excludedInformationId }
  const publicInformationId = await insertPublicInformation(context.write, agency.id, entry, today, null)
  const agencyId = agency.id
  const created = changedFields({}, entry)
  context.record({ entity: 'publicInformation', entityId: publicInformationId, agencyId, action: 'create', changes: created })
  const changes = { publicInformationId, excludedInformationId }
  context.record({ entity: 'dispute', entityId: id, agencyId, action: 'openInformation', changes })
  return { publicInformationId }
}
