// One function an operation of the staff-kept tables.
import { requireAgency } from '../office/office.handlers.ts'
import type { Handlers } from '../slice.ts'
import { requireWritten } from '../written.ts'
import type { reportListOperations } from './report-lists.contract.ts'
import { beginningRows, type ReportListName } from './report-lists.rules.ts'
import { findReportLists, saveReportList, suggestedLists } from './report-lists.store.ts'

export const reportListHandlers: Handlers<typeof reportListOperations> = {
  async 'reportLists.get'(context, { agencyId, year }) {
    await requireAgency(context, agencyId)
    const own = await findReportLists(context.read, agencyId, year)
    const before = await findReportLists(context.read, agencyId, year - 1)
    const suggested = suggestedLists(own, before)
    const beginning = <R extends object>(list: ReportListName, rows: readonly R[]) =>
      suggested.includes(list) ? beginningRows(list, rows) : null
    return {
      facilities: { ...own.facilities, suggestion: beginning('facilities', before.facilities.rows) },
      staff: { ...own.staff, suggestion: beginning('staff', before.staff.rows) },
      budget: { ...own.budget, suggestion: beginning('budget', before.budget.rows) },
      followUp: { ...own.followUp, suggestion: beginning('followUp', before.followUp.rows) },
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
