// One function an operation of undo, redo, the trash and the history of a record.
import { AppError } from '../../kernel/app-error.ts'
import { forgetSteps, forgetUndone } from '../../storage/old-steps.ts'
import { bringBack, moveRows, type Obstacle, type Way } from '../../storage/step-rows.ts'
import { changedFields } from '../changes.ts'
import { deleteOrphans } from '../../storage/stored-contents.ts'
import { requireAgency } from '../office/office.handlers.ts'
import { refuseExcluded } from '../public-information/public-information.acts.ts'
import { listInformationRows } from '../public-information/public-information.store.ts'
import type { CommandContext, Handlers, QueryContext } from '../slice.ts'
import { recordVoid } from '../void-numbers.ts'
import { requireWritten } from '../written.ts'
import type { historyOperations, StepLine, TrashLine } from './history.contract.ts'
import { operationTitle, RECORD_KIND_LABELS } from './history.labels.ts'
import { findSubject, listNumbersOf, listPlacedEntries, listRecordsOf } from './history.names.store.ts'
import { inverted, keptUntil } from './history.rules.ts'
import {
  findHistorySetting,
  findNextStep,
  findTrashed,
  forgetDeleted,
  listJournalOf,
  listTrashed,
  markStep,
  pageOfRecord,
  pageOfSteps,
  pageOfTrash,
  type StoredStep,
  writeHistorySetting,
} from './history.store.ts'
import { recordLine } from './history.words.ts'

const NAMED_IN_TRASH = 10

async function lineOf(context: Pick<QueryContext, 'read'>, step: StoredStep): Promise<StepLine> {
  const { records, count } = await listRecordsOf(context.read, step.id, { kind: null, most: 1 })
  const first = records[0] ?? (await findSubject(context.read, step))
  const others = count > 1 ? ` dan ${(count - 1).toLocaleString('id-ID')} lainnya` : ''
  return {
    id: step.id,
    at: step.at,
    userName: step.user_name,
    operation: step.operation,
    title: operationTitle(step.operation),
    about: first === undefined || first.name === '' ? '' : `${first.name}${others}`,
    changedRows: step.changed_rows,
  }
}

async function trashLine(context: Pick<QueryContext, 'read'>, step: StoredStep, trashDays: number): Promise<TrashLine> {
  const { records } = await listRecordsOf(context.read, step.id, { kind: 'delete', most: NAMED_IN_TRASH })
  return {
    stepId: step.id,
    at: step.at,
    userName: step.user_name,
    operation: step.operation,
    title: operationTitle(step.operation),
    deleted: records.map(({ table, name }) => ({ kind: RECORD_KIND_LABELS[table] ?? table, name })),
    count: step.deleted_rows,
    keptUntil: keptUntil(step.at, trashDays),
  }
}

const CODES: Readonly<Record<Obstacle, 'history.changedSince' | 'history.inUse' | 'history.numberTaken'>> = {
  changedSince: 'history.changedSince',
  inUse: 'history.inUse',
  taken: 'history.numberTaken',
}

/** Journals what a step had changed once more, in the direction it goes now, so that each record's history tells of it. */
async function journal(context: CommandContext, step: StoredStep, action: 'undo' | 'redo' | 'bringBack'): Promise<void> {
  for (const line of await listJournalOf(context.read, step)) {
    const changes = JSON.parse(line.changes) as Record<string, unknown>
    context.record({
      entity: line.entity,
      entityId: line.entity_id,
      agencyId: line.agency_id ?? step.agency_id,
      action,
      // A removal notes what was there, which is what comes back.
      changes: { of: line.action, ...(action === 'redo' || line.action === 'remove' ? changes : inverted(changes)) },
    })
  }
}

/** No undo brings an entry into the public list while the whole information is excluded (UU KIP Ps.17; Perki KI 1/2021 Ps.22). */
async function refuseExcludedReturn(context: CommandContext, agencyId: number, stepId: number): Promise<void> {
  const ids = await listPlacedEntries(context.read, stepId)
  if (ids.length === 0) return
  const rows = await listInformationRows(context.read, ids)
  await refuseExcluded(
    context,
    agencyId,
    rows.filter((row) => row.trashed_at === null),
  )
}

/** Takes the next step back, or repeats it; refused whole when one of its rows is no longer as the step left it. */
async function walk(context: CommandContext, agencyId: number, stepId: number, way: Way): Promise<StepLine> {
  const step = await findNextStep(context.read, agencyId, way)
  if (step === undefined) throw new AppError('history.nothing')
  if (step.id !== stepId) throw new AppError('history.changedSince')
  if (way === 'undo' && step.final === 1) {
    const { title, about } = await lineOf(context, step)
    throw new AppError('history.final', { title, about })
  }
  const obstacle = await moveRows(context.write, step.id, way)
  if (obstacle !== undefined) throw new AppError(CODES[obstacle])
  await refuseExcludedReturn(context, agencyId, step.id)
  await markStep(context.write, step.id, way)
  const line = await lineOf(context, step)
  await journal(context, step, way)
  const numbers = await listNumbersOf(context.read, step.id, way === 'undo' ? 'insert' : 'delete')
  recordVoid(context, numbers, line.title)
  return line
}

export const historyHandlers: Handlers<typeof historyOperations> = {
  'history.setting': ({ read }) => findHistorySetting(read),

  async 'history.saveSetting'(context, { version, setting }) {
    const { version: _, ...before } = await findHistorySetting(context.read)
    requireWritten(await writeHistorySetting(context.write, version, setting))
    const changes = changedFields({ ...before }, setting)
    context.record({ entity: 'historySetting', entityId: null, agencyId: null, action: 'update', changes })
    return { version: version + 1 }
  },

  async 'history.next'(context, { agencyId }) {
    const undo = await findNextStep(context.read, agencyId, 'undo')
    const redo = await findNextStep(context.read, agencyId, 'redo')
    const top = undo === undefined ? null : await lineOf(context, undo)
    return {
      undo: undo?.final === 1 ? null : top,
      redo: redo === undefined ? null : await lineOf(context, redo),
      blocked: undo?.final === 1 ? top : null,
    }
  },

  async 'history.steps'(context, { agencyId, ...page }) {
    await requireAgency(context, agencyId)
    const { rows, total } = await pageOfSteps(context.read, agencyId, page)
    const lines = []
    for (const step of rows)
      lines.push({ ...(await lineOf(context, step)), state: step.state as 'done' | 'undone', final: step.final === 1 })
    return { rows: lines, total }
  },

  'history.undo': (context, { agencyId, stepId }) => walk(context, agencyId, stepId, 'undo'),

  'history.redo': (context, { agencyId, stepId }) => walk(context, agencyId, stepId, 'redo'),

  async 'history.trash'(context, { agencyId, ...page }) {
    await requireAgency(context, agencyId)
    const { rows, total } = await pageOfTrash(context.read, agencyId, page)
    const { trashDays } = await findHistorySetting(context.read)
    const lines: TrashLine[] = []
    for (const step of rows) lines.push(await trashLine(context, step, trashDays))
    return { rows: lines, total }
  },

  async 'history.restore'(context, { agencyId, stepId }) {
    const step = await findTrashed(context.read, agencyId, stepId)
    if (step === undefined) throw new AppError('history.gone')
    const back = await bringBack(context.write, step.id)
    if (typeof back === 'string') throw new AppError(CODES[back])
    await refuseExcludedReturn(context, agencyId, step.id)
    await journal(context, step, 'bringBack')
    // Its place in the order of steps is lost with it: it is as if it had never been done.
    await forgetSteps(context.write, [step.id])
    await forgetUndone(context.write, agencyId)
    return { restored: back.rows }
  },

  async 'history.purge'(context, { agencyId, stepIds }) {
    await requireAgency(context, agencyId)
    const steps = await listTrashed(context.read, agencyId, stepIds)
    if (stepIds !== null && steps.length !== new Set(stepIds).size) throw new AppError('history.gone')
    await forgetDeleted(
      context.write,
      steps.map(({ id }) => id),
    )
    await deleteOrphans(context.write)
    const deleted = steps.reduce((sum, step) => sum + step.deleted_rows, 0)
    context.record({
      entity: 'trash',
      entityId: null,
      agencyId,
      action: 'purge',
      changes: { deletions: steps.length, records: deleted },
    })
    return { purged: steps.length }
  },

  async 'history.ofRecord'(context, { entity, id, ...page }) {
    const { rows, total } = await pageOfRecord(context.read, entity, id, page)
    return { rows: rows.map(recordLine), total }
  },
}
