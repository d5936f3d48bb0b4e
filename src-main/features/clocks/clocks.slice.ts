// The slice of the chain of clocks: it owns no table, it reads the three registers.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { clockOperations } from './clocks.contract.ts'
import { clockHandlers } from './clocks.handlers.ts'

export const clocksSlice = slice({
  name: 'clocks',
  operations: clockOperations,
  handlers: clockHandlers,
  jobs: {
    clockSheet: deferredJob(async () => (await import('./clocks.job.ts')).clockSheetJob),
  },
})
