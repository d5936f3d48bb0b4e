// The slice of recaps for PPID Utama.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { recapOperations } from './recaps.contract.ts'
import { recapHandlers } from './recaps.handlers.ts'

export const recapsSlice = slice({
  name: 'recaps',
  operations: recapOperations,
  handlers: recapHandlers,
  jobs: {
    recap: deferredJob(async () => (await import('./recaps.job.ts')).recapJob),
  },
})
