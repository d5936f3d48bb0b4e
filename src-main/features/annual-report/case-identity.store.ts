// Who stands behind the cases of a number: read only to take them out of what is exported (UU 27/2022 Ps.4).
import { sql } from 'kysely'
import type { Read } from '../../storage/handles.ts'
import { anonymiser } from '../redaction.ts'
import type { FigureCase } from './annual-report.contract.ts'

/** Both registers know somebody of a case: an objection names the applicant anew, its request his number and mail. */
const OF_REQUEST = sql`request.applicant_name, request.national_id, request.address, request.phone, request.email, request.proxy_name`
const OF_OBJECTION = sql`objection.applicant_name, objection.address, objection.phone, objection.proxy_name,
  objection.proxy_address, objection.proxy_phone, ${OF_REQUEST}`

const SOURCES = {
  request: sql`SELECT request.id AS id, json_array(${OF_REQUEST}) AS known FROM request`,
  objection: sql`SELECT objection.id AS id, json_array(${OF_OBJECTION}) AS known FROM objection
    LEFT JOIN request ON request.id = objection.request_id`,
  dispute: sql`SELECT dispute.id AS id, json_array(${OF_OBJECTION}) AS known FROM dispute
    JOIN objection ON objection.id = dispute.objection_id LEFT JOIN request ON request.id = objection.request_id`,
} as const

const sourceOf = (entity: string) => Object.entries(SOURCES).find(([name]) => name === entity)

async function identities(read: Read, cases: readonly FigureCase[]): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = sourceOf(cases[0]?.entity ?? '')
  if (found === undefined) return new Map()
  const [entity, source] = found
  const ids = JSON.stringify(cases.map(({ id }) => id))
  const { rows } = await sql<{ id: number; known: string }>`
    ${source} WHERE ${sql.ref(`${entity}.id`)} IN (SELECT value FROM json_each(${ids}))`.execute(read)
  return new Map(rows.map(({ id, known }) => [id, (JSON.parse(known) as (string | null)[]).map((one) => one ?? '')]))
}

/** The cases of one number (they are of one register) without anybody's name or number in the words of what was asked. */
export async function withoutIdentities(read: Read, cases: readonly FigureCase[]): Promise<FigureCase[]> {
  const known = await identities(read, cases)
  return cases.map((one) => ({ ...one, applicantName: '', subject: anonymiser(known.get(one.id) ?? [])(one.subject) }))
}
