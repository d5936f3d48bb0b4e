// Draws an issued letter or a blank form; nothing is drawn that was not stored.
import { dirname } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import { job } from '../../jobs/job.ts'
import type { LetterDocument } from '../../reporting/letter-model.ts'
import type { Paper } from '../../reporting/report-model.ts'
import type { Read } from '../../storage/handles.ts'
import { writeDocument } from '../document-file.ts'
import { findAgency } from '../office/office.store.ts'
import { blankForm } from './content/blank-forms.ts'
import type { BlankForm } from './letters.rules.ts'
import { findLetter } from './letters.store.ts'

type Input = {
  readonly letterId: number | null
  readonly agencyId: number
  readonly form: BlankForm | null
  readonly format: 'pdf' | 'docx'
  readonly paper: Paper
  readonly path: string
}

async function sourceOf(read: Read, input: Input): Promise<{ document: LetterDocument; issuedAt: string | null }> {
  if (input.letterId !== null) {
    const letter = await findLetter(read, input.letterId)
    if (letter !== undefined) return letter
  } else if (input.form !== null) {
    const agency = await findAgency(read, input.agencyId)
    if (agency !== undefined) return { document: blankForm(agency, input.form), issuedAt: null }
  }
  throw new AppError('notFound')
}

export const letterFileJob = job<Input, { readonly path: string; readonly name: string }>({
  async run(input, context) {
    const { document, issuedAt } = await sourceOf(context.read, input)
    // The moment of issue is the moment of the file, so that a reprint is the same file.
    return writeDocument(context, { ...input, document, createdAt: issuedAt ?? context.now })
  },
  targetFolder: (input) => dirname(input.path),
})
