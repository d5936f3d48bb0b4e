// The slice of the register of excluded information.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { excludedInformationOperations } from './excluded-information.contract.ts'
import { excludedInformationHandlers } from './excluded-information.handlers.ts'

export const excludedInformationSlice = slice({
  name: 'excludedInformation',
  operations: excludedInformationOperations,
  handlers: excludedInformationHandlers,
  jobs: {
    excludedInformationBook: deferredJob(async () => (await import('./excluded-information.job.ts')).excludedInformationBookJob),
  },
})
