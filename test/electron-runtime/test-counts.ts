// Adds up what several test runs found, for the closing line of `npm test`.
import { existsSync, readFileSync } from 'node:fs'

export type Counts = { readonly passed: number; readonly failed: number }
type JsonReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[]
}

/** Counts of one vitest JSON report; a test file that could not even be loaded counts as one failure. */
export function countsOf(report: JsonReport): Counts {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken }
}

/** Counts of a finished run: one that ended badly has at least one failure, even if its report is missing or clean. */
export function runCounts(reportFile: string, exitCode: number): Counts {
  const report = existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, 'utf8')) as JsonReport) : undefined
  const counts = report === undefined ? { passed: 0, failed: 0 } : countsOf(report)
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** The sum over all runs. */
export function total(counts: readonly Counts[]): Counts {
  return counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  })
}
