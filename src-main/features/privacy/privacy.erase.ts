// One run of erasure inside the command's transaction, case by case, with what it counted.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Write } from '../../storage/handles.ts'
import type { CaseEntity } from '../attachments/attachments.rules.ts'
import { identityRemover } from '../redaction.ts'
import type { CaseToErase } from './privacy.collect.ts'
import type { ErasureCounts } from './privacy.contract.ts'
import {
  deleteOrphans,
  detachedPapers,
  eraseObjection,
  eraseRequest,
  forgetImages,
  forgetPapers,
  identitiesOf,
  recountTrash,
  redactLetters,
  removeIdentityPapers,
} from './privacy.erasure.store.ts'

/** What a letter says where an identity stood. */
export const ERASED_MARK = '[dihapus]'

/** Erases the identity or the scans of every case; the run must already be on record, since its day lets letters change. */
export async function eraseCases(write: Write, cases: readonly CaseToErase[], on: DateOnly): Promise<ErasureCounts> {
  let letters = 0
  for (const one of cases.filter(({ what }) => what === 'identity')) letters += await eraseIdentity(write, one, on)
  const whole = cases.filter(({ what }) => what === 'identity')
  const requests = requestIds(whole)
  const objections = whole.flatMap(({ objectionIds }) => objectionIds)
  await forgetImages(write, 'request', requests)
  await forgetImages(write, 'objection', objections)
  const papers = await removePapers(write, cases)
  return { cases: cases.length, requests: requests.length, objections: objections.length, letters, ...papers }
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

async function removePapers(write: Write, cases: readonly CaseToErase[]): Promise<Pick<ErasureCounts, 'scans' | 'contents'>> {
  const places: readonly (readonly [CaseEntity, readonly number[]])[] = [
    ['request', requestIds(cases)],
    ['objection', cases.flatMap(({ objectionIds }) => objectionIds)],
    ['dispute', cases.flatMap(({ disputeIds }) => disputeIds)],
  ]
  const removed: string[] = []
  const detached: string[] = []
  for (const [entity, ids] of places) {
    detached.push(...(await detachedPapers(write, entity, ids)))
    removed.push(...(await removeIdentityPapers(write, entity, ids)))
    await forgetPapers(write, entity, ids)
  }
  await recountTrash(write)
  return { scans: removed.length, contents: await deleteOrphans(write, [...new Set([...removed, ...detached])]) }
}
