// One function an operation of the annual report.
import { openDesk } from '../calendar/desk.ts'
import { changedFields } from '../changes.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { Handlers, JournalEntry } from '../slice.ts'
import { requireWritten } from '../written.ts'
import { collectFigures } from './annual-report.collect.ts'
import type { annualReportOperations } from './annual-report.contract.ts'
import { findCasesBehindFinding, findFindings } from './annual-report.findings.ts'
import type { ReportFile } from './annual-report.drawing.ts'
import { casesBehind } from './case-figures.cases.ts'
import { answerClock } from './processing-time.figures.ts'
import { yearPeriod } from './period.figures.ts'
import { findLayout, saveLayout } from './report-layout.store.ts'
import { listReportParts, takeOverLastYear, writeReportPart } from './report-parts.ts'
import { saveSection } from './sections.store.ts'

/** A line of the journal about the texts of a year; the words themselves stay out of it. */
const sectionEntry = (agencyId: number, action: string, changes: JournalEntry['changes']): JournalEntry => ({
  entity: 'reportSection',
  entityId: null,
  agencyId,
  action,
  changes,
})

export const annualReportHandlers: Handlers<typeof annualReportOperations> = {
  async 'annualReport.figures'(context, { agencyId, year }) {
    const { agency, calendar } = await openDesk(context, agencyId)
    return collectFigures(context.read, agency, calendar, yearPeriod(year))
  },

  async 'annualReport.casesBehind'(context, { agencyId, from, to, figure, offset, limit }) {
    const { agency, calendar } = await openDesk(context, agencyId)
    const clock = answerClock(calendar, agency)
    return casesBehind(context.read, clock, { period: { agencyId, from, to }, figure, page: { offset, limit } })
  },

  async 'annualReport.exportCases'(context, { saveToken, ...order }) {
    await requireAgency(context, order.agencyId)
    return { jobId: context.jobs.start('figureEvidence', { ...order, path: context.files.pathOf(saveToken) }) }
  },

  async 'annualReport.sections'(context, { agencyId, year }) {
    return listReportParts(context.read, await openDesk(context, agencyId), year)
  },

  async 'annualReport.findings'(context, { agencyId, year }) {
    const desk = await openDesk(context, agencyId)
    return findFindings(context.read, desk, await collectFigures(context.read, desk.agency, desk.calendar, yearPeriod(year)))
  },

  async 'annualReport.findingCases'(context, { agencyId, year, code, origin, offset, limit }) {
    const desk = await openDesk(context, agencyId)
    const cases = await findCasesBehindFinding(context.read, desk, { year, ...yearPeriod(year) }, { code, origin })
    return { total: cases.length, rows: cases.slice(offset, offset + limit) }
  },

  async 'annualReport.writeSection'(context, { agencyId, ...part }) {
    const desk = await openDesk(context, agencyId)
    await writeReportPart(context.read, context.write, desk, { ...part, at: context.now })
    const action = part.version === 0 ? 'create' : 'update'
    context.record(sectionEntry(agencyId, action, { year: part.year, section: part.section }))
    return { version: part.version + 1 }
  },

  async 'annualReport.resetSection'(context, { agencyId, year, section, version }) {
    await requireAgency(context, agencyId)
    requireWritten(await saveSection(context.write, { agencyId, year, section, body: '', version, at: context.now }))
    context.record(sectionEntry(agencyId, 'reset', { year, section }))
    return { version: version + 1 }
  },

  async 'annualReport.takeOverLastYear'(context, { agencyId, year }) {
    await requireAgency(context, agencyId)
    const taken = await takeOverLastYear(context.read, context.write, { agencyId, year, at: context.now })
    context.record(sectionEntry(agencyId, 'takeOver', { year, ...taken }))
    return taken
  },

  async 'annualReport.layout'(context, { agencyId }) {
    await requireAgency(context, agencyId)
    return findLayout(context.read, agencyId)
  },

  async 'annualReport.saveLayout'(context, { agencyId, layout, version }) {
    await requireAgency(context, agencyId)
    const before = await findLayout(context.read, agencyId)
    requireWritten(await saveLayout(context.write, agencyId, { layout, version, at: context.now }))
    context.record({
      entity: 'reportLayout',
      entityId: null,
      agencyId,
      action: 'update',
      changes: changedFields({ ...before, version: undefined }, { ...layout, version: undefined }),
    })
    return { version: version + 1 }
  },

  async 'annualReport.make'(context, { folderToken, ...order }) {
    await requireAgency(context, order.agencyId)
    return { jobId: context.jobs.start('annualReport', { ...order, folder: context.files.pathOf(folderToken) }) }
  },

  async 'annualReport.madeFiles'(context, { jobId }) {
    const { files } = context.jobs.outputOf(jobId) as { files: readonly ReportFile[] }
    return files.map((file) => ({ token: context.files.keep(file.path), name: file.name, format: file.format }))
  },
}
