// Reads and checks one file away from the window; writes nothing.
import { AppError } from '../../kernel/app-error.ts'
import { job } from '../../jobs/job.ts'
import { readChosenFile, sizeOf } from '../../platform/chosen-file.ts'
import type { ImportKind } from './reading/drafts.ts'
import { type ImportPreview, previewImport } from './reading/preview.ts'
import { MAX_FILE_BYTES, readGrids } from './reading/read-file.ts'

export type ImportOrder = {
  readonly agencyId: number
  readonly kind: ImportKind
  readonly path: string
  /** Year to assume where the file names none. */
  readonly year: number | null
}

/** A checked file: kept by the job host until it is committed or forgotten. */
export type ImportCheck = {
  readonly agencyId: number
  readonly fileName: string
  readonly sha256: string
  readonly preview: ImportPreview
}

export const importCheckJob = job<ImportOrder, ImportCheck>({
  async run(input, context) {
    context.progress('reading', 0, 3)
    if (sizeOf(input.path) > MAX_FILE_BYTES) throw new AppError('imports.tooLarge')
    const file = readChosenFile(input.path)
    const grids = await readGrids(file.content, file.name)
    if (!grids.ok) throw new AppError(`imports.${grids.error.code}`)
    context.checkCancelled()
    context.progress('checking', 1, 3)
    const yearHint = input.year === null ? {} : { yearHint: input.year }
    const preview = previewImport(grids.value, input.kind, { fileName: file.name, ...yearHint })
    context.checkCancelled()
    context.progress('checking', 3, 3)
    return { agencyId: input.agencyId, fileName: file.name, sha256: file.sha256, preview }
  },
})
