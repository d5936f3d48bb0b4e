// A finding before signing: what is wrong, how much it weighs, and where.
import type { z } from 'zod'
import type { ReportFindingSchema } from '../annual-report.contract.ts'
import { CASES_NAMED, type CaseOrigin, levelOf, REPORT_CHECKS, type ReportCheckCode } from './report-checks.rules.ts'
import type { FindingCase } from './report-checks.store.ts'

export type Finding = z.input<typeof ReportFindingSchema>

/** All cases that do not pass a check, by where they come from. */
export type FaultyCases = {
  readonly code: ReportCheckCode
  readonly origin: CaseOrigin
  readonly cases: readonly FindingCase[]
}

/** A finding that no single case stands behind. */
export function finding(code: ReportCheckCode, details: Finding['details'] = {}, count = 1): Finding {
  return { level: REPORT_CHECKS[code].level, code, details, count, cases: [] }
}

/** The cases that do not pass a check; only the first are named. */
export function caseFinding({ code, origin, cases }: FaultyCases): Finding {
  return {
    level: levelOf(code, origin),
    code,
    details: { origin },
    count: cases.length,
    cases: cases.slice(0, CASES_NAMED),
  }
}
