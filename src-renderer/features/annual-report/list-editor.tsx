// One table of the report that staff keep: facilities, people, budget, or the plan of action.
import { Alert, Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core'
import { IconArrowBackUp, IconHistory, IconPlus } from '@tabler/icons-react'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { looksLikePersonName, MAX_LIST_ROWS, REPORT_LIST_LABELS, type ReportListName } from '../../../src-main/contract/index.ts'
import { notifyNote } from '../../ui/notify.ts'
import { ConflictingList } from './conflicting-list.tsx'
import { LIST_COLUMNS } from './list-columns.model.ts'
import { isBlank, type ListTotals, totalsOf } from './list-draft.model.ts'
import classes from './list-editor.module.css'
import { pasteWords } from './list-paste.model.ts'
import { ListRow, type RowActions } from './list-row.tsx'
import { ListTotalsRow } from './list-totals.tsx'
import { isSaveKey, SaveLine } from './save-line.tsx'
import { type KeptList, type ReportListEditing, useReportList } from './use-report-list.ts'
import { WriteConflict } from './write-conflict.tsx'

export type ListEditorProps = {
  readonly agencyId: number
  readonly year: number
  readonly list: ReportListName
  readonly kept: KeptList
}

/** The table with its buttons, sums and warnings. */
export function ListEditor({ agencyId, year, list, kept }: ListEditorProps) {
  const editing = useReportList({ agencyId, year, list }, kept)
  const box = useRef<HTMLDivElement>(null)
  const focus = useWantedFocus(box)
  const { value: draft, theirs } = editing
  const totals = totalsOf(list, draft)
  const firstField = LIST_COLUMNS[list][0]?.field ?? ''
  const add = () => {
    const key = editing.add()
    if (key !== undefined) focus(key, firstField)
  }
  return (
    <Paper
      ref={box}
      withBorder
      p="sm"
      component="section"
      aria-label={REPORT_LIST_LABELS[list]}
      onKeyDown={(event) => {
        if (!isSaveKey(event)) return
        event.preventDefault()
        editing.saveNow()
      }}
    >
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={4} size="h6">
            {REPORT_LIST_LABELS[list]}
          </Title>
          <SaveLine saved={editing} quiet={kept.version === 0 && totals.rows === 0} />
        </Group>
        {draft.length === 0 ? (
          <Empty year={year} suggestion={kept.suggestion} onAdd={add} onBegin={editing.begin} />
        ) : (
          <ListTable list={list} editing={editing} totals={totals} focus={focus} firstField={firstField} />
        )}
        <Buttons editing={editing} full={draft.length >= MAX_LIST_ROWS} empty={draft.length === 0} onAdd={add} />
        <Warnings list={list} editing={editing} totals={totals} />
        {theirs !== undefined && (
          <WriteConflict what="daftar" onSettle={editing.settle}>
            <ConflictingList list={list} draft={theirs.value} />
          </WriteConflict>
        )}
      </Stack>
    </Paper>
  )
}

type Focus = (key: number, field: string) => void

/** Puts the cursor into a cell once it is drawn. */
function useWantedFocus(box: RefObject<HTMLDivElement | null>): Focus {
  const wanted = useRef<{ key: number; field: string }>(null)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const { key, field } = wanted.current
    const cell = box.current?.querySelector<HTMLElement>(`[data-row="${key}"] [data-field="${field}"]`)
    if (cell === null || cell === undefined) return
    wanted.current = null
    cell.focus()
  })
  return (key, field) => {
    wanted.current = { key, field }
    box.current?.querySelector<HTMLElement>(`[data-row="${key}"] [data-field="${field}"]`)?.focus()
  }
}

type TableProps = {
  readonly list: ReportListName
  readonly editing: ReportListEditing
  readonly totals: ListTotals
  readonly focus: Focus
  readonly firstField: string
}

function ListTable({ list, editing, totals, focus, firstField }: TableProps) {
  const draft = editing.value
  const latest = useRef({ editing, focus })
  useEffect(() => {
    latest.current = { editing, focus }
  })
  const actions = useMemo<RowActions>(
    () => ({
      type: (key, field, text) => latest.current.editing.type(key, field, text),
      move: (key, way) => latest.current.editing.move(key, way),
      remove: (key) => latest.current.editing.remove(key),
      leave: () => latest.current.editing.saveNow(),
      paste(key, field, text) {
        const words = pasteWords(latest.current.editing.paste(key, field, text))
        if (words !== undefined) notifyNote(words)
      },
      next(key, field) {
        const rows = latest.current.editing.value
        const below = rows[rows.findIndex((row) => row.key === key) + 1]
        if (below !== undefined) return latest.current.focus(below.key, field)
        const last = rows.at(-1)
        if (last === undefined || isBlank(list, last)) return
        const added = latest.current.editing.add()
        if (added !== undefined) latest.current.focus(added, firstField)
      },
    }),
    [list, firstField],
  )
  return (
    <Table className={classes['table'] ?? ''} layout="fixed" aria-label={REPORT_LIST_LABELS[list]}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="4%">No</Table.Th>
          {LIST_COLUMNS[list].map(({ field, label, width, kind }) => (
            <Table.Th key={field} w={`${width}%`} {...(kind === 'count' || kind === 'money' ? { ta: 'right' as const } : {})}>
              {kind === 'money' ? `${label} (Rp)` : label}
            </Table.Th>
          ))}
          {list === 'budget' && (
            <Table.Th w="9%" ta="right">
              Realisasi (%)
            </Table.Th>
          )}
          <Table.Th w="11%" aria-label="Atur baris" />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {draft.map((row, place) => (
          <ListRow
            key={row.key}
            list={list}
            row={row}
            place={place}
            last={place === draft.length - 1}
            overspent={totals.overspent.includes(row.key)}
            actions={actions}
          />
        ))}
      </Table.Tbody>
      <ListTotalsRow list={list} totals={totals} />
    </Table>
  )
}

type EmptyProps = {
  readonly year: number
  readonly suggestion: readonly object[] | null
  readonly onAdd: () => void
  readonly onBegin: (rows: readonly object[]) => void
}

function Empty({ year, suggestion, onBegin }: EmptyProps) {
  return (
    <Group gap="sm">
      <Text size="sm" c="dimmed">
        {suggestion === null
          ? 'Belum ada baris. Tambahkan satu per satu, atau salin beberapa baris dari Excel lalu tempel pada sel pertama.'
          : `Belum ada baris. Daftar tahun ${year - 1} memuat ${suggestion.length} baris yang dapat dipakai sebagai awal.`}
      </Text>
      {suggestion !== null && (
        <Button size="xs" variant="light" leftSection={<IconHistory size={14} />} onClick={() => onBegin(suggestion)}>
          Pakai daftar tahun lalu
        </Button>
      )}
    </Group>
  )
}

type ButtonsProps = {
  readonly editing: ReportListEditing
  readonly full: boolean
  readonly empty: boolean
  readonly onAdd: () => void
}

function Buttons({ editing, full, empty, onAdd }: ButtonsProps) {
  const { undoable, undo } = editing
  return (
    <Group gap="xs">
      <Button size="xs" variant="light" leftSection={<IconPlus size={14} />} disabled={full} onClick={onAdd}>
        Tambah baris
      </Button>
      {undoable !== undefined && (
        <Button size="xs" variant="default" leftSection={<IconArrowBackUp size={14} />} onClick={undo}>
          Urungkan {undoable}
        </Button>
      )}
      <Text size="xs" c="dimmed">
        {full
          ? `Paling banyak ${MAX_LIST_ROWS} baris.`
          : empty
            ? ''
            : 'Enter pada baris terakhir menambah baris. Beberapa baris dari Excel dapat ditempel sekaligus.'}
      </Text>
    </Group>
  )
}

function Warnings({ list, editing, totals }: Pick<TableProps, 'list' | 'editing' | 'totals'>) {
  const named = editing.value.findIndex(({ cells }) => Object.values(cells).some((text) => looksLikePersonName(text)))
  return (
    <>
      {totals.overspent.length > 0 && (
        <Alert color="yellow" p="xs">
          Realisasi {totals.overspent.length} kegiatan melebihi anggarannya. Periksa angkanya, atau jelaskan pada naskah di atas.
        </Alert>
      )}
      {named !== -1 && (
        <Alert color="yellow" p="xs">
          Baris {named + 1} tampaknya memuat nama orang. Laporan ini diumumkan; tulis jabatannya saja.
        </Alert>
      )}
      {list === 'staff' && named === -1 && (
        <Text size="xs" c="dimmed">
          Tulis jabatan, bukan nama petugas: laporan ini diumumkan kepada masyarakat.
        </Text>
      )}
    </>
  )
}
