// What the number audit says in words.
import { isOrdinary, NUMBER_FINDINGS, type NumberFindingKind, type OutputOf } from '../../../src-main/contract/index.ts'

export type AuditedBook = OutputOf<'requests.numberAudit'>[number]
type Finding = AuditedBook['findings'][number]

/** Findings that need someone's eye; the ordinary roll-over of a year does not. */
const doubts = (book: AuditedBook) => book.findings.filter(({ kind }) => !isOrdinary(kind))

/** How many numbers are missing in the listed gaps. */
export function missingNumbers(book: AuditedBook): number {
  return book.findings.reduce((sum, found) => (found.kind === 'gap' ? sum + found.to - found.from + 1 : sum), 0)
}

export type Verdict = { readonly sound: boolean; readonly title: string; readonly text: string; readonly short: string }

/** The audit in a sentence. */
export function auditVerdict(books: readonly AuditedBook[]): Verdict {
  const missing = books.reduce((sum, book) => sum + missingNumbers(book), 0)
  const found = books.reduce((sum, book) => sum + doubts(book).length, 0)
  const gaps = missing === 0 ? 'Tidak ada celah' : `${missing.toLocaleString('id-ID')} nomor hilang`
  if (found === 0)
    return {
      sound: true,
      title: 'Tidak ada celah',
      text: 'Semua nomor berurutan sejak nomor 1, tidak ada yang ganda, dan setiap nomor mempunyai catatan atau keterangan pembatalan.',
      short: gaps,
    }
  const others = found - books.reduce((sum, book) => sum + book.findings.filter(({ kind }) => kind === 'gap').length, 0)
  const words = [gaps, others === 0 ? '' : `${others.toLocaleString('id-ID')} temuan lain`]
    .filter((part) => part !== '')
    .join(', ')
  return {
    sound: false,
    title: words,
    text: 'Periksa temuan di bawah ini. Nomor yang sudah diberikan tidak diubah; jelaskan penyebabnya dalam catatan perkara atau berita acara.',
    short: words,
  }
}

/** Findings by kind, in the order of gravity. */
export function findingGroups(
  book: AuditedBook,
): readonly { readonly kind: NumberFindingKind; readonly findings: readonly Finding[] }[] {
  return NUMBER_FINDINGS.map((kind) => ({ kind, findings: book.findings.filter((found) => found.kind === kind) })).filter(
    ({ findings }) => findings.length > 0,
  )
}

/** Where a case of that register is shown. */
export function caseAddress(type: AuditedBook['type'], id: number): string {
  return type === 'PIP' ? `/permohonan/${id}` : `/keberatan/${id}`
}
