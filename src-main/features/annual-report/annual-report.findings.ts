// What should be mended before the report is signed: every check of `REPORT_CHECKS`, asked of one agency and year.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import type { Desk } from '../calendar/desk.ts'
import type { ReportContent } from './report-content.ts'
import type { ReportFigures } from './report-figures.contract.ts'
import { figureFindings } from './checks/report-checks.totals.findings.ts'
import { caseFinding, type Finding } from './checks/report-checks.finding.ts'
import { officialFindings } from './checks/report-checks.officials.findings.ts'
import { auditBooks, editionFindings, numberFindings } from './checks/report-checks.numbers.findings.ts'
import { findFaultyCases } from './checks/report-checks.register.findings.ts'
import { type CaseOrigin, REPORT_CHECK_CODES, type ReportCheckCode } from './checks/report-checks.rules.ts'
import type { FindingCase } from './checks/report-checks.store.ts'
import { tableFindings } from './checks/report-checks.tables.findings.ts'
import { textFindings } from './checks/report-checks.texts.findings.ts'

/** The day it is signed on, today when it is not said; the figures of the year before and the annexes when gathered already. */
type Asked = {
  readonly signedOn?: DateOnly
  readonly previous?: ReportFigures | null
  readonly annexes?: ReportContent['annexes']
}

/** Errors keep the report a draft; warnings are for the eye of the one who signs. In the order of `REPORT_CHECKS`. */
export async function findFindings(read: Read, desk: Desk, figures: ReportFigures, asked: Asked = {}): Promise<Finding[]> {
  const books = await auditBooks(read, desk, figures.year)
  const found = [
    ...(await figureFindings(read, desk, figures)),
    ...(await findFaultyCases(read, desk, figures, { books, openAtEnd: figures.requests.openAtEnd })).map(caseFinding),
    ...numberFindings(books),
    ...(await editionFindings(read, desk, figures)),
    ...(await textFindings(read, desk, figures, asked)),
    ...(await tableFindings(read, desk, figures, asked.annexes)),
    ...(await officialFindings(read, desk, figures.year, asked.signedOn ?? desk.today)),
  ]
  const place = new Map(REPORT_CHECK_CODES.map((code, index) => [code, index]))
  return found.toSorted((a, b) => (place.get(a.code) ?? 0) - (place.get(b.code) ?? 0))
}

/** Every case behind a finding, oldest first; none for a check that no case fails. */
export async function findCasesBehindFinding(
  read: Read,
  desk: Desk,
  figures: Pick<ReportFigures, 'year' | 'from' | 'to'>,
  wanted: { readonly code: ReportCheckCode; readonly origin: CaseOrigin },
): Promise<readonly FindingCase[]> {
  const books = await auditBooks(read, desk, figures.year)
  const faulty = await findFaultyCases(read, desk, figures, { books, openAtEnd: null })
  return faulty.find(({ code, origin }) => code === wanted.code && origin === wanted.origin)?.cases ?? []
}
