// What a register book says of numbers without a line in it: a book of consecutive numbers hides none.
import type { DateOnly } from '../kernel/date-only.ts'
import { localDay } from '../kernel/time-zone.ts'
import type { Read } from '../storage/handles.ts'
import { findAgency } from './office/office.store.ts'
import { listVoidNumbers } from './void-numbers.store.ts'

type Book = { readonly agencyId: number; readonly type: 'PIP' | 'KEB'; readonly from: DateOnly; readonly to: DateOnly }

/**
 * The void numbers given out in the period of the book, as a sentence; empty when there are none. The reasons stay in the
 * number audit: they were typed freely and may name a person.
 */
export async function voidNumbersNote(read: Read, { agencyId, type, from, to }: Book): Promise<string> {
  const zone = (await findAgency(read, agencyId))?.timeZone ?? 'WIB'
  const numbers = (await listVoidNumbers(read, agencyId)).filter((one) => {
    const day = localDay(one.givenAt, zone)
    return one.type === type && day >= from && day <= to
  })
  if (numbers.length === 0) return ''
  return `Nomor yang dibatalkan dan tidak dipakai lagi: ${numbers.map(({ number }) => number).join('; ')}.`
}
