// The slice of the register of public information.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { publicInformationOperations } from './public-information.contract.ts'
import { publicInformationHandlers } from './public-information.handlers.ts'

export const publicInformationSlice = slice({
  name: 'publicInformation',
  operations: publicInformationOperations,
  handlers: publicInformationHandlers,
  jobs: {
    publicInformationBook: deferredJob(async () => (await import('./public-information.job.ts')).publicInformationBookJob),
  },
})
