// Rows of agencies, officials and given numbers; the only SQL of the office slice.
import { sql } from 'kysely'
import type { Read, Write } from '../../storage/handles.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Agency, AgencyProfile, Official, OfficialInput } from './office.contract.ts'
import type { NumberType } from './office.rules.ts'

type AgencyRow = Awaited<ReturnType<typeof agencyRows>>[number]

function agencyRows(read: Read) {
  return read.selectFrom('agency').selectAll().orderBy('id').execute()
}

function toAgency(row: AgencyRow): Agency {
  return {
    id: row.id,
    version: row.version,
    governmentName: row.government_name,
    name: row.name,
    shortCode: row.short_code,
    address: row.address,
    city: row.city,
    postalCode: row.postal_code,
    phone: row.phone,
    fax: row.fax,
    email: row.email,
    website: row.website,
    timeZone: row.time_zone as Agency['timeZone'],
    workingWeek: row.working_week === 6 ? 6 : 5,
    countTriggerDay: row.count_trigger_day === 1,
    countNotHeldAsRefused: row.count_not_held_as_refused === 1,
    executorLabel: row.executor_label as Agency['executorLabel'],
    restartOnRepair: row.restart_on_repair === 1,
    noticeTargetDays: row.notice_target_days,
    reminderTime: row.reminder_time,
    numberingTemplate: row.numbering_template,
    logo:
      row.logo_mime === null || row.logo_base64 === null
        ? null
        : { mime: row.logo_mime as NonNullable<Agency['logo']>['mime'], base64: row.logo_base64 },
  }
}

function agencyColumns(profile: AgencyProfile) {
  return {
    government_name: profile.governmentName,
    name: profile.name,
    short_code: profile.shortCode,
    address: profile.address,
    city: profile.city,
    postal_code: profile.postalCode,
    phone: profile.phone,
    fax: profile.fax,
    email: profile.email,
    website: profile.website,
    time_zone: profile.timeZone,
    working_week: profile.workingWeek,
    count_trigger_day: profile.countTriggerDay ? 1 : 0,
    count_not_held_as_refused: profile.countNotHeldAsRefused ? 1 : 0,
    executor_label: profile.executorLabel,
    restart_on_repair: profile.restartOnRepair ? 1 : 0,
    notice_target_days: profile.noticeTargetDays,
    reminder_time: profile.reminderTime,
    numbering_template: profile.numberingTemplate,
  }
}

/** All agencies in the file, in order of entry. */
export async function listAgencies(read: Read): Promise<Agency[]> {
  return (await agencyRows(read)).map(toAgency)
}

/** One agency; undefined when there is none of that id. */
export async function findAgency(read: Read, id: number): Promise<Agency | undefined> {
  const row = await read.selectFrom('agency').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toAgency(row)
}

/** The agency that uses this short code in its numbers and file names, if any; capitals make no other code. */
export async function findAgencyByShortCode(read: Read, shortCode: string): Promise<Agency | undefined> {
  const row = await read
    .selectFrom('agency')
    .selectAll()
    .where(sql<boolean>`lower(short_code) = lower(${shortCode})`)
    .executeTakeFirst()
  return row === undefined ? undefined : toAgency(row)
}

/** Writes a new agency and returns its id. */
export async function insertAgency(write: Write, profile: AgencyProfile, createdAt: string): Promise<number> {
  const row = await write
    .insertInto('agency')
    .values({ ...agencyColumns(profile), created_at: createdAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Writes the profile if `version` is still the current one; false when another change came first. */
export async function updateAgency(write: Write, id: number, version: number, profile: AgencyProfile): Promise<boolean> {
  const result = await write
    .updateTable('agency')
    .set({ ...agencyColumns(profile), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Writes or removes the logo under the same lock as `updateAgency`. */
export async function updateLogo(write: Write, id: number, version: number, logo: Agency['logo']): Promise<boolean> {
  const result = await write
    .updateTable('agency')
    .set({ logo_mime: logo?.mime ?? null, logo_base64: logo?.base64 ?? null, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export type StoredOfficial = Omit<Official, 'nipWarnings'>

function toOfficial(row: {
  id: number
  version: number
  agency_id: number
  role: string
  capacity: string
  front_title: string
  name: string
  back_title: string
  nip: string
  rank: string
  position: string
  valid_from: string
  valid_to: string | null
}): StoredOfficial {
  return {
    id: row.id,
    version: row.version,
    agencyId: row.agency_id,
    role: row.role as Official['role'],
    capacity: row.capacity as Official['capacity'],
    frontTitle: row.front_title,
    name: row.name,
    backTitle: row.back_title,
    nip: row.nip,
    rank: row.rank,
    position: row.position,
    validFrom: row.valid_from as DateOnly,
    validTo: row.valid_to as DateOnly | null,
  }
}

function officialColumns(official: OfficialInput) {
  return {
    role: official.role,
    capacity: official.capacity,
    front_title: official.frontTitle,
    name: official.name,
    back_title: official.backTitle,
    nip: official.nip,
    rank: official.rank,
    position: official.position,
    valid_from: official.validFrom,
    valid_to: official.validTo,
  }
}

/** Officials of an agency, newest term first within a role. */
export async function listOfficials(read: Read, agencyId: number): Promise<StoredOfficial[]> {
  const rows = await read
    .selectFrom('official')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .orderBy('role')
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map(toOfficial)
}

/** One official; undefined when there is none of that id. */
export async function findOfficial(read: Read, id: number): Promise<StoredOfficial | undefined> {
  const row = await read.selectFrom('official').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toOfficial(row)
}

/** Who held a role on a day: the latest term that covers it (Plt. and Plh. included). */
export async function findOfficialOn(
  read: Read,
  agencyId: number,
  role: Official['role'],
  day: DateOnly,
): Promise<StoredOfficial | undefined> {
  const row = await read
    .selectFrom('official')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('role', '=', role)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .orderBy('valid_from', 'desc')
    .executeTakeFirst()
  return row === undefined ? undefined : toOfficial(row)
}

/** Writes a new official and returns the id. */
export async function insertOfficial(write: Write, agencyId: number, official: OfficialInput): Promise<number> {
  const row = await write
    .insertInto('official')
    .values({ agency_id: agencyId, ...officialColumns(official) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Writes the official if `version` is still current. */
export async function updateOfficial(write: Write, id: number, version: number, official: OfficialInput): Promise<boolean> {
  const result = await write
    .updateTable('official')
    .set({ ...officialColumns(official), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Deletes the official if `version` is still current. */
export async function removeOfficial(write: Write, id: number, version: number): Promise<boolean> {
  const result = await write.deleteFrom('official').where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return result.numDeletedRows === 1n
}

/** The next sequence of a year and type; 1 for the first. */
export async function findNextSequence(read: Read, agencyId: number, type: NumberType, year: number): Promise<number> {
  const row = await read
    .selectFrom('register_number')
    .select((select) => select.fn.max('seq').as('last'))
    .where('agency_id', '=', agencyId)
    .where('type', '=', type)
    .where('year', '=', year)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

/** Writes down a number as given out unless it was before, be it to a record that is no more, or one is written alike; says whether. */
export async function insertNumberIfFree(
  write: Write,
  number: { agencyId: number; type: NumberType; year: number; seq: number; text: string; givenAt: string },
): Promise<boolean> {
  const { agencyId: agency_id, type, year, seq, text, givenAt: given_at } = number
  const result = await write
    .insertInto('register_number')
    .values({ agency_id, type, year, seq, text, given_at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Writes down a number as given out; it can never be taken back. */
export async function insertRegisterNumber(
  write: Write,
  number: { agencyId: number; type: NumberType; year: number; seq: number; text: string; givenAt: string },
): Promise<void> {
  await write
    .insertInto('register_number')
    .values({
      agency_id: number.agencyId,
      type: number.type,
      year: number.year,
      seq: number.seq,
      text: number.text,
      given_at: number.givenAt,
    })
    .execute()
}
