// Draws the sheet or the decree of a test: as frozen once decided, before that as it is now.
import { dirname } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import { job } from '../../jobs/job.ts'
import type { Paper } from '../../reporting/report-model.ts'
import { writeDocument } from '../document-file.ts'
import { findAgency } from '../office/office.store.ts'
import { composeDocuments } from './consequence-tests.compose.ts'
import type { TestDocument } from './consequence-tests.rules.ts'
import { findTest } from './consequence-tests.store.ts'

type Input = {
  readonly id: number
  readonly document: TestDocument
  readonly format: 'pdf' | 'docx'
  readonly paper: Paper
  readonly path: string
}

export const consequenceTestJob = job<Input, { readonly path: string; readonly name: string }>({
  async run(input, context) {
    const test = await findTest(context.read, input.id)
    const agency = test === undefined ? undefined : await findAgency(context.read, test.agencyId)
    if (test === undefined || agency === undefined) throw new AppError('notFound')
    const documents = test.frozen ?? composeDocuments({ agency, test })
    const document = documents[input.document]
    return writeDocument(context, { ...input, document, createdAt: test.decidedAt ?? context.now })
  },
  targetFolder: (input) => dirname(input.path),
})
