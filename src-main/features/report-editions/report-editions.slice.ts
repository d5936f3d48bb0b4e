// The slice of finalised annual reports.
import { slice } from '../slice.ts'
import { reportEditionOperations } from './report-editions.contract.ts'
import { reportEditionHandlers } from './report-editions.handlers.ts'
import { reportDifferenceJob, reportEditionJob } from './report-editions.job.ts'

export const reportEditionsSlice = slice({
  name: 'reportEditions',
  operations: reportEditionOperations,
  handlers: reportEditionHandlers,
  jobs: { reportEdition: reportEditionJob, reportDifference: reportDifferenceJob },
})
