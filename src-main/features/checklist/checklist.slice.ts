// The slice of the mandatory checklist.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { checklistOperations } from './checklist.contract.ts'
import { checklistHandlers } from './checklist.handlers.ts'

export const checklistSlice = slice({
  name: 'checklist',
  operations: checklistOperations,
  handlers: checklistHandlers,
  jobs: {
    checklistGaps: deferredJob(async () => (await import('./checklist.job.ts')).checklistGapsJob),
  },
})
