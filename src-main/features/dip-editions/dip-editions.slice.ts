// The slice of editions of the list of public information.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { dipEditionOperations } from './dip-editions.contract.ts'
import { dipEditionHandlers } from './dip-editions.handlers.ts'

export const dipEditionsSlice = slice({
  name: 'dipEditions',
  operations: dipEditionOperations,
  handlers: dipEditionHandlers,
  jobs: {
    dipEditionDocument: deferredJob(async () => (await import('./dip-editions.job.ts')).dipEditionDocumentJob),
    dipEditionBook: deferredJob(async () => (await import('./dip-editions.job.ts')).dipEditionBookJob),
  },
})
