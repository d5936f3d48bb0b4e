// The slice of evidence files and links.
import { slice } from '../slice.ts'
import { evidenceOperations } from './evidence.contract.ts'
import { evidenceHandlers } from './evidence.handlers.ts'
import { evidenceJob } from './evidence.job.ts'

export const evidenceSlice = slice({
  name: 'evidence',
  operations: evidenceOperations,
  handlers: evidenceHandlers,
  jobs: { evidence: evidenceJob },
})
