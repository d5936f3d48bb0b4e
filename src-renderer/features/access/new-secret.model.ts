// A PIN that is chosen: typed twice, and good enough.
import { secretProblem } from '../../../src-main/contract/index.ts'
import type { FieldProblem } from '../../ui/use-record-form.ts'

export type NewSecret = { readonly secret: string; readonly again: string }

export const NO_SECRET: NewSecret = { secret: '', again: '' }

/** Problems by field, as codes. */
export function newSecretProblems({ secret, again }: NewSecret): readonly FieldProblem[] {
  const code = secretProblem(secret)
  if (code !== null) return [{ path: 'secret', code }]
  return secret === again ? [] : [{ path: 'again', code: 'secret.different' }]
}

/** The same with the name of a new account. */
export function namedSecretProblems({ name, ...secret }: NewSecret & { readonly name: string }): readonly FieldProblem[] {
  return [...(name.trim() === '' ? [{ path: 'name', code: 'text.required' }] : []), ...newSecretProblems(secret)]
}

/** The same where the present PIN is asked for first. */
export function changedSecretProblems({ present, ...secret }: NewSecret & { readonly present: string }): readonly FieldProblem[] {
  return [...(present === '' ? [{ path: 'present', code: 'text.required' }] : []), ...newSecretProblems(secret)]
}
