// The slice of the file of a case.
import { slice } from '../slice.ts'
import { caseFileOperations } from './case-file.contract.ts'
import { caseFileHandlers } from './case-file.handlers.ts'
import { caseFileJob } from './case-file.job.ts'

export const caseFileSlice = slice({
  name: 'caseFile',
  operations: caseFileOperations,
  handlers: caseFileHandlers,
  jobs: { caseFile: caseFileJob },
})
