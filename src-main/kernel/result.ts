// Outcome of a decision as a value: rules return it instead of throwing.

export type Ok<T> = { readonly ok: true; readonly value: T }
export type Err<E> = { readonly ok: false; readonly error: E }
export type Result<T, E> = Ok<T> | Err<E>

/** Wraps a successful value. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** Wraps a failure; `error` is data, never a sentence for the user. */
export function err<E>(error: E): Err<E> {
  return { ok: false, error }
}
