// Draws the minutes of a run of erasure as they were kept.
import { dirname } from 'node:path'
import { job } from '../../jobs/job.ts'
import { AppError } from '../../kernel/app-error.ts'
import type { Paper } from '../../reporting/report-model.ts'
import { writeDocument } from '../document-file.ts'
import { findAgency } from '../office/office.store.ts'
import { findSignatory, signatureBlock } from '../office/signatory.ts'
import { erasureMinutes } from './privacy.minutes.ts'
import { findRun } from './privacy.store.ts'

type Input = { readonly id: number; readonly format: 'pdf' | 'docx'; readonly paper: Paper; readonly path: string }

export const erasureMinutesJob = job<Input, { readonly path: string; readonly name: string }>({
  async run(input, context) {
    const run = await findRun(context.read, input.id)
    const agency = run === undefined ? undefined : await findAgency(context.read, run.agencyId)
    if (run === undefined || agency === undefined) throw new AppError('notFound')
    const signature = signatureBlock(agency, await findSignatory(context.read, agency, run.ranOn), run.ranOn)
    return writeDocument(context, { ...input, document: erasureMinutes(agency, run, signature), createdAt: run.ranAt })
  },
  targetFolder: (input) => dirname(input.path),
})
