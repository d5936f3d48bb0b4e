// A Mantine form whose rules are a plain function, and the way a refused save comes back to its fields.
import { type FormErrors, useForm, type UseFormReturnType } from '@mantine/form'
import { useState } from 'react'
import type { WireError } from '../../src-main/contract/index.ts'
import { fieldSentence } from '../text/field-errors.ts'
import { notifyError } from './notify.ts'

export type FieldProblem = { readonly path: string; readonly code: string }

/** First problem of each field as the sentence shown at it. */
function errorsOf(problems: readonly FieldProblem[]): FormErrors {
  const errors: FormErrors = {}
  for (const { path, code } of problems) errors[path] ??= fieldSentence(code)
  return errors
}

/** Field errors of a refused save, keyed as the form knows them: the operation's wrapper (`form.`, `decision.`) is cut. */
function wireErrors(error: WireError, wrapper: string): FormErrors {
  const prefix = `${wrapper}.`
  return errorsOf(
    (error.fields ?? []).map(({ path, code }) => ({ path: path.startsWith(prefix) ? path.slice(prefix.length) : path, code })),
  )
}

export type RecordFormState<Values> = {
  readonly form: UseFormReturnType<Values>
  /** Rises with every refused save. */
  readonly failures: number
  /** True when the values may be sent; otherwise the problems are at their fields. */
  readonly check: () => boolean
  /** Shows why a save was refused: at the fields, or as a notice when it is about none. */
  readonly refuse: (error: WireError) => void
}

/**
 * `problems` gives the problems of the values by field, as codes; `wrapper` is the name under which the operation takes
 * the values (`form`, `decision`, `answer`, `dispute`).
 */
export function useRecordForm<Values extends Record<string, unknown>>(options: {
  readonly initialValues: Values
  readonly wrapper: string
  readonly problems: (values: Values) => readonly FieldProblem[]
}): RecordFormState<Values> {
  const [failures, setFailures] = useState(0)
  const form = useForm<Values>({
    initialValues: options.initialValues,
    validate: (values) => errorsOf(options.problems(values)),
  })
  const check = () => {
    const { hasErrors } = form.validate() as { hasErrors: boolean }
    if (hasErrors) setFailures((count) => count + 1)
    return !hasErrors
  }
  const refuse = (error: WireError) => {
    const errors = wireErrors(error, options.wrapper)
    if (Object.keys(errors).length === 0) return notifyError(error)
    form.setErrors(errors)
    setFailures((count) => count + 1)
  }
  return { form, failures, check, refuse }
}
