// The frame of every register form: keyboard-first entry, errors at their field, one save bar.
import { Button, Group, Kbd, Paper, Text } from '@mantine/core'
import { type FormErrors, useForm, type UseFormReturnType } from '@mantine/form'
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import type { WireError } from '../../src-main/contract/index.ts'
import { fieldSentence } from '../text/field-errors.ts'

export type FieldProblem = { readonly path: string; readonly code: string }

/** First problem of each field as the sentence shown at it. */
export function errorsOf(problems: readonly FieldProblem[]): FormErrors {
  const errors: FormErrors = {}
  for (const { path, code } of problems) errors[path] ??= fieldSentence(code)
  return errors
}

/**
 * Field errors of a refused save, keyed as the form knows them: the operation's wrapper (`form.`, `decision.`) is cut.
 * Empty when the error is about no field.
 */
export function wireFieldErrors(error: WireError, wrapper: string): FormErrors {
  const prefix = `${wrapper}.`
  return errorsOf(
    (error.fields ?? []).map(({ path, code }) => ({ path: path.startsWith(prefix) ? path.slice(prefix.length) : path, code })),
  )
}

/** A Mantine form whose rules are a plain function from values to problems by field. */
export function useRecordForm<Values extends Record<string, unknown>>(
  initialValues: Values,
  problems: (values: Values) => readonly FieldProblem[],
): UseFormReturnType<Values> {
  return useForm<Values>({ initialValues, validate: (values) => errorsOf(problems(values)) })
}

const FIELDS = 'input:not([type=hidden]):not(:disabled), textarea:not(:disabled), button[type=submit]:not(:disabled)'

const isShown = (element: HTMLElement) => element.offsetParent !== null && element.tabIndex >= 0

/** Moves to the field after the one in use, as clerks expect of Enter in data entry. */
function focusNext(root: HTMLElement, from: HTMLElement): void {
  const fields = [...root.querySelectorAll<HTMLElement>(FIELDS)].filter(isShown)
  fields[fields.indexOf(from) + 1]?.focus()
}

function focusFirstError(root: HTMLElement | null): void {
  const bad = root?.querySelector<HTMLElement>('[aria-invalid=true], [data-error] input, [data-error] textarea, [data-invalid]')
  bad?.focus()
  bad?.scrollIntoView({ block: 'center' })
}

export type RecordFormProps = {
  /** Checks and saves; called by the button, Ctrl+S and Ctrl+Enter. */
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly saving: boolean
  readonly saveLabel: string
  /** Errors of the form; when they change and are not empty, the first bad field takes the focus. */
  readonly errors: FormErrors
  /** Left side of the save bar: number, due date. */
  readonly status?: ReactNode
  readonly children: ReactNode
}

/** The form with its keys: Enter goes to the next field, Ctrl+S and Ctrl+Enter save, Esc leaves. */
export function RecordForm({ onSave, onCancel, saving, saveLabel, errors, status, children }: RecordFormProps) {
  const root = useRef<HTMLFormElement>(null)
  const save = useEffectEvent(() => {
    if (!saving) onSave()
  })
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const wantsSave = (event.ctrlKey || event.metaKey) && (event.key === 's' || event.key === 'Enter')
      if (!wantsSave || document.querySelector('[role=dialog]') !== null) return
      event.preventDefault()
      save()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => {
    if (Object.keys(errors).length > 0 && !root.current?.contains(document.activeElement?.closest('[data-typing]') ?? null))
      focusFirstError(root.current)
  }, [errors])
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape' && !event.defaultPrevented && document.querySelector('[role=listbox]') === null) onCancel()
    if (event.key !== 'Enter' || event.defaultPrevented || event.ctrlKey || event.metaKey) return
    if (!(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    focusNext(event.currentTarget, event.target)
  }
  return (
    <form
      ref={root}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      {children}
      <SaveBar saving={saving} saveLabel={saveLabel} onCancel={onCancel} status={status} />
    </form>
  )
}

function SaveBar({ saving, saveLabel, onCancel, status }: Pick<RecordFormProps, 'saving' | 'saveLabel' | 'onCancel' | 'status'>) {
  return (
    <Paper withBorder p="sm" mt="md" pos="sticky" bottom={0} style={{ zIndex: 5 }}>
      <Group justify="space-between" gap="sm">
        <Group gap="md">{status}</Group>
        <Group gap="sm">
          <Text size="xs" c="dimmed">
            <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">S</Kbd> menyimpan
          </Text>
          <Button type="button" variant="default" onClick={onCancel}>
            Batal
          </Button>
          <Button type="submit" loading={saving}>
            {saveLabel}
          </Button>
        </Group>
      </Group>
    </Paper>
  )
}
