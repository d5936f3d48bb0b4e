// The slice of the annual report.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { annualReportOperations } from './annual-report.contract.ts'
import { annualReportHandlers } from './annual-report.handlers.ts'

export const annualReportSlice = slice({
  name: 'annualReport',
  operations: annualReportOperations,
  handlers: annualReportHandlers,
  jobs: {
    annualReport: deferredJob(async () => (await import('./annual-report.job.ts')).annualReportJob),
    figureEvidence: deferredJob(async () => (await import('./figure-evidence.job.ts')).figureEvidenceJob),
  },
})
