// A register book on its own: one official table as a workbook, written whole or not at all.
import { basename, dirname, join } from 'node:path'
import type { Agency } from './office/office.contract.ts'
import { findAgency } from './office/office.store.ts'
import { AppError } from '../kernel/app-error.ts'
import { writeAtomically } from '../platform/atomic-file.ts'
import type { Letterhead, ReportModel, ReportTable } from '../reporting/report-model.ts'
import { drawXlsx } from '../reporting/to-xlsx.ts'
import type { JobContext } from '../jobs/job.ts'

export type BookOutput = { readonly path: string; readonly name: string }

/** The agency's letterhead as reports print it. */
export function letterheadOf(agency: Agency): Letterhead {
  const contacts = [
    agency.phone === '' ? '' : `Telepon ${agency.phone}`,
    agency.fax === '' ? '' : `Faksimile ${agency.fax}`,
    agency.email === '' ? '' : `Pos-el ${agency.email}`,
    agency.website === '' ? '' : `Laman ${agency.website}`,
  ].filter((part) => part !== '')
  const place = [agency.city, agency.postalCode].filter((part) => part !== '').join(' ')
  return {
    governmentName: agency.governmentName,
    agencyName: agency.name,
    lines: [[agency.address, place].filter((part) => part !== '').join(', '), contacts.join('  ')].filter((line) => line !== ''),
    place: agency.city,
    logo: agency.logo,
  }
}

/** Draws one table as xlsx to `path`. */
export async function writeBook(
  context: JobContext,
  input: { readonly agencyId: number; readonly path: string },
  table: ReportTable,
  year: number,
): Promise<BookOutput> {
  const agency = await findAgency(context.read, input.agencyId)
  if (agency === undefined) throw new AppError('notFound')
  const model: ReportModel = {
    titleLines: [],
    year,
    paper: 'F4',
    letterhead: letterheadOf(agency),
    sections: [
      { id: 'book', number: '', heading: table.caption, level: 1, startsPage: false, blocks: [{ type: 'table', table }] },
    ],
    watermark: null,
    info: { title: table.caption, subject: agency.name, createdAt: context.now },
  }
  context.progress('drawing', 0, 1)
  await writeAtomically(input.path, context.jobId, (path) =>
    drawXlsx(model, { path, fontsFolder: join(context.resourcesFolder, 'fonts'), checkCancelled: context.checkCancelled }),
  )
  return { path: input.path, name: basename(input.path) }
}

/** Where a book's temporary file lies, for the host to clean up. */
export const bookFolder = (input: { readonly path: string }) => dirname(input.path)
