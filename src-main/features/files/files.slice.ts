// The slices of dialogs, files and jobs.
import { slice } from '../slice.ts'
import { filesOperations, jobsOperations } from './files.contract.ts'
import { filesHandlers, jobsHandlers } from './files.handlers.ts'

export const filesSlice = slice({ name: 'files', operations: filesOperations, handlers: filesHandlers })
export const jobsSlice = slice({ name: 'jobs', operations: jobsOperations, handlers: jobsHandlers })
