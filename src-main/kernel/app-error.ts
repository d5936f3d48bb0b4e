// The one error class of the backend. Everything else that is thrown becomes `internal` at the boundary.

export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>

/** A failure the user can understand: a code from the contract and plain details (never personal data). */
export class AppError extends Error {
  readonly code: string
  readonly details: ErrorDetails

  constructor(code: string, details: ErrorDetails = {}) {
    super(code)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}
