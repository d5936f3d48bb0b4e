// One row of the grid, drawn again only when something of it has changed.
import { IconArrowUpRight, IconGripVertical } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import type { PublicInformation } from '../../../../src-main/contract/index.ts'
import { checklistWords } from './checklist-choice.ts'
import { cellId, type ColumnId, type GridColumn } from './grid-columns.model.ts'
import classes from './grid.module.css'
import { MarkedText } from './marked-text.tsx'
import { excerpt, markedParts } from './search-marks.model.ts'

export type GridRowProps = {
  readonly line: number
  readonly row: number
  readonly start: number
  readonly tracks: string
  readonly entry: PublicInformation | undefined
  readonly columns: readonly GridColumn[]
  readonly terms: readonly string[]
  readonly active: ColumnId | null
  readonly picked: boolean
  readonly movable: boolean
  readonly drop: 'before' | 'after' | undefined
  /** The open editor of this row and its column. */
  readonly editing: { readonly column: ColumnId; readonly editor: ReactNode } | null
}

/** Columns in which the full-text index searches. */
const SEARCHED: readonly ColumnId[] = ['title', 'summary', 'holderUnit', 'responsible']

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { line, row, start, tracks, entry, columns, active, picked, movable, drop, editing } = props
  return (
    <div
      role="row"
      className={classes['row']}
      style={{ gridTemplateColumns: tracks, transform: `translateY(${start}px)` }}
      aria-rowindex={line + 2}
      aria-selected={picked}
      data-row={row}
      data-drop={drop}
      data-waiting={entry === undefined ? true : undefined}
    >
      <div role="gridcell" className={classes['pick']}>
        {movable && (
          <span className={classes['handle']} draggable data-handle title="Seret untuk memindahkan (Alt+panah)">
            <IconGripVertical size={16} aria-hidden />
          </span>
        )}
        <input
          type="checkbox"
          className={classes['box']}
          tabIndex={-1}
          data-pick
          aria-label={entry === undefined ? 'Pilih' : `Pilih ${entry.title}`}
          checked={picked}
          onChange={() => {}}
        />
      </div>
      {columns.map((column) => (
        <div
          key={column.id}
          id={cellId(row, column.id)}
          role={column.id === 'title' ? 'rowheader' : 'gridcell'}
          className={classes['cell']}
          data-column={column.id}
          data-active={active === column.id ? true : undefined}
        >
          {editing?.column === column.id ? editing.editor : <CellContent {...props} column={column} />}
        </div>
      ))}
    </div>
  )
})

function CellContent({ column, row, entry, terms, columns }: GridRowProps & { readonly column: GridColumn }) {
  if (entry === undefined) return <div className={classes['wait']} />
  if (column.id === 'number') return <span className={classes['text']}>{row + 1}</span>
  if (column.id === 'title')
    return <TitleCell entry={entry} terms={terms} summaryShown={columns.some(({ id }) => id === 'summary')} />
  if (column.id === 'status')
    return (
      <span className={classes['status']} data-status={entry.status}>
        {column.text(entry)}
      </span>
    )
  const text = column.text(entry)
  const hint = column.id === 'checklist' ? entry.checklistCodes.map(checklistWords).join('\n') : undefined
  return (
    <span className={classes['text']} title={hint}>
      {SEARCHED.includes(column.id) ? <MarkedText text={text} terms={terms} /> : text}
    </span>
  )
}

/** The title, the way to its page, and where the searched word stands when it stands in the hidden summary. */
function TitleCell(props: {
  readonly entry: PublicInformation
  readonly terms: readonly string[]
  readonly summaryShown: boolean
}) {
  const { entry, terms, summaryShown } = props
  const inTitle = markedParts(entry.title, terms).some(({ found }) => found)
  const piece = summaryShown || inTitle ? '' : excerpt(entry.summary, terms)
  return (
    <>
      <span className={classes['titleBlock']}>
        <span className={piece === '' ? classes['text'] : `${classes['text']} ${classes['oneLine']}`}>
          <MarkedText text={entry.title} terms={terms} />
        </span>
        {piece !== '' && (
          <span className={classes['excerpt']}>
            <MarkedText text={piece} terms={terms} />
          </span>
        )}
      </span>
      {entry.trashedAt === null && (
        <a
          href={`#/dip/${entry.id}`}
          tabIndex={-1}
          className={classes['open']}
          data-open
          aria-label={`Buka ${entry.title}`}
          title="Buka"
        >
          <IconArrowUpRight size={16} aria-hidden />
        </a>
      )}
    </>
  )
}
