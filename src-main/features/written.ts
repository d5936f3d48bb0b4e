// The optimistic lock's answer as an error.
import { AppError } from '../kernel/app-error.ts'

/** Throws `conflict` when a versioned write found another version than the one that was read. */
export function requireWritten(written: boolean): void {
  if (!written) throw new AppError('conflict')
}
