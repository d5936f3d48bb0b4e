// The slice of the published list.
import { slice } from '../slice.ts'
import { publicationOperations } from './publication.contract.ts'
import { publicationHandlers } from './publication.handlers.ts'
import { publicationJob } from './publication.job.ts'

export const publicationSlice = slice({
  name: 'publication',
  operations: publicationOperations,
  handlers: publicationHandlers,
  jobs: { publication: publicationJob },
})
