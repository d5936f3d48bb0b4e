// The slice of the staff-kept tables of the annual report.
import { slice } from '../slice.ts'
import { reportListOperations } from './report-lists.contract.ts'
import { reportListHandlers } from './report-lists.handlers.ts'

export const reportListsSlice = slice({
  name: 'reportLists',
  operations: reportListOperations,
  handlers: reportListHandlers,
})
