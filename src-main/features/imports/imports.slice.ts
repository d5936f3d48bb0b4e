// The slice that brings in what the office keeps in Excel.
import { deferredJob, stayingJob, writingJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { importOperations } from './imports.contract.ts'
import { importHandlers } from './imports.handlers.ts'

export const importsSlice = slice({
  name: 'imports',
  operations: importOperations,
  handlers: importHandlers,
  jobs: {
    fullTable: deferredJob(async () => (await import('./tables/full-table.job.ts')).fullTableJob),
    importTemplate: deferredJob(async () => (await import('./tables/full-table.job.ts')).importTemplateJob),
    importWorkbench: stayingJob(async () => (await import('./workbench/workbench.job.ts')).openWorkbench),
    importUndo: writingJob(
      ['imports', 'publicInformation', 'excludedInformation', 'requests', 'objections'],
      async () => (await import('./imports.undo.job.ts')).undoImport,
    ),
  },
})
