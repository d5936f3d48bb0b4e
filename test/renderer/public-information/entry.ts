// An entry as the list gives it, for the tests of the grid.
import type { PublicInformation } from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { emptyEntry } from '../../../src-renderer/features/public-information/public-information-form.model.ts'

export function storedEntry(change: Partial<PublicInformation> = {}): PublicInformation {
  return {
    ...emptyEntry(2026),
    title: 'Rencana Kerja 2026',
    id: 7,
    version: 3,
    agencyId: 1,
    fileName: null,
    updatedOn: dateOnly('2026-11-24'),
    publishedOn: null,
    trashedAt: null,
    ...change,
  }
}
