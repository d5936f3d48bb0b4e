// Address of the annual report.
import { AnnualReportPage } from './annual-report-page.tsx'

/** `#/laporan`. */
export function AnnualReportRoutes() {
  return <AnnualReportPage />
}
