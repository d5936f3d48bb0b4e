// One cell of a table of the report.
import { NativeSelect, NumberInput, Textarea } from '@mantine/core'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { fieldSentence } from '../../text/field-errors.ts'
import { CONDITION_CHOICES, type ListColumn } from './list-columns.model.ts'
import { cellText, isTable } from './list-paste.model.ts'
import classes from './list-editor.module.css'

export type CellProps = {
  readonly column: ListColumn
  /** Counted from 1, for the name of the cell. */
  readonly row: number
  readonly text: string
  readonly problem: string | undefined
  readonly first: boolean
  readonly onType: (text: string) => void
  readonly onPasteTable: (text: string) => void
  /** Enter: on to the next row. */
  readonly onNext: () => void
  readonly onLeave: () => void
}

/** Words, a number with dots between thousands, or a choice; a copied table is set in from this cell on. */
export function ListCell({ column, row, text, problem, first, onType, onPasteTable, onNext, onLeave }: CellProps) {
  const { kind, label, max, example } = column
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (isTable(pasted)) {
      event.preventDefault()
      return onPasteTable(pasted)
    }
    const digits = kind === 'money' || kind === 'count' ? cellText(column, pasted) : undefined
    if (digits === undefined) return
    event.preventDefault()
    onType(digits)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onNext()
  }
  const common = {
    'aria-label': `${label} baris ${row}`,
    'data-field': column.field,
    error: problem === undefined ? undefined : fieldSentence(problem),
    size: 'xs' as const,
    onPaste,
    onKeyDown,
    onBlur: onLeave,
  }
  if (kind === 'choice')
    return (
      <NativeSelect {...common} data={CONDITION_CHOICES} value={text} onChange={(event) => onType(event.currentTarget.value)} />
    )
  if (kind === 'text')
    return (
      <Textarea
        {...common}
        rows={1}
        classNames={{ input: classes['words'] ?? '' }}
        maxLength={max}
        placeholder={first ? (example === undefined ? undefined : `Misalnya: ${example}`) : undefined}
        value={text}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    )
  return (
    <NumberInput
      {...common}
      hideControls
      withKeyboardEvents={false}
      allowNegative={false}
      allowDecimal={false}
      thousandSeparator="."
      decimalSeparator=","
      classNames={{ input: classes['number'] ?? '' }}
      value={text}
      onChange={(value) => onType(String(value))}
    />
  )
}
