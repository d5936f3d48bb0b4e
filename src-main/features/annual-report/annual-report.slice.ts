// The slice of the annual report.
import { slice } from '../slice.ts'
import { annualReportOperations } from './annual-report.contract.ts'
import { annualReportHandlers } from './annual-report.handlers.ts'
import { annualReportJob } from './annual-report.job.ts'
import { figureEvidenceJob } from './figure-evidence.job.ts'

export const annualReportSlice = slice({
  name: 'annualReport',
  operations: annualReportOperations,
  handlers: annualReportHandlers,
  jobs: { annualReport: annualReportJob, figureEvidence: figureEvidenceJob },
})
