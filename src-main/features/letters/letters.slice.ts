// The slice of letters and forms.
import { slice } from '../slice.ts'
import { letterOperations } from './letters.contract.ts'
import { letterHandlers } from './letters.handlers.ts'
import { letterFileJob } from './letters.job.ts'

export const lettersSlice = slice({
  name: 'letters',
  operations: letterOperations,
  handlers: letterHandlers,
  jobs: { letterFile: letterFileJob },
})
