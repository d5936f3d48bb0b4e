// The grid of the DIP: any number of rows, drawn as they come into view, edited, selected and moved by pointer or keys.
import { Checkbox } from '@mantine/core'
import { useMemo } from 'react'
import { Unreadable } from '../../../ui/record-list.tsx'
import { CellEditor } from './cell-editor.tsx'
import { groupHeading } from './checklist-choice.ts'
import { cellId, type GridColumn, tracksOf } from './grid-columns.model.ts'
import classes from './grid.module.css'
import { GridRow } from './grid-row.tsx'
import { headState } from './grid-selection.model.ts'
import type { Group } from './group-placement.model.ts'
import { searchTerms } from './search-marks.model.ts'
import { type GridOptions, useGrid } from './use-grid.ts'

const number = new Intl.NumberFormat('id-ID')

export type InformationGridProps = GridOptions & {
  /** Name of the list for screen readers. */
  readonly label: string
  /** Height of what stands above and below the grid. */
  readonly besides: number
}

/** Keys: arrows, PageUp, PageDown, Home, End move; F2 and Enter edit; Space selects; Delete, Ctrl+A, Alt+arrows. */
export function InformationGrid(props: InformationGridProps) {
  const { filter, placement, columns, selection, orderable } = props
  const { scroll, virtual, items, pages, at, active, editing, moves, afterEdit, cancelEdit, onKeyDown, pointer } = useGrid(props)
  const terms = useMemo(() => searchTerms(filter.search), [filter.search])
  const { gridTemplateColumns, minWidth } = tracksOf(columns)
  const order = filter.order === 'position' ? 'category' : filter.order
  return (
    <>
      {pages.error !== null && <Unreadable error={pages.error} retry={pages.retry} />}
      <div
        ref={scroll}
        className={classes['scroll']}
        style={{ height: `calc(100vh - ${props.besides}px)`, minHeight: 220 }}
        role="grid"
        aria-label={props.label}
        aria-rowcount={placement.lines + 1}
        aria-multiselectable
        aria-activedescendant={active === undefined ? undefined : cellId(at.row, active.id)}
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...pointer}
        {...moves.handlers}
      >
        <div className={classes['head']} style={{ gridTemplateColumns, minWidth }} role="row" aria-rowindex={1}>
          <HeadCells columns={columns} rows={placement.rows} selection={selection} />
        </div>
        <div className={classes['body']} style={{ height: virtual.getTotalSize(), minWidth }}>
          {items.map(({ index, start }) => {
            const line = placement.lineAt(index)
            if (line.kind === 'heading')
              return <GroupLine key={`g${index}`} line={index} start={start} group={line.group} order={order} />
            const entry = pages.rowAt(line.row)
            const open = editing.editing !== null && editing.editing.entry.id === entry?.id ? editing.editing : null
            return (
              <GridRow
                key={index}
                line={index}
                row={line.row}
                start={start}
                tracks={gridTemplateColumns}
                entry={entry}
                columns={columns}
                terms={terms}
                active={line.row === at.row ? (active?.id ?? null) : null}
                picked={entry !== undefined && selection.picked.has(entry.id)}
                movable={orderable}
                drop={moves.drop?.row === line.row ? (moves.drop.lower ? 'after' : 'before') : undefined}
                editing={
                  open === null
                    ? null
                    : {
                        column: open.column.id,
                        editor: (
                          <CellEditor
                            entry={open.entry}
                            column={open.column}
                            typed={open.typed}
                            onDone={afterEdit}
                            onCancel={cancelEdit}
                          />
                        ),
                      }
                }
              />
            )
          })}
        </div>
      </div>
    </>
  )
}

type HeadProps = Pick<GridOptions, 'selection'> & { readonly columns: readonly GridColumn[]; readonly rows: number }

function HeadCells({ columns, rows, selection }: HeadProps) {
  const state = headState(selection.selection, rows)
  return (
    <>
      <div role="columnheader" className={classes['pick']}>
        <Checkbox
          size="xs"
          aria-label="Pilih semua hasil"
          checked={state === 'all'}
          indeterminate={state === 'some'}
          onChange={() => (state === 'none' ? selection.all() : selection.clear())}
        />
      </div>
      {columns.map(({ id, header }) => (
        <div key={id} role="columnheader" className={classes['headCell']} data-column={id}>
          {header}
        </div>
      ))}
    </>
  )
}

type GroupLineProps = {
  readonly line: number
  readonly start: number
  readonly group: Group
  readonly order: 'category' | 'checklist'
}

function GroupLine({ line, start, group, order }: GroupLineProps) {
  return (
    <div
      role="row"
      className={`${classes['row']} ${classes['group']}`}
      style={{ transform: `translateY(${start}px)` }}
      aria-rowindex={line + 2}
    >
      <div role="gridcell">
        <span className={classes['groupText']}>
          {groupHeading(order, group)} <span className={classes['groupCount']}>· {number.format(group.count)}</span>
        </span>
      </div>
    </div>
  )
}
