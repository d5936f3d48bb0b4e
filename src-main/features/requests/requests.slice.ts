// The slice of the request register.
import { slice } from '../slice.ts'
import { requestOperations } from './requests.contract.ts'
import { refreshRequestDeadlines } from './requests.deadlines.ts'
import { requestHandlers } from './requests.handlers.ts'
import { numberAuditJob, requestBookJob } from './requests.job.ts'

export const requestsSlice = slice({
  name: 'requests',
  operations: requestOperations,
  handlers: requestHandlers,
  jobs: { requestBook: requestBookJob, numberAudit: numberAuditJob },
  refreshDeadlines: refreshRequestDeadlines,
})
