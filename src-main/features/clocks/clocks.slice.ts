// The slice of the chain of clocks: it owns no table, it reads the three registers.
import { slice } from '../slice.ts'
import { clockOperations } from './clocks.contract.ts'
import { clockHandlers } from './clocks.handlers.ts'
import { clockSheetJob } from './clocks.job.ts'

export const clocksSlice = slice({
  name: 'clocks',
  operations: clockOperations,
  handlers: clockHandlers,
  jobs: { clockSheet: clockSheetJob },
})
