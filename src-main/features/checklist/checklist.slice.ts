// The slice of the mandatory checklist.
import { slice } from '../slice.ts'
import { checklistOperations } from './checklist.contract.ts'
import { checklistHandlers } from './checklist.handlers.ts'
import { checklistGapsJob } from './checklist.job.ts'

export const checklistSlice = slice({
  name: 'checklist',
  operations: checklistOperations,
  handlers: checklistHandlers,
  jobs: { checklistGaps: checklistGapsJob },
})
