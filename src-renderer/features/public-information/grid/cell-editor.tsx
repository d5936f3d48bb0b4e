// The editor in or below a cell: Enter and Tab save and go on, Esc leaves all as it was.
import { Button, Group, Popover, Stack, Text, Textarea } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { PublicInformation, PublicInformationPatch } from '../../../../src-main/contract/index.ts'
import { fieldSentence } from '../../../text/field-errors.ts'
import { CardFields } from './card-fields.tsx'
import { type CellDraft, cellPatch, draftOf, editorOf, patchProblem, yearTyped } from './cell-edit.model.ts'
import type { GridColumn } from './grid-columns.model.ts'
import classes from './grid.module.css'

/** Where one goes after an edited cell; `leave` when the focus has already gone elsewhere. */
export type AfterEdit = 'down' | 'up' | 'next' | 'back' | 'stay' | 'leave'
export type CellEditorProps = {
  readonly entry: PublicInformation
  readonly column: GridColumn
  readonly typed: string | null
  /** `patch` is null when nothing was changed. */
  readonly onDone: (patch: PublicInformationPatch | null, after: AfterEdit) => void
  readonly onCancel: () => void
}

/** The draft and how it ends; it ends once, though leaving the field by Tab also takes the focus from it. */
function useDraft({ entry, column, typed, onDone, onCancel }: CellEditorProps) {
  const [draft, setDraft] = useState<CellDraft>(() => draftOf(column, entry, typed))
  const [problem, setProblem] = useState<string>()
  const ended = useRef(false)
  const end = (how: () => void) => {
    if (ended.current) return
    ended.current = true
    how()
  }
  const save = (after: AfterEdit) => {
    const patch = cellPatch(entry, draft)
    const wrong = patch === null ? undefined : patchProblem(entry, patch)
    if (wrong !== undefined) return setProblem(fieldSentence(wrong))
    end(() => onDone(patch, after))
  }
  return {
    draft,
    problem,
    save,
    set: (change: CellDraft) => {
      setProblem(undefined)
      setDraft((before) => ({ ...before, ...change }))
    },
    cancel: () => end(onCancel),
  }
}

type Draft = ReturnType<typeof useDraft>

/** The way a key ends the editing of one line; undefined for a key that writes. */
function wayOf(event: KeyboardEvent): AfterEdit | undefined {
  if (event.key === 'Tab') return event.shiftKey ? 'back' : 'next'
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down'
  return undefined
}

/** The editor suited to the column. */
export function CellEditor(props: CellEditorProps) {
  const draft = useDraft(props)
  const kind = editorOf(props.column)
  return kind === 'text' || kind === 'year' ? <LineEditor {...props} draft={draft} /> : <CardEditor {...props} draft={draft} />
}

function LineEditor({ column, typed, draft }: CellEditorProps & { readonly draft: Draft }) {
  const [field] = column.fields
  if (field === undefined) return null
  const value = draft.draft[field]
  return (
    <input
      className={classes['input']}
      aria-label={column.header}
      aria-invalid={draft.problem !== undefined}
      title={draft.problem}
      inputMode={field === 'year' ? 'numeric' : 'text'}
      value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
      ref={focusOnce}
      onFocus={({ currentTarget }) => typed === null && currentTarget.select()}
      onChange={({ currentTarget }) =>
        draft.set({ [field]: field === 'year' ? yearTyped(currentTarget.value) : currentTarget.value })
      }
      onBlur={() => draft.save('leave')}
      onKeyDown={(event) => {
        event.stopPropagation()
        const way = wayOf(event)
        if (event.key === 'Escape') draft.cancel()
        if (way === undefined) return
        event.preventDefault()
        draft.save(way)
      }}
    />
  )
}

function focusOnce(element: HTMLInputElement | null): void {
  element?.focus({ preventScroll: true })
}

function CardEditor({ entry, column, draft }: CellEditorProps & { readonly draft: Draft }) {
  const longText = editorOf(column) === 'longText'
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const { target } = event
    // An open list takes its own keys first.
    if (target instanceof HTMLElement && target.ariaExpanded === 'true' && event.key !== 'Tab') return
    if (event.key === 'Escape') return draft.cancel()
    const line = event.key === 'Enter' && !(target instanceof HTMLButtonElement)
    const way = longText || line ? wayOf(event) : undefined
    if (way === undefined || (event.key === 'Enter' && event.shiftKey)) return
    event.preventDefault()
    draft.save(way)
  }
  return (
    <Popover
      opened
      position="bottom-start"
      width={column.id === 'checklist' || column.id === 'retention' || longText ? 420 : 320}
      shadow="md"
      trapFocus
      closeOnEscape={false}
      onDismiss={() => draft.save('leave')}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <span className={classes['text']}>{column.text(entry)}</span>
      </Popover.Target>
      <Popover.Dropdown aria-label={column.header} aria-labelledby={undefined} onKeyDown={onKeyDown} p="sm">
        <Stack gap="xs">
          {longText ? (
            <LongText column={column} draft={draft} />
          ) : (
            <CardFields column={column.id} entry={entry} values={draft.draft} set={draft.set} />
          )}
          {draft.problem !== undefined && (
            <Text size="sm" c="red" role="alert">
              {draft.problem}
            </Text>
          )}
          <Group justify="space-between" gap="xs">
            <Text size="xs" c="dimmed">
              Enter menyimpan · Esc batal
            </Text>
            <Group gap="xs">
              <Button size="compact-sm" variant="default" onClick={draft.cancel}>
                Batal
              </Button>
              <Button size="compact-sm" onClick={() => draft.save('stay')}>
                Simpan
              </Button>
            </Group>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

function LongText({ column, draft }: { readonly column: GridColumn; readonly draft: Draft }) {
  const field = column.id === 'title' ? 'title' : 'summary'
  return (
    <Textarea
      label={column.header}
      description={field === 'summary' ? 'Bila kosong, nama informasi yang dicetak. Shift+Enter untuk baris baru.' : undefined}
      autosize
      minRows={2}
      maxRows={10}
      data-autofocus
      value={draft.draft[field] ?? ''}
      error={draft.problem !== undefined}
      onFocus={({ currentTarget }) => currentTarget.setSelectionRange(currentTarget.value.length, currentTarget.value.length)}
      onChange={({ currentTarget }) =>
        draft.set({ [field]: field === 'title' ? currentTarget.value.replaceAll('\n', ' ') : currentTarget.value })
      }
    />
  )
}
