// The slice of the request register.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { requestOperations } from './requests.contract.ts'
import { refreshRequestDeadlines } from './requests.deadlines.ts'
import { requestHandlers } from './requests.handlers.ts'

export const requestsSlice = slice({
  name: 'requests',
  operations: requestOperations,
  handlers: requestHandlers,
  jobs: {
    requestBook: deferredJob(async () => (await import('./requests.job.ts')).requestBookJob),
    numberAudit: deferredJob(async () => (await import('./requests.job.ts')).numberAuditJob),
  },
  refreshDeadlines: refreshRequestDeadlines,
})
