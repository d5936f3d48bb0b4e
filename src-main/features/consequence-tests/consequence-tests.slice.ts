// The slice of consequence tests.
import { slice } from '../slice.ts'
import { consequenceTestOperations } from './consequence-tests.contract.ts'
import { consequenceTestHandlers } from './consequence-tests.handlers.ts'
import { consequenceTestJob } from './consequence-tests.job.ts'

export const consequenceTestSlice = slice({
  name: 'consequenceTests',
  operations: consequenceTestOperations,
  handlers: consequenceTestHandlers,
  jobs: { consequenceTestFile: consequenceTestJob },
})
