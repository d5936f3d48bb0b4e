// Saved views of the DIP.
import { AppError } from '../../kernel/app-error.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { Handlers } from '../slice.ts'
import type { publicInformationOperations } from './public-information.contract.ts'
import { deleteView, findView, insertView, listViews } from './public-information.views.store.ts'

export const viewHandlers: Pick<
  Handlers<typeof publicInformationOperations>,
  'publicInformation.views' | 'publicInformation.saveView' | 'publicInformation.removeView'
> = {
  'publicInformation.views': (context, { agencyId }) => listViews(context.read, agencyId),

  async 'publicInformation.saveView'(context, { agencyId, name, view }) {
    await requireAgency(context, agencyId)
    const id = await insertView(context.write, agencyId, name, view)
    if (id === undefined) throw new AppError('publicInformation.viewNameTaken', { name })
    context.record({ entity: 'savedView', entityId: id, agencyId, action: 'create', changes: { name: [null, name] } })
    return { id }
  },

  async 'publicInformation.removeView'(context, { id }) {
    const view = await findView(context.read, id)
    if (view === undefined) throw new AppError('notFound')
    await deleteView(context.write, id)
    const changes = { name: [view.name, null] }
    context.record({ entity: 'savedView', entityId: id, agencyId: view.agencyId, action: 'remove', changes })
    return {}
  },
}
