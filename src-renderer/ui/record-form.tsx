// The frame of every register form: keyboard-first entry, the first bad field in focus, one save bar.
import { Button, Group, Kbd, Paper, Text } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { useIsReader } from '../api/use-may.ts'
import { confirmAction } from './confirm-action.tsx'
import { AtRest } from './work.tsx'

const FIELDS = 'input:not([type=hidden]):not(:disabled), textarea:not(:disabled), button[type=submit]:not(:disabled)'
const OPEN_POPUP = '[role=dialog], [data-dates-dropdown]'

const isShown = (element: HTMLElement) => element.offsetParent !== null && element.tabIndex >= 0

/** Moves to the field after the one in use, as clerks expect of Enter in data entry. */
function focusNext(root: HTMLElement, from: HTMLElement): void {
  const fields = [...root.querySelectorAll<HTMLElement>(FIELDS)].filter(isShown)
  fields[fields.indexOf(from) + 1]?.focus()
}

function focusFirstError(root: HTMLElement | null): void {
  const bad = root?.querySelector<HTMLElement>('[aria-invalid=true], [data-error=true] input, [data-error=true] textarea')
  bad?.focus()
  bad?.scrollIntoView({ block: 'center' })
}

export type RecordFormProps = {
  /** Checks and saves; called by the button, Ctrl+S and Ctrl+Enter. */
  readonly onSave: () => void
  /** Leaves the form; asked for confirmation first when `unsaved`. */
  readonly onCancel: () => void
  readonly unsaved: boolean
  readonly saving: boolean
  readonly saveLabel: string
  /** What the other button says; null leaves it out. */
  readonly cancelLabel?: string | null
  /** What Ctrl+S does, in the hint of the bar. */
  readonly saveHint?: string
  /** Rises with every refused save; the first bad field then takes the focus. */
  readonly failures: number
  /** Left side of the save bar: number, due date. */
  readonly status?: ReactNode
  readonly children: ReactNode
}

/** The form with its keys: Enter goes to the next field, Ctrl+S and Ctrl+Enter save, Esc leaves. A reader only looks at it. */
export function RecordForm(props: RecordFormProps) {
  if (useIsReader()) return <AtRest>{props.children}</AtRest>
  return <WritingForm {...props} />
}

function WritingForm(props: RecordFormProps) {
  const { failures, children } = props
  const root = useRef<HTMLFormElement>(null)
  const save = useEffectEvent(() => {
    if (!props.saving) props.onSave()
  })
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const wantsSave = (event.ctrlKey || event.metaKey) && (event.key.toLowerCase() === 's' || event.key === 'Enter')
      if (!wantsSave || document.querySelector('[role=dialog]') !== null) return
      event.preventDefault()
      save()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => {
    if (failures > 0) focusFirstError(root.current)
  }, [failures])
  const leave = () => void leaveForm(props)
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (!(event.target instanceof HTMLElement) || event.defaultPrevented) return
    if (event.key === 'Escape' && event.target.ariaExpanded !== 'true' && document.querySelector(OPEN_POPUP) === null) leave()
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLInputElement)) return
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
        if (!props.saving) props.onSave()
      }}
    >
      {children}
      <SaveBar {...props} onCancel={leave} />
    </form>
  )
}

async function leaveForm({ unsaved, onCancel }: Pick<RecordFormProps, 'unsaved' | 'onCancel'>): Promise<void> {
  const sure =
    !unsaved ||
    (await confirmAction({
      title: 'Tinggalkan formulir?',
      message: 'Perubahan yang belum disimpan akan hilang.',
      confirmLabel: 'Tinggalkan',
    }))
  if (sure) onCancel()
}

type SaveBarProps = Pick<RecordFormProps, 'saving' | 'saveLabel' | 'onCancel' | 'status' | 'cancelLabel' | 'saveHint'>

function SaveBar({ saving, saveLabel, onCancel, status, cancelLabel = 'Batal', saveHint = 'menyimpan' }: SaveBarProps) {
  return (
    <Paper withBorder p="sm" mt="md" pos="sticky" bottom={0} style={{ zIndex: 5 }}>
      <Group justify="space-between" gap="sm">
        <Group gap="md">{status}</Group>
        <Group gap="sm" ml="auto">
          <Text size="xs" c="dimmed">
            <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">S</Kbd> {saveHint}
          </Text>
          {cancelLabel !== null && (
            <Button type="button" variant="default" onClick={onCancel}>
              {cancelLabel}
            </Button>
          )}
          <Button type="submit" loading={saving}>
            {saveLabel}
          </Button>
        </Group>
      </Group>
    </Paper>
  )
}
