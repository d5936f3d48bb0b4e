// A refusal that belongs to certain fields of the form; the window shows each at its field.
import { z } from 'zod'

export type FieldProblem = { readonly path: string; readonly code: string }

/** Throws `input.invalid` with these fields; does nothing when the list is empty. `path` is like `decision.noticeOn`. */
export function refuseFieldProblems(problems: readonly FieldProblem[]): void {
  if (problems.length === 0) return
  throw new z.ZodError(
    problems.map((problem) => ({ code: 'custom', path: problem.path.split('.'), message: problem.code, input: undefined })),
  )
}
