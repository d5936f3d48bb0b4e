// Prints the daily sheet as PDF.
import { basename, dirname, join } from 'node:path'
import { job } from '../../jobs/job.ts'
import { writeAtomically } from '../../platform/atomic-file.ts'
import type { Paper } from '../../reporting/report-model.ts'
import { drawPdf } from '../../reporting/to-pdf.ts'
import { openDesk } from '../calendar/desk.ts'
import type { BookOutput } from '../register-book.ts'
import { composeDailySheet } from './daily-sheet.compose.ts'
import { gatherLanes } from './dashboard.collect.ts'

type Input = { readonly agencyId: number; readonly paper: Paper; readonly path: string }

/** More cases than this a lane are counted and not printed: no clerk works through more in a day. */
const PRINTED = 200

export const dailySheetJob = job<Input, BookOutput>({
  async run({ agencyId, paper, path }, context) {
    context.progress('collecting', 0, 2)
    const desk = await openDesk(context, agencyId)
    const model = composeDailySheet(desk, await gatherLanes(context, desk, PRINTED), paper, context.now)
    context.progress('pdf', 1, 2)
    const { checkCancelled, resourcesFolder } = context
    await writeAtomically(path, context.jobId, (part) =>
      drawPdf(model, { path: part, fontsFolder: join(resourcesFolder, 'fonts'), checkCancelled }),
    )
    return { path, name: basename(path) }
  },
  targetFolder: ({ path }) => dirname(path),
})
