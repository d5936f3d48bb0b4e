// Draws the sheet of a case's deadlines as PDF.
import { basename, join } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import { job } from '../../jobs/job.ts'
import { writeAtomically } from '../../platform/atomic-file.ts'
import { drawPdf } from '../../reporting/to-pdf.ts'
import { findAgency } from '../office/office.store.ts'
import { letterheadOf } from '../office/letterhead.ts'
import { type BookOutput, bookFolder } from '../register-book.ts'
import { type CaseRef, collectChain } from './clocks.collect.ts'
import { ClockChainSchema } from './clocks.contract.ts'
import { clockSheet } from './clocks.sheet.ts'

type Input = CaseRef & { readonly path: string }

export const clockSheetJob = job<Input, BookOutput>({
  async run({ entity, id, path }, context) {
    context.progress('collecting', 0, 2)
    const chain = ClockChainSchema.parse(await collectChain(context, { entity, id }))
    const agency = await findAgency(context.read, chain.agencyId)
    if (agency === undefined) throw new AppError('notFound')
    context.progress('drawing', 1, 2)
    const model = clockSheet(chain, letterheadOf(agency), context.now)
    await writeAtomically(path, context.jobId, (part) =>
      drawPdf(model, { path: part, fontsFolder: join(context.resourcesFolder, 'fonts'), checkCancelled: context.checkCancelled }),
    )
    return { path, name: basename(path) }
  },
  targetFolder: bookFolder,
})
