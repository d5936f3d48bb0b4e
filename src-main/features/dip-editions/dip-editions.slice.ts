// The slice of editions of the list of public information.
import { slice } from '../slice.ts'
import { dipEditionOperations } from './dip-editions.contract.ts'
import { dipEditionHandlers } from './dip-editions.handlers.ts'
import { dipEditionBookJob, dipEditionDocumentJob } from './dip-editions.job.ts'

export const dipEditionsSlice = slice({
  name: 'dipEditions',
  operations: dipEditionOperations,
  handlers: dipEditionHandlers,
  jobs: { dipEditionDocument: dipEditionDocumentJob, dipEditionBook: dipEditionBookJob },
})
