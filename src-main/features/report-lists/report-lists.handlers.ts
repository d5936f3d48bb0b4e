// One function an operation of the staff-kept tables.
import { requireAgency } from '../office/office.handlers.ts'
import type { Handlers } from '../slice.ts'
import { requireWritten } from '../written.ts'
import type { reportListOperations } from './report-lists.contract.ts'
import { findReportLists, saveReportList, suggestedLists } from './report-lists.store.ts'

export const reportListHandlers: Handlers<typeof reportListOperations> = {
  async 'reportLists.get'(context, { agencyId, year }) {
    await requireAgency(context, agencyId)
    const own = await findReportLists(context.read, agencyId, year)
    const before = await findReportLists(context.read, agencyId, year - 1)
    const suggested = suggestedLists(own, before)
    return {
      facilities: { ...own.facilities, suggestion: suggested.includes('facilities') ? before.facilities.rows : null },
      staff: { ...own.staff, suggestion: suggested.includes('staff') ? before.staff.rows : null },
      budget: { ...own.budget, suggestion: suggested.includes('budget') ? before.budget.rows : null },
      followUp: { ...own.followUp, suggestion: suggested.includes('followUp') ? before.followUp.rows : null },
    }
  },

  async 'reportLists.save'(context, { agencyId, year, list, rows, version }) {
    await requireAgency(context, agencyId)
    requireWritten(await saveReportList(context.write, { agencyId, year, list, rows, version, at: context.now }))
    context.record({
      entity: 'reportList',
      entityId: null,
      agencyId,
      action: version === 0 ? 'create' : 'update',
      changes: { year, list, rows: rows.length },
    })
    return { version: version + 1 }
  },
}
