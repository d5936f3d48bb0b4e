// Draws the request register as a workbook.
import { type DateOnly, yearOf } from '../../kernel/date-only.ts'
import { job } from '../../jobs/job.ts'
import { formatDay } from '../../reporting/date-format.ts'
import { type BookOutput, bookFolder, writeBook } from '../register-book.ts'
import { type BookMode, requestBook } from './requests.book.ts'
import { listRequestsForBook } from './requests.store.ts'

type Input = {
  readonly agencyId: number
  readonly from: DateOnly
  readonly to: DateOnly
  readonly mode: BookMode
  readonly path: string
}

export const requestBookJob = job<Input, BookOutput>({
  async run(input, context) {
    context.progress('collecting', 0, 1)
    const requests = await listRequestsForBook(context.read, input.agencyId, input.from, input.to)
    const caption = `Register Permohonan Informasi Publik, ${formatDay(input.from)} s.d. ${formatDay(input.to)}`
    return writeBook(context, input, requestBook(requests, input.mode, caption), yearOf(input.to))
  },
  targetFolder: bookFolder,
})
