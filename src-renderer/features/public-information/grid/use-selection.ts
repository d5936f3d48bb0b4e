// The selected rows of a list; another filter begins with none.
import { useState } from 'react'
import { MAX_BULK_ENTRIES, type PublicInformation, type WireError } from '../../../../src-main/contract/index.ts'
import { invoke } from '../../../api/client.ts'
import { notifyError, notifyNote } from '../../../ui/notify.ts'
import { allOf, freshRefs, NOTHING_PICKED, pagesOf, rangeTo, type Selection, toggled, withRange } from './grid-selection.model.ts'
import { BIG_PAGE, bigPages, type InformationFilter, readRows } from './use-grid-pages.ts'

const number = new Intl.NumberFormat('id-ID')
const LIMIT = `Paling banyak ${number.format(MAX_BULK_ENTRIES)} informasi dapat dipilih sekaligus.`
/** Further pages are not read again: their rows keep the versions they were seen with. */
const MOST_PAGES = 20
/** A range up to this long is taken from what is loaded. */
const NEAR_ROWS = 200

export type GridSelection = ReturnType<typeof useSelection>

/** Selecting by row, range and all; `refs` reads what is to be sent with a change. */
export function useSelection(filter: InformationFilter) {
  const words = JSON.stringify(filter)
  const [held, setHeld] = useState<{ readonly words: string; readonly selection: Selection }>({
    words,
    selection: NOTHING_PICKED,
  })
  const selection = held.words === words ? held.selection : NOTHING_PICKED
  const put = (next: (before: Selection) => Selection) =>
    setHeld((before) => ({ words, selection: next(before.words === words ? before.selection : NOTHING_PICKED) }))
  const clear = () => put(() => NOTHING_PICKED)
  const toggle = (entry: PublicInformation, row: number) =>
    put((before) => toggled(before, { id: entry.id, version: entry.version, row }))
  const range = async (from: number, to: number) => {
    if (to - from >= MAX_BULK_ENTRIES) return notifyNote(LIMIT)
    const read = await readRows(filter, bigPages(from, to))
    put((before) =>
      withRange(
        before,
        read.filter((one) => one.row >= from && one.row <= to),
      ),
    )
  }
  const all = async () => {
    const found = await invoke('publicInformation.refs', filter)
    put(() => allOf(found.refs))
    if (found.total > found.refs.length)
      notifyNote(`${number.format(found.refs.length)} dari ${number.format(found.total)} informasi dipilih. ${LIMIT}`)
  }
  const caught = (work: Promise<void>) => void work.catch((error: WireError) => notifyError(error))
  return {
    picked: selection.picked,
    selection,
    clear,
    toggle,
    /** From the anchor to the row; rows that are not in view are read. */
    range: (row: number, rowAt: (row: number) => PublicInformation | undefined) => {
      const { from, to } = rangeTo(selection.anchor, row)
      const near = Array.from({ length: Math.min(to - from + 1, NEAR_ROWS) }, (_, at) => rowAt(from + at))
      const here = near.flatMap((entry, at) =>
        entry === undefined ? [] : [{ id: entry.id, version: entry.version, row: from + at }],
      )
      if (here.length === to - from + 1) put((before) => withRange(before, here))
      else caught(range(from, to))
    },
    all: () => caught(all()),
    refs: async () => {
      const offsets = pagesOf(selection, BIG_PAGE).slice(0, MOST_PAGES)
      return freshRefs(selection, await readRows(filter, offsets))
    },
  }
}
