// Makes an unhandled case of a union a compile error.

/** Throws for a case that the types say cannot happen; `value` is named by type only, never printed (it may be personal data). */
export function assertNever(value: never): never {
  throw new Error(`unreachable case of type ${typeof value}`)
}
