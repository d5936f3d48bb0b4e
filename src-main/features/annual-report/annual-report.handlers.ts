// One function an operation of the annual report.
import { openDesk } from '../calendar/desk.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { Handlers } from '../slice.ts'
import { requireWritten } from '../written.ts'
import { collectFigures, fiscalYear } from './annual-report.collect.ts'
import type { annualReportOperations } from './annual-report.contract.ts'
import { findFindings } from './annual-report.findings.ts'
import type { ReportFile } from './annual-report.job.ts'
import { REPORT_SECTIONS } from './annual-report.rules.ts'
import { casesBehind } from './case-figures.cases.ts'
import { listSections, saveSection } from './annual-report.store.ts'

export const annualReportHandlers: Handlers<typeof annualReportOperations> = {
  async 'annualReport.figures'(context, { agencyId, year }) {
    const { agency, calendar } = await openDesk(context, agencyId)
    return collectFigures(context.read, agency, calendar, year)
  },

  async 'annualReport.casesBehind'(context, { agencyId, year, figure }) {
    await requireAgency(context, agencyId)
    return casesBehind(context.read, fiscalYear(agencyId, year), figure)
  },

  async 'annualReport.sections'(context, { agencyId, year }) {
    await requireAgency(context, agencyId)
    const own = await listSections(context.read, agencyId, year)
    const before = await listSections(context.read, agencyId, year - 1)
    return REPORT_SECTIONS.map((section) => {
      const written = own.find((one) => one.section === section)
      const lastYear = before.find((one) => one.section === section)?.body ?? null
      return {
        section,
        body: written?.body ?? '',
        version: written?.version ?? 0,
        suggestion: written === undefined ? lastYear : null,
      }
    })
  },

  async 'annualReport.findings'(context, { agencyId, year }) {
    const desk = await openDesk(context, agencyId)
    return findFindings(context.read, desk, await collectFigures(context.read, desk.agency, desk.calendar, year))
  },

  async 'annualReport.writeSection'(context, { agencyId, year, section, body, version }) {
    await requireAgency(context, agencyId)
    requireWritten(await saveSection(context.write, { agencyId, year, section, body, version, at: context.now }))
    context.record({
      entity: 'reportSection',
      entityId: null,
      agencyId,
      action: version === 0 ? 'create' : 'update',
      changes: { year, section },
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
