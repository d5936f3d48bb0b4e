// One function an operation of the DIK.
import { AppError } from '../../kernel/app-error.ts'
import { addDays } from '../../kernel/date-only.ts'
import { openDesk } from '../calendar/desk.ts'
import { changedFields } from '../changes.ts'
import { hasDecidedTest, listTestsOf } from '../consequence-tests/consequence-tests.store.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import { requireAgency } from '../office/office.handlers.ts'
import { insertPublicInformation } from '../public-information/public-information.store.ts'
import type { CommandContext, Handlers, QueryContext } from '../slice.ts'
import { requireWritten } from '../written.ts'
import type {
  ExcludedInformation,
  ExcludedInformationInput,
  excludedInformationOperations,
} from './excluded-information.contract.ts'
import { draftOfOpened, TESTED_FIELDS } from './excluded-information.opening.ts'
import { checkExclusion, endOfExclusion } from './excluded-information.period.rules.ts'
import { mayOpenBy } from './excluded-information.rules.ts'
import {
  exclusionAlerts,
  findStanding,
  findStillPublic,
  refuseWhilePublic,
  withStanding,
} from './excluded-information.standing.ts'
import { exclusionDay, exclusionState, fixedBy, type FixedBy } from './excluded-information.state.rules.ts'
import {
  countLinkedEntries,
  countRefusalsBy,
  findExcludedInformation,
  insertExcludedInformation,
  listLinkedEntries,
  removeExcludedInformation,
  updateExcludedInformation,
  updateOpening,
} from './excluded-information.store.ts'

const entity = 'excludedInformation'

async function requireEntry(context: Pick<QueryContext, 'read'>, id: number): Promise<ExcludedInformation> {
  const entry = await findExcludedInformation(context.read, id)
  if (entry === undefined) throw new AppError('notFound')
  return entry
}

function refuseFindings(entry: ExcludedInformationInput, imported: boolean): void {
  const findings = checkExclusion(entry, imported ? 'imported' : 'entered')
  refuseFieldProblems(
    findings.filter((one) => one.severity === 'error').map(({ path, code }) => ({ path: `entry.${path}`, code })),
  )
}

/** What a decided test fixed changes only by a new test (Perki KI 1/2021 Ps.53), what is open stays open (Ps.52). */
function refuseChangeOfTested(before: ExcludedInformation, entry: ExcludedInformationInput, by: NonNullable<FixedBy>): void {
  const changed = Object.keys(changedFields({ ...before }, entry))
  if (changed.some((field) => (TESTED_FIELDS as readonly string[]).includes(field)))
    throw new AppError(by === 'test' ? 'excludedInformation.changeNeedsTest' : 'excludedInformation.staysOpen')
}

async function dayOf(context: QueryContext, agencyId: number) {
  const { calendar, today } = await openDesk(context, agencyId)
  return exclusionDay(calendar, today)
}

function journal(context: CommandContext, entry: ExcludedInformation, action: string, changes: Record<string, unknown>): void {
  context.record({ entity, entityId: entry.id, agencyId: entry.agencyId, action, changes })
}

/** Why an entry stays for good; undefined when it may be deleted. */
async function keptBecause(context: Pick<QueryContext, 'read'>, entry: ExcludedInformation): Promise<AppError | undefined> {
  const refusals = await countRefusalsBy(context.read, entry.id)
  if (refusals > 0) return new AppError('excludedInformation.inUse', { refusals })
  if (entry.decreeNumber !== '' || entry.decreeOn !== null || entry.openedOn !== null)
    return new AppError('excludedInformation.wasInForce')
  if ((await listTestsOf(context.read, entry.id)).length > 0) return new AppError('excludedInformation.inTest')
  const entries = await countLinkedEntries(context.read, entry.id)
  return entries > 0 ? new AppError('excludedInformation.linked', { entries }) : undefined
}

export const excludedInformationHandlers: Handlers<typeof excludedInformationOperations> = {
  async 'excludedInformation.list'(context, { offset, limit, ...question }) {
    const entries = await findStanding(context.read, await openDesk(context, question.agencyId), question)
    return { rows: entries.slice(offset, offset + limit), total: entries.length }
  },

  async 'excludedInformation.get'(context, { id }) {
    const entry = await requireEntry(context, id)
    const day = await dayOf(context, entry.agencyId)
    return {
      ...withStanding(entry, day),
      findings: checkExclusion(entry, entry.imported ? 'imported' : 'entered').map((finding) => ({ ...finding })),
      tested: await hasDecidedTest(context.read, id),
      refusals: await countRefusalsBy(context.read, id),
      linked: await listLinkedEntries(context.read, id),
      stillPublic: await findStillPublic(context.read, entry, day),
      removable: (await keptBecause(context, entry)) === undefined,
    }
  },

  async 'excludedInformation.alerts'(context, { agencyId }) {
    return exclusionAlerts(context.read, await openDesk(context, agencyId))
  },

  async 'excludedInformation.add'(context, { agencyId, entry }) {
    await requireAgency(context, agencyId)
    refuseFindings(entry, false)
    const id = await insertExcludedInformation(context.write, agencyId, entry, null)
    context.record({ entity, entityId: id, agencyId, action: 'create', changes: changedFields({}, entry) })
    return { id, version: 1 }
  },

  async 'excludedInformation.update'(context, { id, version, entry }) {
    const before = await requireEntry(context, id)
    const day = await dayOf(context, before.agencyId)
    const fixed = fixedBy({ state: exclusionState(before, day), tested: await hasDecidedTest(context.read, id) })
    if (fixed === null) refuseFindings(entry, before.imported)
    else refuseChangeOfTested(before, entry, fixed)
    await refuseWhilePublic(context.read, { ...before, ...entry }, day)
    requireWritten(await updateExcludedInformation(context.write, id, version, entry))
    journal(context, before, 'update', changedFields({ ...before }, entry))
    return { id, version: version + 1 }
  },

  async 'excludedInformation.remove'(context, { id, version }) {
    const before = await requireEntry(context, id)
    requireWritten(before.version === version)
    const kept = await keptBecause(context, before)
    if (kept !== undefined) throw kept
    requireWritten(await removeExcludedInformation(context.write, id, version))
    journal(context, before, 'remove', changedFields({}, before))
    return {}
  },

  async 'excludedInformation.open'(context, { id, version, how, on, note }) {
    const before = await requireEntry(context, id)
    const day = await dayOf(context, before.agencyId)
    const state = exclusionState(before, day)
    if (state === 'opened') throw new AppError('excludedInformation.alreadyOpened')
    if (state === 'draft' || state === 'expired') throw new AppError('excludedInformation.notInForce')
    if (on > day.today) refuseFieldProblems([{ path: 'on', code: 'date.inFuture' }])
    if (!mayOpenBy(how, before.grounds)) refuseFieldProblems([{ path: 'how', code: 'exclusion.openingDoesNotFit' }])
    const opening = { openedOn: on, openedHow: how, openedNote: note }
    requireWritten(await updateOpening(context.write, id, version, opening))
    journal(context, before, 'open', changedFields({ ...before }, opening))
    return { id, version: version + 1 }
  },

  async 'excludedInformation.proposeOpen'(context, { id, version, category }) {
    const before = await requireEntry(context, id)
    const day = await dayOf(context, before.agencyId)
    const state = exclusionState(before, day)
    if (state !== 'expired' && state !== 'opened') throw new AppError('excludedInformation.notOpen')
    const live = (await listLinkedEntries(context.read, id)).filter(({ status }) => status !== 'withdrawn')
    if (before.openedOn !== null && live.length > 0) throw new AppError('excludedInformation.alreadyProposed')
    const end = endOfExclusion(before)
    const opening =
      before.openedOn === null && end !== null
        ? { openedOn: addDays(end, 1), openedHow: 'expiry' as const, openedNote: '' }
        : { openedOn: before.openedOn, openedHow: before.openedHow, openedNote: before.openedNote }
    requireWritten(await updateOpening(context.write, id, version, opening))
    const draft = draftOfOpened(before, category)
    const publicInformationId = await insertPublicInformation(context.write, before.agencyId, draft, day.today, null)
    journal(context, before, 'proposeOpen', { ...changedFields({ ...before }, opening), publicInformationId })
    context.record({
      entity: 'publicInformation',
      entityId: publicInformationId,
      agencyId: before.agencyId,
      action: 'create',
      changes: changedFields({}, draft),
    })
    return { id, version: version + 1, publicInformationId }
  },

  async 'excludedInformation.exportBook'(context, { saveToken, ...order }) {
    await requireAgency(context, order.agencyId)
    return { jobId: context.jobs.start('excludedInformationBook', { ...order, path: context.files.pathOf(saveToken) }) }
  },
}
