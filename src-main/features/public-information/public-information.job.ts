// Draws the DIP as a workbook in the official layout.
import { job } from '../../jobs/job.ts'
import { AppError } from '../../kernel/app-error.ts'
import { yearOf } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { findAgency } from '../office/office.store.ts'
import { type BookOutput, bookFolder, writeBook } from '../register-book.ts'
import { listCaption, officialEntries, publicInformationBook } from './public-information.book.ts'
import { barsPublication } from './public-information.exclusion.rules.ts'
import { idsOfExclusions } from './public-information.exclusion.store.ts'
import { type InformationQuestion, listPublicInformation } from './public-information.list.store.ts'

type Input = InformationQuestion & { readonly path: string }

export const publicInformationBookJob = job<Input, BookOutput>({
  async run(input, context) {
    context.progress('collecting', 0, 1)
    // The book is the register: what lies in the trash is in no list that leaves the office.
    const agency = await findAgency(context.read, input.agencyId)
    if (agency === undefined) throw new AppError('notFound')
    const today = localDay(context.now, agency.timeZone)
    const found = await listPublicInformation(context.read, { ...input, trashed: false })
    const closed = await idsOfExclusions(context.read, agency.id, (exclusion) => barsPublication(exclusion, today))
    const entries = officialEntries(found, input.status, closed)
    const table = publicInformationBook(entries, listCaption(entries, input.year))
    return writeBook(context, input, table, yearOf(today))
  },
  targetFolder: bookFolder,
})
