// The slice that brings in what the office keeps in Excel.
import { slice } from '../slice.ts'
import { importOperations } from './imports.contract.ts'
import { importHandlers } from './imports.handlers.ts'
import { importCheckJob } from './imports.job.ts'

export const importsSlice = slice({
  name: 'imports',
  operations: importOperations,
  handlers: importHandlers,
  jobs: { importCheck: importCheckJob },
})
