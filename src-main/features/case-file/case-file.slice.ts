// The slice of the file of a case.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { caseFileOperations } from './case-file.contract.ts'
import { caseFileHandlers } from './case-file.handlers.ts'

export const caseFileSlice = slice({
  name: 'caseFile',
  operations: caseFileOperations,
  handlers: caseFileHandlers,
  jobs: {
    caseFile: deferredJob(async () => (await import('./case-file.job.ts')).caseFileJob),
  },
})
