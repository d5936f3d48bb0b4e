// Draws the register of disputes as a workbook.
import { type DateOnly, yearOf } from '../../kernel/date-only.ts'
import { job } from '../../jobs/job.ts'
import { formatDay } from '../../reporting/date-format.ts'
import { type ExportProfile, profileWords } from '../export-profile.rules.ts'
import { type BookOutput, bookFolder, writeBook } from '../register-book.ts'
import { disputeBook } from './disputes.book.ts'
import { listDisputesForBook } from './disputes.store.ts'

type Input = {
  readonly agencyId: number
  readonly from: DateOnly
  readonly to: DateOnly
  readonly profile: ExportProfile
  readonly path: string
}

export const disputeBookJob = job<Input, BookOutput>({
  async run(input, context) {
    context.progress('collecting', 0, 1)
    const disputes = await listDisputesForBook(context.read, input.agencyId, input.from, input.to)
    const period = `${formatDay(input.from)} s.d. ${formatDay(input.to)}`
    const caption = `Register Sengketa Informasi, ${period} (${profileWords(input.profile)})`
    return writeBook(context, input, disputeBook(disputes, input.profile, caption), yearOf(input.to))
  },
  targetFolder: bookFolder,
})
