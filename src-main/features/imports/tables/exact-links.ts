// What an entry of a full table names of other registers: known there by number or title, never by an id.
import { assertNever } from '../../../kernel/assert-never.ts'
import { type Note, note, quote } from '../reading/messages.ts'
import type { ExactEntry } from './exact-entries.ts'

const NOTED = 'dicatat pada keterangan'
const KEPT_BACK = 'informasi masuk sebagai draf sehingga tidak diumumkan'

/** A remark for each link: whether it can be made is known only when the row is written. */
export function linkNotes({ kind, entry }: ExactEntry): { readonly field: string; readonly remark: Note }[] {
  const link = (field: string, name: string, value: string, otherwise: string) =>
    value === '' ? [] : [{ field, remark: note('exactLink', { name, value: quote(value), otherwise }) }]
  switch (kind) {
    case 'publicInformation':
      return link('exclusionTitle', 'Informasi Dikecualikan yang Mencakup', entry.exclusionTitle, KEPT_BACK)
    case 'request':
      return [
        ...link('exclusionTitle', 'Informasi Dikecualikan sebagai Dasar', entry.exclusionTitle, NOTED),
        ...entry.answeredWith.flatMap(({ title }) => link('answeredWith', 'Judul Informasi Jawaban', title, NOTED)),
      ]
    case 'objection':
      return link('requestNumber', 'Nomor Pendaftaran Permohonan', entry.requestNumber, NOTED)
    case 'excludedInformation':
      return []
    default:
      return assertNever(kind)
  }
}
