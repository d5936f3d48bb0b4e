// The slice of retention and erasure of personal data.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { privacyOperations } from './privacy.contract.ts'
import { privacyHandlers } from './privacy.handlers.ts'

export const privacySlice = slice({
  name: 'privacy',
  operations: privacyOperations,
  handlers: privacyHandlers,
  jobs: {
    erasureMinutes: deferredJob(async () => (await import('./privacy.job.ts')).erasureMinutesJob),
  },
})
