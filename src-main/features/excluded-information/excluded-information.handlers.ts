// One function an operation of the DIK.
import { AppError } from '../../kernel/app-error.ts'
import { changedFields } from '../changes.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { Handlers, QueryContext } from '../slice.ts'
import { requireWritten } from '../written.ts'
import type { ExcludedInformation, excludedInformationOperations } from './excluded-information.contract.ts'
import {
  countRefusalsBy,
  findExcludedInformation,
  insertExcludedInformation,
  listExcludedInformation,
  removeExcludedInformation,
  updateExcludedInformation,
} from './excluded-information.store.ts'

const entity = 'excludedInformation'

async function requireEntry(context: Pick<QueryContext, 'read'>, id: number): Promise<ExcludedInformation> {
  const entry = await findExcludedInformation(context.read, id)
  if (entry === undefined) throw new AppError('notFound')
  return entry
}

export const excludedInformationHandlers: Handlers<typeof excludedInformationOperations> = {
  'excludedInformation.list': (context, { offset, limit, ...question }) =>
    listExcludedInformation(context.read, question, { offset, limit }),

  'excludedInformation.get': (context, { id }) => requireEntry(context, id),

  async 'excludedInformation.add'(context, { agencyId, entry }) {
    await requireAgency(context, agencyId)
    const id = await insertExcludedInformation(context.write, agencyId, entry, null)
    context.record({ entity, entityId: id, agencyId, action: 'create', changes: changedFields({}, entry) })
    return { id, version: 1 }
  },

  async 'excludedInformation.update'(context, { id, version, entry }) {
    const before = await requireEntry(context, id)
    requireWritten(await updateExcludedInformation(context.write, id, version, entry))
    context.record({
      entity,
      entityId: id,
      agencyId: before.agencyId,
      action: 'update',
      changes: changedFields({ ...before }, entry),
    })
    return { id, version: version + 1 }
  },

  async 'excludedInformation.remove'(context, { id, version }) {
    const before = await requireEntry(context, id)
    const refusals = await countRefusalsBy(context.read, id)
    if (refusals > 0) throw new AppError('excludedInformation.inUse', { refusals })
    requireWritten(await removeExcludedInformation(context.write, id, version))
    context.record({ entity, entityId: id, agencyId: before.agencyId, action: 'remove', changes: changedFields({}, before) })
    return {}
  },
}
