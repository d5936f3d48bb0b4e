// The file of a letter, decree or worksheet: drawn from its blocks, written whole or not at all.
import { basename, join } from 'node:path'
import type { JobContext } from '../jobs/job.ts'
import { writeAtomically } from '../platform/atomic-file.ts'
import type { LetterDocument } from '../reporting/letter-model.ts'
import { drawLetterDocx } from '../reporting/letter-to-docx.ts'
import { drawLetterPdf } from '../reporting/letter-to-pdf.ts'
import type { Paper } from '../reporting/report-model.ts'

export type DocumentFile = {
  readonly document: LetterDocument
  readonly format: 'pdf' | 'docx'
  readonly paper: Paper
  readonly path: string
  /** ISO instant printed into the file's properties; the moment of issue makes a reprint the same file. */
  readonly createdAt: string
}

/** Draws the document to `path` and answers where it is; errors of the file system are AppError `file.*`. */
export async function writeDocument(context: JobContext, file: DocumentFile): Promise<{ path: string; name: string }> {
  context.progress('drawing', 0, 1)
  const fontsFolder = join(context.resourcesFolder, 'fonts')
  await writeAtomically(file.path, context.jobId, (path) =>
    file.format === 'docx'
      ? drawLetterDocx(file.document, file.paper, path)
      : drawLetterPdf(file.document, file.paper, { path, fontsFolder, createdAt: file.createdAt }),
  )
  context.progress('drawing', 1, 1)
  return { path: file.path, name: basename(file.path) }
}
