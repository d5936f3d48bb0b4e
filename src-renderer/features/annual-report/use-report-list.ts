// One table of the report being written: saved by itself, with steps that can be taken back.
import { useMemo, useState } from 'react'
import type { InputOf, OutputOf, ReportListName } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import {
  addRow,
  draftOf,
  type ListDraft,
  moveRow,
  packDraft,
  rowsOf,
  sameList,
  storableRows,
  unpackDraft,
} from './list-draft.model.ts'
import { pasteInto, type Pasted } from './list-paste.model.ts'
import { type Autosaved, type Kept, useAutosave } from './use-autosave.ts'

const MOST_STEPS = 100

export type KeptList = OutputOf<'reportLists.get'>[ReportListName]
export type ListPlace = { readonly agencyId: number; readonly year: number; readonly list: ReportListName }

/** A state of the table to come back to. `cell` is set while letters are typed in one cell: they are one step. */
type Step = { readonly draft: ListDraft; readonly words: string; readonly cell?: string }

export type ReportListEditing = Autosaved<ListDraft> & {
  readonly type: (key: number, field: string, text: string) => void
  /** Adds a blank row; its key, or undefined when the table is full. */
  readonly add: () => number | undefined
  readonly remove: (key: number) => void
  readonly move: (key: number, way: -1 | 1) => void
  readonly paste: (key: number, field: string, text: string) => Pasted
  readonly begin: (rows: readonly object[]) => void
  /** What would be taken back, in words. */
  readonly undoable: string | undefined
  readonly undo: () => void
}

async function storedList({ list, ...place }: ListPlace): Promise<Kept<ListDraft>> {
  const { rows, version } = (await invoke('reportLists.get', place))[list]
  return { value: draftOf(list, rows), version }
}

/** `kept` is what the screen knows to be stored. */
export function useReportList(place: ListPlace, kept: KeptList): ReportListEditing {
  const { list } = place
  const { rows, version } = kept
  const first = useMemo(() => ({ value: draftOf(list, rows), version }), [list, rows, version])
  const [steps, setSteps] = useState<readonly Step[]>([])
  const saved = useAutosave(first, {
    same: (one, other) => sameList(list, one, other),
    storable: (draft, stored) => storableRows(list, draft, stored),
    save: (draft, before) =>
      invoke('reportLists.save', { ...place, rows: rowsOf(list, draft), version: before } as InputOf<'reportLists.save'>),
    read: () => storedList(place),
    unsaved: {
      key: `draf:laporan/${place.agencyId}/${place.year}/${list}`,
      pack: packDraft,
      unpack: (packed, stored) => unpackDraft(list, packed, stored),
    },
  })
  const draft = saved.value
  const change = (next: ListDraft, words: string, cell?: string) => {
    if (next === draft) return
    const goesOn = cell !== undefined && steps.at(-1)?.cell === cell
    if (!goesOn) setSteps([...steps.slice(-MOST_STEPS), { draft, words, ...(cell === undefined ? {} : { cell }) }])
    saved.change(next)
  }
  const placeOf = (key: number) => draft.findIndex((row) => row.key === key)
  return {
    ...saved,
    type(key, field, text) {
      const next = draft.map((row) => (row.key === key ? { ...row, cells: { ...row.cells, [field]: text } } : row))
      change(next, `isian baris ${placeOf(key) + 1}`, `${key}/${field}`)
    },
    add() {
      const next = addRow(list, draft)
      change(next, 'tambah baris')
      return next === draft ? undefined : next.at(-1)?.key
    },
    remove: (key) =>
      change(
        draft.filter((row) => row.key !== key),
        `hapus baris ${placeOf(key) + 1}`,
      ),
    move: (key, way) => change(moveRow(draft, key, way), `pindah baris ${placeOf(key) + 1}`),
    paste(key, field, text) {
      const pasted = pasteInto(list, draft, { row: placeOf(key), field }, text)
      change(pasted.draft, `tempel ${pasted.rows} baris`)
      return pasted
    },
    begin: (before) => change(draftOf(list, before), 'pakai daftar tahun lalu'),
    undoable: steps.at(-1)?.words,
    undo() {
      const last = steps.at(-1)
      if (last === undefined) return
      setSteps(steps.slice(0, -1))
      saved.change(last.draft)
    },
  }
}
