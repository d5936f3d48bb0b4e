// What finalising, comparing and reminding look at.
import { createHash } from 'node:crypto'
import { AppError } from '../../kernel/app-error.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import { collectFigures } from '../annual-report/annual-report.collect.ts'
import type { ReportFigures } from '../annual-report/report-figures.contract.ts'
import { findFindings } from '../annual-report/annual-report.findings.ts'
import { reportFindingText } from '../annual-report/checks/report-checks.labels.ts'
import { missingParts } from '../annual-report/annual-report.rules.ts'
import { listSections, textsOf } from '../annual-report/sections.store.ts'
import { parseFrozenFigures } from '../annual-report/frozen-figures.store.ts'
import { yearPeriod } from '../annual-report/period.figures.ts'
import { findLayout } from '../annual-report/report-layout.store.ts'
import { findAcknowledger, findReportSignatory } from '../annual-report/report-signatories.ts'
import type { Desk } from '../calendar/desk.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import type { Signatory } from '../office/signatory.ts'
import { listReportLists } from '../report-lists/report-lists.store.ts'
import type { EditionFile, ReportEdition } from './report-editions.contract.ts'
import { corrections, type FigureDifference } from '../annual-report/figure-differences.figures.ts'
import { type EditionForm, editionProblems, isYearOver, type ReportReminder, reportReminder } from './report-editions.rules.ts'
import { existedInYear, listDeliveries, listEditions, readFigures } from './report-editions.store.ts'

/** The figures of a fiscal year as the register states them now. */
export const presentFigures = (read: Read, desk: Desk, year: number): Promise<ReportFigures> =>
  collectFigures(read, desk.agency, desk.calendar, yearPeriod(year))

export type Ready = { readonly figures: ReportFigures; readonly signatory: Signatory; readonly sequence: number }

/** Who signs the report on that day; null when nobody does, or nobody acknowledges a report that is to be acknowledged. */
export async function signerOn(read: Read, { agency }: Desk, on: DateOnly): Promise<Signatory | null> {
  const layout = await findLayout(read, agency.id)
  if (layout.acknowledged && (await findAcknowledger(read, agency, layout, on)) === null) return null
  return findReportSignatory(read, agency, layout, on)
}

/** How many findings an error names. */
const NAMED_FINDINGS = 5

/** What a report needs to be finalised: its year is over, no finding is open, somebody signs (Perki KI 1/2021 Ps.56, Ps.58). */
export async function requireReady(read: Read, desk: Desk, year: number, form: EditionForm): Promise<Ready> {
  if (!isYearOver(year, desk.today)) throw new AppError('reportEditions.yearNotOver', { year })
  const [previous] = await listEditions(read, desk.agency.id, year)
  refuseFieldProblems(editionProblems(form, { year, today: desk.today, previousOn: previous?.signedOn ?? null }))
  const signatory = await signerOn(read, desk, form.signedOn)
  if (signatory === null) throw new AppError('reportEditions.noSignatory')
  const figures = await presentFigures(read, desk, year)
  const errors = (await findFindings(read, desk, figures, { signedOn: form.signedOn })).filter(({ level }) => level === 'error')
  if (errors.length > 0)
    throw new AppError('reportEditions.openErrors', {
      count: errors.length,
      findings: errors.slice(0, NAMED_FINDINGS).map(reportFindingText).join(' '),
    })
  return { figures, signatory, sequence: (previous?.sequence ?? 0) + 1 }
}

export const sha256Of = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** One checksum for the whole edition: that of the list of its files' checksums. */
export const checksumOf = (files: readonly Pick<EditionFile, 'sha256'>[]): string =>
  sha256Of(files.map(({ sha256 }) => sha256).join('\n'))

export type Comparison = {
  /** The edition compared with; null for the register. */
  readonly against: number | null
  readonly rows: readonly FigureDifference[]
  readonly readable: boolean
}

/** What the edition states otherwise than the one after it, or than the register does now. */
export async function compareEdition(read: Read, desk: Desk, edition: ReportEdition): Promise<Comparison> {
  const next = (await listEditions(read, edition.agencyId, edition.year)).find((one) => one.sequence === edition.sequence + 1)
  const frozen = parseFrozenFigures(await readFigures(read, edition.id))
  const present =
    next === undefined ? await presentFigures(read, desk, edition.year) : parseFrozenFigures(await readFigures(read, next.id))
  const against = next?.sequence ?? null
  if (frozen === 'unreadable' || present === 'unreadable') return { against, rows: [], readable: false }
  return { against, rows: corrections(frozen, present), readable: true }
}

/** Does a written part, or the table that staff keep in its place, stand for every part the law asks for (Ps.57)? */
async function areTextsMissing(read: Read, agencyId: number, year: number): Promise<boolean> {
  const texts = textsOf(await listSections(read, agencyId, year))
  return missingParts(texts, await listReportLists(read, agencyId, year)).length > 0
}

/** How last year's report stands to its duty; null when nothing is missing. */
export async function remindOfReport(read: Read, agencyId: number, today: DateOnly): Promise<ReportReminder | null> {
  const year = Number(today.slice(0, 4)) - 1
  const [newest] = await listEditions(read, agencyId, year)
  const deliveries = newest === undefined ? [] : await listDeliveries(read, [newest.id])
  return reportReminder({
    today,
    existed: newest !== undefined || (await existedInYear(read, agencyId, year)),
    textsMissing: await areTextsMissing(read, agencyId, year),
    finalised: newest !== undefined,
    delivered: deliveries.map(({ recipientKind }) => recipientKind),
    scope: (await findLayout(read, agencyId)).scope,
  })
}
