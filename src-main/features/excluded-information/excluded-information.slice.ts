// The slice of the register of excluded information.
import { slice } from '../slice.ts'
import { excludedInformationOperations } from './excluded-information.contract.ts'
import { excludedInformationHandlers } from './excluded-information.handlers.ts'
import { excludedInformationBookJob } from './excluded-information.job.ts'

export const excludedInformationSlice = slice({
  name: 'excludedInformation',
  operations: excludedInformationOperations,
  handlers: excludedInformationHandlers,
  jobs: { excludedInformationBook: excludedInformationBookJob },
})
