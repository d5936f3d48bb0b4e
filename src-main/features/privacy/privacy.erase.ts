// One run of erasure inside the command's transaction, case by case, with what it counted.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Write } from '../../storage/handles.ts'
import { deleteOrphans } from '../../storage/stored-contents.ts'
import type { CaseEntity } from '../attachments/attachments.rules.ts'
import { identitiesOf } from '../case-identities.ts'
import { forgetDeleted } from '../history/history.store.ts'
import { identityRemover } from '../redaction.ts'
import type { CaseToErase } from './privacy.collect.ts'
import type { ErasureCounts } from './privacy.contract.ts'
import {
  eraseObjection,
  eraseRequest,
  forgetImages,
  forgetPapers,
  recountTrash,
  redactLetters,
  removeIdentityPapers,
} from './privacy.erasure.store.ts'

/** What a letter says where an identity stood. */
export const ERASED_MARK = '[dihapus]'

/** Erases the identity or the scans of every case; the run must already be on record, since its day lets letters change. */
export async function eraseCases(write: Write, cases: readonly CaseToErase[], on: DateOnly): Promise<ErasureCounts> {
  const whole = cases.filter(({ what, stepId }) => what === 'identity' && stepId === null)
  let letters = 0
  for (const one of whole) letters += await eraseIdentity(write, one, on)
  const requests = requestIds(whole)
  const objections = whole.flatMap(({ objectionIds }) => objectionIds)
  await forgetImages(write, 'request', requests)
  await forgetImages(write, 'objection', objections)
  const scans = await removePapers(write, cases)
  // What was discarded is no evidence of a service: with its identity goes all that the trash has of it.
  const discarded = cases.flatMap(({ what, stepId }) => (what === 'identity' && stepId !== null ? [stepId] : []))
  if (discarded.length > 0) await forgetDeleted(write, discarded)
  await recountTrash(write)
  const contents = await deleteOrphans(write)
  const counts = { requests: requests.length, objections: objections.length, discarded: discarded.length }
  return { cases: cases.length, ...counts, letters, scans, contents }
}

const requestIds = (cases: readonly CaseToErase[]) => cases.flatMap(({ requestId }) => (requestId === null ? [] : [requestId]))

/** Rows and letters of one case; answers how many letters were changed. */
async function eraseIdentity(write: Write, { requestId, objectionIds, disputeIds }: CaseToErase, on: DateOnly): Promise<number> {
  const clean = identityRemover(await identitiesOf(write, requestId, objectionIds), ERASED_MARK)
  if (requestId !== null) await eraseRequest(write, requestId, on, clean)
  for (const id of objectionIds) await eraseObjection(write, id, on, clean)
  const ofRequest = await redactLetters(write, 'request', requestId === null ? [] : [requestId], on, clean)
  const ofObjections = await redactLetters(write, 'objection', objectionIds, on, clean)
  return ofRequest + ofObjections + (await redactLetters(write, 'dispute', disputeIds, on, clean))
}

/** Papers of identity of the cases, attached or taken off before; answers how many. */
async function removePapers(write: Write, cases: readonly CaseToErase[]): Promise<number> {
  const places: readonly (readonly [CaseEntity, readonly number[]])[] = [
    ['request', requestIds(cases)],
    ['objection', cases.flatMap(({ objectionIds }) => objectionIds)],
    ['dispute', cases.flatMap(({ disputeIds }) => disputeIds)],
  ]
  let removed = 0
  for (const [entity, ids] of places)
    removed += (await removeIdentityPapers(write, entity, ids)) + (await forgetPapers(write, entity, ids))
  return removed
}
