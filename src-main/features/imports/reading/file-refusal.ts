// Why a file is not read: one code for each reason, thrown by the readers and caught at the door (read-file.ts).

export const IMPORT_FILE_ERROR_CODES = [
  'notASpreadsheet',
  'passwordProtected',
  'empty',
  'tooLarge',
  'xlsTooLarge',
  'damaged',
  'macros',
  'externalLinks',
  'formulasCallOut',
  'entities',
  'tooManyColumns',
  'tooManyRows',
  'cellTooLong',
  'quoteNotClosed',
] as const
export type ImportFileErrorCode = (typeof IMPORT_FILE_ERROR_CODES)[number]

/** The renderer and the CLI hold the words; `place` is a cell such as `Lembar1!B7`, empty when the whole file is meant. */
export type ImportFileError = { readonly code: ImportFileErrorCode; readonly place: string }

/** Thrown inside the readers, where a file is given up in the middle of a part. */
export class FileRefusal extends Error {
  readonly error: ImportFileError

  constructor(code: ImportFileErrorCode, place = '') {
    super(code)
    this.name = 'FileRefusal'
    this.error = { code, place }
  }
}
