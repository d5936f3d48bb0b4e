// Walks along the journal's chain, row by row, and stops at the first row that does not fit.
import { type ChainedRow, journalHash } from '../../storage/journal-chain.ts'
import type { ChainFault } from './journal.rules.ts'

/** A row with the hash before it and its own; both empty in a row from before the chain. */
export type StoredLink = ChainedRow & { readonly previous_hash: string; readonly hash: string }

export type FaultFound = { readonly fault: ChainFault; readonly id: number; readonly at: string | null }

export type ChainWalk = {
  /** Takes the next row; the fault it shows, if any. Not to be called again after one. */
  readonly take: (row: StoredLink) => FaultFound | undefined
  readonly rows: () => number
  readonly unchained: () => number
  readonly head: () => { readonly id: number; readonly hash: string }
}

/** A walk from the first row; or from the middle, where the first row taken is believed to follow what is before it. */
export function walkChain(from: 'start' | 'middle'): ChainWalk {
  let head = { id: 0, hash: '' }
  let rows = 0
  let unchained = 0
  let isChained = false
  /** Whether `head.hash` is what the next row must name. */
  let isKnown = from === 'start'

  const linkFault = (row: StoredLink): ChainFault | undefined => {
    if (isKnown && row.previous_hash !== head.hash) return isChained ? 'unlinked' : 'beforeChain'
    return journalHash(row.previous_hash, row) === row.hash ? undefined : 'altered'
  }

  return {
    take(row) {
      const isFirstTaken = rows === 0
      if ((from === 'start' || !isFirstTaken) && row.id !== head.id + 1) return { fault: 'lost', id: head.id + 1, at: null }
      rows++
      if (row.hash === '') {
        // A row without a hash among those with one was put there by someone else.
        if (isChained) return { fault: 'altered', id: row.id, at: row.at }
        unchained++
        head = { id: row.id, hash: isKnown ? journalHash(head.hash, row) : '' }
        return undefined
      }
      const fault = linkFault(row)
      if (fault !== undefined) return { fault, id: row.id, at: row.at }
      isChained = true
      isKnown = true
      head = { id: row.id, hash: row.hash }
      return undefined
    },
    rows: () => rows,
    unchained: () => unchained,
    head: () => head,
  }
}
