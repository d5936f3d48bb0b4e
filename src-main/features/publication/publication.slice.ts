// The slice of the published list.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { publicationOperations } from './publication.contract.ts'
import { publicationHandlers } from './publication.handlers.ts'

export const publicationSlice = slice({
  name: 'publication',
  operations: publicationOperations,
  handlers: publicationHandlers,
  jobs: {
    publication: deferredJob(async () => (await import('./publication.job.ts')).publicationJob),
  },
})
