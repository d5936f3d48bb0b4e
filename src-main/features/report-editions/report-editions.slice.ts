// The slice of finalised annual reports.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { reportEditionOperations } from './report-editions.contract.ts'
import { reportEditionHandlers } from './report-editions.handlers.ts'

export const reportEditionsSlice = slice({
  name: 'reportEditions',
  operations: reportEditionOperations,
  handlers: reportEditionHandlers,
  jobs: {
    reportEdition: deferredJob(async () => (await import('./report-editions.job.ts')).reportEditionJob),
    reportDifference: deferredJob(async () => (await import('./report-editions.job.ts')).reportDifferenceJob),
  },
})
