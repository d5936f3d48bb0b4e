// Repairs of rows: each is done by the worker at once, and the last can be taken back.
import { useState } from 'react'
import type { ImportRepair, OutputOf, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { notifyDone } from '../../ui/notify.ts'
import { countWords } from './import-words.ts'
import type { ImportFlow } from './use-import-flow.ts'

type CellRepair = Extract<ImportRepair, { type: 'cell' }>

/** A cell just written over, whose old text stands in other rows too. */
export type Alike = { readonly repair: CellRepair; readonly others: number }

export type Repairs = {
  readonly isBusy: boolean
  readonly problem: WireError | undefined
  readonly alike: Alike | undefined
  readonly run: (repair: ImportRepair) => Promise<void>
  /** `same` is in how many rows the field said the same before. */
  readonly writeCell: (repair: CellRepair, same: number) => Promise<void>
  /** Does to all rows alike what was done to one. */
  readonly writeAlike: () => Promise<void>
  readonly undo: () => Promise<void>
}

/** One repair at a time. */
export function useRepairs(flow: ImportFlow, jobId: string): Repairs {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<WireError>()
  const [alike, setAlike] = useState<Alike>()
  const attempt = async (act: () => Promise<OutputOf<'imports.repair'>>): Promise<number | undefined> => {
    if (isBusy) return undefined
    setBusy(true)
    setProblem(undefined)
    setAlike(undefined)
    try {
      const { changed, counts } = await act()
      flow.repaired(counts)
      return changed
    } catch (error) {
      setProblem(error as WireError)
      return undefined
    } finally {
      setBusy(false)
    }
  }
  const repairing = (repair: ImportRepair) => attempt(() => invoke('imports.repair', { jobId, repair }))
  return {
    isBusy,
    problem,
    alike,
    async run(repair) {
      const changed = await repairing(repair)
      if (changed !== undefined && changed > 1) notifyDone(`${countWords(changed)} baris diubah.`)
    },
    async writeCell(repair, same) {
      const changed = await repairing(repair)
      if (changed !== undefined && same > 1) setAlike({ repair, others: same - 1 })
    },
    async writeAlike() {
      if (alike === undefined) return
      // Only the old text tells which rows are alike, so the one repair makes room for the one of all.
      const changed = await attempt(async () => {
        const { counts } = await invoke('imports.undoRepair', { jobId })
        flow.repaired(counts)
        return invoke('imports.repair', { jobId, repair: { ...alike.repair, type: 'value' } })
      })
      if (changed !== undefined) notifyDone(`${countWords(changed)} baris diubah.`)
    },
    async undo() {
      const changed = await attempt(() => invoke('imports.undoRepair', { jobId }))
      if (changed !== undefined) notifyDone('Perbaikan terakhir diurungkan.')
    },
  }
}
