// The slice of letters and forms.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { letterOperations } from './letters.contract.ts'
import { letterHandlers } from './letters.handlers.ts'

export const lettersSlice = slice({
  name: 'letters',
  operations: letterOperations,
  handlers: letterHandlers,
  jobs: {
    letterFile: deferredJob(async () => (await import('./letters.job.ts')).letterFileJob),
  },
})
