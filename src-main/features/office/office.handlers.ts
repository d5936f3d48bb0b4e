// One function an operation of the office slice.
import { AppError } from '../../kernel/app-error.ts'
import { dateOnlyOf } from '../../kernel/date-only.ts'
import { readLogo } from '../../platform/logo-file.ts'
import { changedFields } from '../changes.ts'
import type { CommandContext, Handlers } from '../slice.ts'
import { requireWritten } from '../written.ts'
import type { Agency, AgencyProfile, Official, officeOperations } from './office.contract.ts'
import { checkNip } from './office.rules.ts'
import {
  findAgency,
  findAgencyByShortCode,
  findOfficial,
  insertAgency,
  insertOfficial,
  listAgencies,
  listOfficials,
  removeOfficial,
  type StoredOfficial,
  updateAgency,
  updateLogo,
  updateOfficial,
} from './office.store.ts'

const withWarnings = (official: StoredOfficial): Official => ({
  ...official,
  nipWarnings: [...checkNip(official.nip, (year, month, day) => dateOnlyOf(year, month, day) !== undefined)],
})

/** The agency of a command; AppError `notFound` when it does not exist. */
export async function requireAgency(context: Pick<CommandContext, 'read'>, id: number): Promise<Agency> {
  const agency = await findAgency(context.read, id)
  if (agency === undefined) throw new AppError('notFound')
  return agency
}

async function refuseTakenCode(context: CommandContext, profile: AgencyProfile, ownId: number | null): Promise<void> {
  const other = await findAgencyByShortCode(context.read, profile.shortCode)
  if (other !== undefined && other.id !== ownId) throw new AppError('office.shortCodeTaken', { name: other.name })
}

/** Settings that move open deadlines when they change. */
const CLOCK_SETTINGS = ['workingWeek', 'countTriggerDay', 'restartOnRepair'] as const

export const officeHandlers: Handlers<typeof officeOperations> = {
  'office.listAgencies': (context) => listAgencies(context.read),

  async 'office.createAgency'(context, { profile, officials }) {
    await refuseTakenCode(context, profile, null)
    const id = await insertAgency(context.write, profile, context.now)
    context.record({ entity: 'agency', entityId: id, agencyId: id, action: 'create', changes: changedFields({}, profile) })
    for (const official of officials) {
      const officialId = await insertOfficial(context.write, id, official)
      context.record({
        entity: 'official',
        entityId: officialId,
        agencyId: id,
        action: 'create',
        changes: changedFields({}, official),
      })
    }
    return { id, version: 1 }
  },

  async 'office.updateAgency'(context, { id, version, profile }) {
    const before = await requireAgency(context, id)
    await refuseTakenCode(context, profile, id)
    requireWritten(await updateAgency(context.write, id, version, profile))
    const clockChanged = CLOCK_SETTINGS.some((setting) => before[setting] !== profile[setting])
    const moves = clockChanged ? await context.calendarChanged() : []
    context.record({
      entity: 'agency',
      entityId: id,
      agencyId: id,
      action: 'update',
      changes: { ...changedFields(before, profile), ...(moves.length > 0 ? { movedDeadlines: moves } : {}) },
    })
    return { id, version: version + 1, moves: [...moves] }
  },

  async 'office.setLogo'(context, { id, version, token }) {
    await requireAgency(context, id)
    const logo = token === null ? null : readLogo(context.files.pathOf(token))
    requireWritten(await updateLogo(context.write, id, version, logo))
    context.record({
      entity: 'agency',
      entityId: id,
      agencyId: id,
      action: logo === null ? 'removeLogo' : 'setLogo',
      changes: {},
    })
    return { id, version: version + 1 }
  },

  async 'office.listOfficials'(context, { agencyId }) {
    return (await listOfficials(context.read, agencyId)).map(withWarnings)
  },

  async 'office.addOfficial'(context, { agencyId, official }) {
    await requireAgency(context, agencyId)
    const id = await insertOfficial(context.write, agencyId, official)
    context.record({ entity: 'official', entityId: id, agencyId, action: 'create', changes: changedFields({}, official) })
    return { id, version: 1 }
  },

  async 'office.updateOfficial'(context, { id, version, official }) {
    const before = await findOfficial(context.read, id)
    if (before === undefined) throw new AppError('notFound')
    requireWritten(await updateOfficial(context.write, id, version, official))
    const changes = changedFields(before, official)
    context.record({ entity: 'official', entityId: id, agencyId: before.agencyId, action: 'update', changes })
    return { id, version: version + 1 }
  },

  async 'office.removeOfficial'(context, { id, version }) {
    const before = await findOfficial(context.read, id)
    if (before === undefined) throw new AppError('notFound')
    requireWritten(await removeOfficial(context.write, id, version))
    context.record({
      entity: 'official',
      entityId: id,
      agencyId: before.agencyId,
      action: 'remove',
      changes: changedFields({}, before),
    })
    return {}
  },
}
