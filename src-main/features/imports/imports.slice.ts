// The slice that brings in what the office keeps in Excel.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { importOperations } from './imports.contract.ts'
import { importHandlers } from './imports.handlers.ts'

export const importsSlice = slice({
  name: 'imports',
  operations: importOperations,
  handlers: importHandlers,
  jobs: {
    importCheck: deferredJob(async () => (await import('./imports.job.ts')).importCheckJob),
  },
})
