// The slice of the dispute register.
import { slice } from '../slice.ts'
import { disputeOperations } from './disputes.contract.ts'
import { disputeHandlers } from './disputes.handlers.ts'
import { disputeBookJob } from './disputes.job.ts'

export const disputesSlice = slice({
  name: 'disputes',
  operations: disputeOperations,
  handlers: disputeHandlers,
  jobs: { disputeBook: disputeBookJob },
})
