// Editing in the grid: which cell is open, and sending its change with the version the clerk saw.
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { PublicInformation, PublicInformationPatch, WireError } from '../../../../src-main/contract/index.ts'
import { invoke } from '../../../api/client.ts'
import { fieldSentence } from '../../../text/field-errors.ts'
import { notifyError, notifyRefused } from '../../../ui/notify.ts'
import type { GridColumn } from './grid-columns.model.ts'
import { showEntry } from './use-grid-pages.ts'
import { hideStepNotice } from '../../../ui/undo-steps.tsx'

export type Editing = {
  readonly entry: PublicInformation
  readonly row: number
  readonly column: GridColumn
  /** The letter that began the editing; null when the text as it is is edited. */
  readonly typed: string | null
}

/** Why a cell was not written. */
function refuse(error: WireError, patch: PublicInformationPatch): void {
  if (error.code === 'conflict') {
    const lost = Object.values(patch).filter((value): value is string => typeof value === 'string')
    const kept = lost.length === 0 ? '' : ` Isian Anda yang belum tersimpan: "${lost.join('; ').slice(0, 300)}".`
    return notifyRefused('Baris ini sudah berubah', `Isi terbaru kini ditampilkan. Periksa, lalu ulangi bila masih perlu.${kept}`)
  }
  const [field] = error.fields ?? []
  if (field === undefined) return notifyError(error)
  notifyRefused('Tidak tersimpan', fieldSentence(field.code))
}

/** The open cell and the way to save it. Changes are sent one after another, so that a fast clerk never meets himself. */
export function useCellEditing(agencyId: number) {
  const client = useQueryClient()
  const [editing, setEditing] = useState<Editing | null>(null)
  const sending = useRef<Promise<void>>(Promise.resolve())
  const own = useRef(new Map<number, number>())
  const send = async (entry: PublicInformation, patch: PublicInformationPatch) => {
    const version = Math.max(entry.version, own.current.get(entry.id) ?? 0)
    try {
      const entries = [{ id: entry.id, version }]
      const { changed } = await invoke('publicInformation.patch', { agencyId, entries, change: patch })
      own.current.set(entry.id, version + changed)
    } catch (error) {
      own.current.delete(entry.id)
      refuse(error as WireError, patch)
      await client.invalidateQueries({ queryKey: ['publicInformation.list'] })
    }
  }
  return {
    editing,
    open: (cell: Editing) => {
      hideStepNotice()
      setEditing(cell)
    },
    close: () => setEditing(null),
    save: (entry: PublicInformation, patch: PublicInformationPatch) => {
      showEntry(client, { ...entry, ...(patch as Partial<PublicInformation>) })
      sending.current = sending.current.then(() => send(entry, patch))
    },
  }
}
