// Draws the objection register as a workbook.
import { type DateOnly, yearOf } from '../../kernel/date-only.ts'
import { job } from '../../jobs/job.ts'
import { formatDay } from '../../reporting/date-format.ts'
import { type BookOutput, bookFolder, writeBook } from '../register-book.ts'
import { objectionBook } from './objections.book.ts'
import { findRequestNumbers, listObjectionsForBook } from './objections.store.ts'

type Input = { readonly agencyId: number; readonly from: DateOnly; readonly to: DateOnly; readonly path: string }

export const objectionBookJob = job<Input, BookOutput>({
  async run(input, context) {
    context.progress('collecting', 0, 1)
    const objections = await listObjectionsForBook(context.read, input.agencyId, input.from, input.to)
    const numbers = await findRequestNumbers(
      context.read,
      objections.flatMap((one) => (one.requestId === null ? [] : [one.requestId])),
    )
    const caption = `Register Keberatan, ${formatDay(input.from)} s.d. ${formatDay(input.to)}`
    return writeBook(context, input, objectionBook(objections, numbers, false, caption), yearOf(input.to))
  },
  targetFolder: bookFolder,
})
