// A cell being edited in its place, with its full text.
import { Popover, Text, Textarea } from '@mantine/core'
import { type KeyboardEvent, useEffect, useState } from 'react'
import type { ImportRow, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { notifyError } from '../../ui/notify.ts'
import type { GridColumn } from './grid-columns.ts'
import type { Repairs } from './use-repairs.ts'

const LONGEST_TEXT = 8000

export type CellEditorProps = {
  readonly jobId: string
  readonly row: ImportRow
  readonly column: GridColumn
  readonly repairs: Repairs
  readonly onEnd: (isMovingOn: boolean) => void
}

type Opened = { readonly before: string; readonly text: string; readonly same: number }

/** Enter saves, Tab saves and goes on, Esc leaves it as it was; Shift+Enter breaks the line. */
export function CellEditor({ jobId, row, column, repairs, onEnd }: CellEditorProps) {
  const [opened, setOpened] = useState<Opened>()
  const place = { sheet: row.sheet, row: row.row, field: column.field }
  const { sheet, row: number, field } = place
  useEffect(() => {
    let isOver = false
    invoke('imports.cell', { jobId, sheet, row: number, field }).then(
      ({ text, same }) => {
        if (!isOver) setOpened({ before: text, text, same })
      },
      (error: WireError) => notifyError(error),
    )
    return () => {
      isOver = true
    }
  }, [jobId, sheet, number, field])
  const save = (isMovingOn: boolean) => {
    // One repair at a time: the text stays in the field until the last one is done.
    if (opened === undefined || repairs.isBusy) return
    if (opened.text !== opened.before) void repairs.writeCell({ type: 'cell', ...place, text: opened.text }, opened.same)
    onEnd(isMovingOn)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const isSaving = (event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab'
    if (isSaving || event.key === 'Escape') event.preventDefault()
    if (isSaving) save(event.key === 'Tab')
    if (event.key === 'Escape') onEnd(false)
  }
  return (
    <Popover opened={opened !== undefined} width={380} position="bottom-start" onDismiss={() => onEnd(false)} trapFocus>
      <Popover.Target>
        <span>…</span>
      </Popover.Target>
      <Popover.Dropdown p="xs" onMouseDown={(event) => event.stopPropagation()} onKeyDown={onKeyDown}>
        <Textarea
          label={`${column.label}, baris ${row.row}`}
          autosize
          minRows={1}
          maxRows={10}
          maxLength={LONGEST_TEXT}
          data-autofocus
          value={opened?.text ?? ''}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => opened !== undefined && setOpened({ ...opened, text: event.currentTarget.value })}
        />
        <Text size="xs" c="dimmed" mt={4}>
          Enter menyimpan, Tab ke kolom berikutnya, Esc batal.
        </Text>
      </Popover.Dropdown>
    </Popover>
  )
}
