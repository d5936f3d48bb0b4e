// Checks the journal's chain in the register file, whole or only its last rows.
import type { Read } from '../../storage/handles.ts'
import { type ChainWalk, type FaultFound, walkChain } from './journal.chain.ts'
import { findEnds, listLinks } from './journal.store.ts'

const ROWS_AT_ONCE = 5000
/** What a start looks at: some weeks of work, in a few milliseconds. */
const LAST_ROWS = 2000

export type Checked = {
  readonly walk: ChainWalk
  readonly fault: FaultFound | null
}

/** Every row. `progress` is told how many are done, and may throw to stop. */
export async function checkWholeChain(read: Read, progress: (done: number, total: number) => void): Promise<Checked> {
  return check(read, walkChain('start'), 0, progress)
}

/** The last rows; what came before them is taken as sound. */
export async function checkLastRows(read: Read): Promise<Checked> {
  const { last } = await findEnds(read)
  const skipped = Math.max(0, last - LAST_ROWS)
  return check(read, walkChain(skipped === 0 ? 'start' : 'middle'), skipped, () => {})
}

async function check(
  read: Read,
  walk: ChainWalk,
  skipped: number,
  progress: (done: number, total: number) => void,
): Promise<Checked> {
  const { last, remembered } = await findEnds(read)
  for (let after = skipped; after < last; ) {
    progress(after, last)
    const links = await listLinks(read, after, ROWS_AT_ONCE)
    for (const link of links) {
      const fault = walk.take(link)
      if (fault !== undefined) return { walk, fault }
    }
    after = links.at(-1)?.id ?? last
  }
  // A step names the last row its command wrote; without that row the end of the journal was cut off.
  return { walk, fault: remembered > last ? { fault: 'cut', id: last + 1, at: null } : null }
}
