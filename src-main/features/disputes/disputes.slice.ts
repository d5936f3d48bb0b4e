// The slice of the dispute register.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { disputeOperations } from './disputes.contract.ts'
import { disputeHandlers } from './disputes.handlers.ts'

export const disputesSlice = slice({
  name: 'disputes',
  operations: disputeOperations,
  handlers: disputeHandlers,
  jobs: {
    disputeBook: deferredJob(async () => (await import('./disputes.job.ts')).disputeBookJob),
  },
})
