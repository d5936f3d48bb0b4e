// The slice of consequence tests.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { consequenceTestOperations } from './consequence-tests.contract.ts'
import { consequenceTestHandlers } from './consequence-tests.handlers.ts'

export const consequenceTestSlice = slice({
  name: 'consequenceTests',
  operations: consequenceTestOperations,
  handlers: consequenceTestHandlers,
  jobs: {
    consequenceTestFile: deferredJob(async () => (await import('./consequence-tests.job.ts')).consequenceTestJob),
  },
})
