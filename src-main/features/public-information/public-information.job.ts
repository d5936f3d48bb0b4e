// Draws the DIP as a workbook in the official layout.
import { localDay } from '../../kernel/time-zone.ts'
import { yearOf } from '../../kernel/date-only.ts'
import { job } from '../../jobs/job.ts'
import { type BookOutput, bookFolder, writeBook } from '../register-book.ts'
import { publicInformationBook } from './public-information.book.ts'
import { type InformationQuestion, listPublicInformation } from './public-information.list.store.ts'

type Input = InformationQuestion & { readonly path: string }

export const publicInformationBookJob = job<Input, BookOutput>({
  async run(input, context) {
    context.progress('collecting', 0, 1)
    // The book is the register: what lies in the trash is in no list that leaves the office.
    const entries = await listPublicInformation(context.read, { ...input, trashed: false })
    const caption = `Daftar Informasi Publik${input.year === null ? '' : ` Tahun ${input.year}`}`
    return writeBook(context, input, publicInformationBook(entries, caption), yearOf(localDay(context.now, 'WIB')))
  },
  targetFolder: bookFolder,
})
