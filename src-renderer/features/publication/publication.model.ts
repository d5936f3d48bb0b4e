// What the publication page says, from the check alone.
import {
  INFORMATION_STATUS_LABELS,
  type OutputOf,
  type PersonalDoubt,
  TEXT_FIELD_LABELS,
} from '../../../src-main/contract/index.ts'

export type Check = OutputOf<'publication.check'>

const count = (number: number) => number.toLocaleString('id-ID')

/** Why entries stay inside, as `3 draf, 1 ditarik`; empty when none does. */
export function leftOutWords({ leftOut }: Pick<Check, 'leftOut'>): string {
  const parts: readonly (readonly [number, string])[] = [
    [leftOut.draft, INFORMATION_STATUS_LABELS.draft.toLowerCase()],
    [leftOut.proposed, INFORMATION_STATUS_LABELS.proposed.toLowerCase()],
    [leftOut.decided, 'ditetapkan tetapi belum diumumkan'],
    [leftOut.withdrawn, INFORMATION_STATUS_LABELS.withdrawn.toLowerCase()],
    [leftOut.excluded, 'dikecualikan seluruhnya'],
  ]
  return parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${count(number)} ${words}`)
    .join(', ')
}

/** Why the list cannot go out yet; undefined when it can. */
export function obstacle({ entries, personal }: Pick<Check, 'entries' | 'personal'>): string | undefined {
  if (entries === 0) return 'Belum ada informasi yang ditetapkan atau diumumkan.'
  if (personal.length > 0) return `Selesaikan ${count(personal.length)} kemungkinan data pribadi lebih dahulu.`
  return undefined
}

/** `judul "Kontak layanan"`: where a finding stands. */
export function placeWords({ field, title }: Pick<PersonalDoubt['entries'][number], 'field' | 'title'>): string {
  return field === 'title' ? `judul “${title}”` : `${TEXT_FIELD_LABELS[field]} pada “${title}”`
}

/** Address of the form in which an entry is mended. */
export const mendAddress = (id: number) => `/dip/${id}/ubah`
