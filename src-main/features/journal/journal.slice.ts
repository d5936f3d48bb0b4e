// The slice of the journal itself.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { journalOperations } from './journal.contract.ts'
import { journalHandlers } from './journal.handlers.ts'

export const journalSlice = slice({
  name: 'journal',
  operations: journalOperations,
  handlers: journalHandlers,
  jobs: {
    journalCheck: deferredJob(async () => (await import('./journal.job.ts')).journalCheckJob),
    journalBook: deferredJob(async () => (await import('./journal.job.ts')).journalBookJob),
  },
})
