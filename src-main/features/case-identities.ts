// The identities that a case holds, to be looked for where they must not stand: free text, letters, the journal.
import type { Read } from '../storage/handles.ts'
import type { CaseEntity } from './attachments/attachments.rules.ts'

/** Identity numbers, addresses, telephones and mail of a request and of objections with their proxies; names stay out. */
export async function identitiesOf(read: Read, requestId: number | null, objectionIds: readonly number[]): Promise<string[]> {
  const request = await read
    .selectFrom('request')
    .select(['national_id', 'address', 'phone', 'email'])
    .where('id', 'is', requestId)
    .executeTakeFirst()
  const objections = await read
    .selectFrom('objection')
    .select(['address', 'phone', 'proxy_address', 'proxy_phone'])
    .where('id', 'in', [...objectionIds])
    .execute()
  return [...(request === undefined ? [] : [request]), ...objections]
    .flatMap((row) => Object.values<string>(row))
    .filter((value) => value !== '')
}

/** The same of everything that one part of a case hangs on: its request with all objections to it. */
export async function identitiesOfCase(read: Read, entity: CaseEntity, id: number): Promise<string[]> {
  if (entity === 'dispute') {
    const dispute = await read.selectFrom('dispute').select('objection_id').where('id', '=', id).executeTakeFirst()
    return dispute === undefined ? [] : identitiesOfCase(read, 'objection', dispute.objection_id)
  }
  if (entity === 'objection') {
    const objection = await read.selectFrom('objection').select('request_id').where('id', '=', id).executeTakeFirst()
    if (objection === undefined) return []
    return objection.request_id === null
      ? identitiesOf(read, null, [id])
      : identitiesOfCase(read, 'request', objection.request_id)
  }
  const objections = await read.selectFrom('objection').select('id').where('request_id', '=', id).execute()
  return identitiesOf(
    read,
    id,
    objections.map((one) => one.id),
  )
}
