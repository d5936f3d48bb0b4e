// The slice of evidence files and links.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { evidenceOperations } from './evidence.contract.ts'
import { evidenceHandlers } from './evidence.handlers.ts'

export const evidenceSlice = slice({
  name: 'evidence',
  operations: evidenceOperations,
  handlers: evidenceHandlers,
  jobs: {
    evidence: deferredJob(async () => (await import('./evidence.job.ts')).evidenceJob),
  },
})
