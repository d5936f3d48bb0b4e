// The slice of the register of public information.
import { slice } from '../slice.ts'
import { publicInformationOperations } from './public-information.contract.ts'
import { publicInformationHandlers } from './public-information.handlers.ts'
import { publicInformationBookJob } from './public-information.job.ts'

export const publicInformationSlice = slice({
  name: 'publicInformation',
  operations: publicInformationOperations,
  handlers: publicInformationHandlers,
  jobs: { publicInformationBook: publicInformationBookJob },
})
