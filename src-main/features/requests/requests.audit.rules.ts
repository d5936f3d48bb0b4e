// The audit of register numbers, pure: what a book of consecutive numbers lacks or holds twice.
import { type DateOnly, yearOf } from '../../kernel/date-only.ts'

/** PIP = permohonan, KEB = keberatan; numbers of letters are not registers. */
export const REGISTER_TYPES = ['PIP', 'KEB'] as const
export type RegisterType = (typeof REGISTER_TYPES)[number]

/** A number whose record was taken back, with the words that explain it. */
export type ExplainedVoid = { readonly type: RegisterType; readonly year: number; readonly seq: number; readonly note: string }

/** A number as it was given out. */
export type GivenSequence = { readonly type: RegisterType; readonly year: number; readonly seq: number; readonly text: string }

/** A record with the number it carries. */
export type NumberedRecord = {
  readonly type: RegisterType
  readonly id: number
  readonly number: string
  readonly year: number
  readonly seq: number
  /** As an imported book knew it; empty for a record of our own. */
  readonly originalNumber: string
  readonly receivedOn: DateOnly
  readonly registeredOn: DateOnly
}

export const NUMBER_FINDINGS = [
  'gap',
  'duplicate',
  'withoutRecord',
  'voided',
  'notGiven',
  'otherYear',
  'originalDuplicate',
  'rolledOver',
] as const
export type NumberFindingKind = (typeof NUMBER_FINDINGS)[number]

export type NumberFinding = {
  readonly kind: NumberFindingKind
  /** The number concerned: its text where one is known, else the sequence or `from–to`. */
  readonly number: string
  readonly from: number
  readonly to: number
  /** At most `RECORDS_NAMED` of them. */
  readonly records: readonly { readonly id: number; readonly number: string }[]
  readonly recordCount: number
  /** Day and reason of a void number; empty for the rest. */
  readonly note: string
}

export type AuditedBook = {
  readonly type: RegisterType
  readonly year: number
  readonly first: number
  readonly last: number
  readonly records: number
  readonly findings: readonly NumberFinding[]
}

export const RECORDS_NAMED = 20

/**
 * A roll-over is ordinary: a request received in December and registered in January takes the number of the new year. So is a
 * number that was taken back with its reason.
 */
export const isOrdinary = (kind: NumberFindingKind): boolean => kind === 'rolledOver' || kind === 'voided'

/**
 * Every book (type and year) with what is wrong in it, newest year first. Numbers begin at 1 each year and are never
 * skipped or given twice: the register is the proof of when a request came in (Perki KI 1/2021 Ps.31-32; ppid 9.2).
 */
export function auditNumbers(
  given: readonly GivenSequence[],
  records: readonly NumberedRecord[],
  voids: readonly ExplainedVoid[] = [],
): AuditedBook[] {
  const books = groupedBy([...given.map((one) => ({ given: one })), ...records.map((one) => ({ record: one }))], (entry) => {
    const { type, year } = 'given' in entry ? entry.given : entry.record
    return `${type} ${year}`
  })
  return [...books.values()]
    .map((entries) =>
      auditBook(
        entries.flatMap((entry) => ('given' in entry ? [entry.given] : [])),
        entries.flatMap((entry) => ('record' in entry ? [entry.record] : [])),
        voids,
      ),
    )
    .sort((a, b) => b.year - a.year || (a.type === b.type ? 0 : a.type === 'PIP' ? -1 : 1))
}

function auditBook(
  given: readonly GivenSequence[],
  records: readonly NumberedRecord[],
  voids: readonly ExplainedVoid[],
): AuditedBook {
  const { type, year } = given[0] ?? records[0] ?? { type: 'PIP', year: 0 }
  const present = [...new Set([...given, ...records].map(({ seq }) => seq))].sort((a, b) => a - b)
  return {
    type,
    year,
    first: present[0] ?? 0,
    last: present.at(-1) ?? 0,
    records: records.length,
    findings: [
      ...gapsIn(present),
      ...duplicates(given, records),
      ...againstGiven(
        given,
        records,
        voids.filter((one) => one.type === type && one.year === year),
      ),
      ...wrongYears(records),
      ...originalDuplicates(records),
    ],
  }
}

/** Runs of sequences between 1 and the last that no one has, given or recorded. */
function gapsIn(present: readonly number[]): NumberFinding[] {
  const gaps: NumberFinding[] = []
  let before = 0
  for (const seq of present) {
    if (seq > before + 1) gaps.push(finding('gap', range(before + 1, seq - 1), [], before + 1, seq - 1))
    before = seq
  }
  return gaps
}

const range = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`)

/** One sequence given twice or carried by two records, and one text under two sequences (a template changed midway). */
function duplicates(given: readonly GivenSequence[], records: readonly NumberedRecord[]): NumberFinding[] {
  const found: NumberFinding[] = []
  const twice = new Set(repeatedIn(given, ({ seq }) => seq).keys())
  const bySequence = groupedBy(records, ({ seq }) => seq)
  for (const [seq, same] of bySequence) if (same.length > 1) twice.add(seq)
  for (const seq of [...twice].sort((a, b) => a - b)) {
    const same = bySequence.get(seq) ?? []
    found.push(finding('duplicate', same[0]?.number ?? given.find((one) => one.seq === seq)?.text ?? String(seq), same, seq))
  }
  for (const [text, same] of repeatedIn(records, ({ number }) => number))
    if (new Set(same.map(({ seq }) => seq)).size > 1) found.push(finding('duplicate', text, same))
  return found
}

/** Numbers given out that no record carries, explained or not, and records whose number was never given out. */
function againstGiven(
  given: readonly GivenSequence[],
  records: readonly NumberedRecord[],
  voids: readonly ExplainedVoid[],
): NumberFinding[] {
  const notes = new Map(voids.map(({ seq, note }) => [seq, note]))
  const carried = new Set(records.map(({ seq }) => seq))
  const known = new Set(given.map(({ seq }) => seq))
  return [
    ...given
      .filter(({ seq }) => !carried.has(seq))
      .map((one) => {
        const note = notes.get(one.seq)
        const found = finding(note === undefined ? 'withoutRecord' : 'voided', one.text, [], one.seq)
        return { ...found, note: note ?? '' }
      }),
    ...records.filter(({ seq }) => !known.has(seq)).map((one) => finding('notGiven', one.number, [one])),
  ]
}

/** The number belongs to the year of registration; receipt in the year before is the ordinary roll-over. */
function wrongYears(records: readonly NumberedRecord[]): NumberFinding[] {
  return records.flatMap((record) => {
    if (yearOf(record.registeredOn) !== record.year) return [finding('otherYear', record.number, [record])]
    return yearOf(record.receivedOn) < record.year ? [finding('rolledOver', record.number, [record])] : []
  })
}

/** An old book's number that came in more than once within a year: a row imported twice, or a mistake of the old book. */
function originalDuplicates(records: readonly NumberedRecord[]): NumberFinding[] {
  const imported = records.filter(({ originalNumber }) => originalNumber.trim() !== '')
  const plain = ({ originalNumber }: NumberedRecord) => originalNumber.replace(/\s+/g, '').toUpperCase()
  return [...repeatedIn(imported, plain).values()].map((same) =>
    finding('originalDuplicate', same[0]?.originalNumber.trim() ?? '', same),
  )
}

function finding(
  kind: NumberFindingKind,
  number: string,
  records: readonly NumberedRecord[],
  from = records[0]?.seq ?? 0,
  to = from,
): NumberFinding {
  const named = records.slice(0, RECORDS_NAMED).map(({ id, number }) => ({ id, number }))
  return { kind, number, from, to, records: named, recordCount: records.length, note: '' }
}

function groupedBy<T, K>(entries: readonly T[], keyOf: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const entry of entries) {
    const group = groups.get(keyOf(entry))
    if (group === undefined) groups.set(keyOf(entry), [entry])
    else group.push(entry)
  }
  return groups
}

function repeatedIn<T, K>(entries: readonly T[], keyOf: (entry: T) => K): Map<K, T[]> {
  return new Map([...groupedBy(entries, keyOf)].filter(([, same]) => same.length > 1))
}
