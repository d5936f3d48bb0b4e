// Which years a change reaches: what a finalised report counted must not change unseen (Perki KI 1/2021 Ps.56). Pure.
// The report counts its year as it stood on 31 December, so a later step of an older case belongs to the later year: a request
// of December that is answered in January stays answerable. Deadlines, which follow the calendar, and identities, which no
// report counts, belong to no year; nor does the DIP, which is counted as it stands.

/** Registers of a report's year; every other table may change freely. */
export const LOCKED_TABLES = ['request', 'objection', 'dispute', 'report_section', 'report_list'] as const
export type LockedTable = (typeof LOCKED_TABLES)[number]

/** Columns of a row by name. */
export type Row = Readonly<Record<string, unknown>>

/** A row before and after a command; null where it was not there. */
export type RowChange = { readonly table: LockedTable; readonly before: Row | null; readonly after: Row | null }

/** First and last year, both included. */
type Years = readonly [first: number, last: number]

type Fact = {
  readonly columns: readonly string[]
  readonly day: (row: Row) => unknown
  /** What lasts until that day is carried over from year to year: moved, it changes every year between, and without end none. */
  readonly lasts?: true
}

type Register = {
  /** Years that count a row which comes or goes as a whole. */
  readonly counts: (row: Row) => readonly Years[]
  readonly facts: readonly Fact[]
}

const NEVER = Number.POSITIVE_INFINITY

/** A day column by name, with the columns true as of that day; before its receipt (an error met in old registers) no case counts. */
const dated = (column: string, ...others: readonly string[]): Fact => ({
  columns: [column, ...others],
  day: (row) => {
    const [day, received] = [row[column], row['received_on']]
    return typeof day === 'string' && typeof received === 'string' && day < received ? received : day
  },
})

const yearOf = (day: unknown): number | null => (typeof day === 'string' && day !== '' ? Number(day.slice(0, 4)) : null)
const single = (year: number): Years => [year, year]

/** From the year it came to the year it left the desk: what is open at a year's end is in its balance (ppid 7.3). */
const carriedOver =
  (left: (row: Row) => unknown) =>
  (row: Row): readonly Years[] => [[yearOf(row['received_on']) ?? NEVER, yearOf(left(row)) ?? NEVER]]

const REQUEST_CAME: Fact = {
  lasts: true,
  day: (row) => row['received_on'],
  columns: [
    'received_on',
    'registration_number',
    'number_year',
    'number_seq',
    'channel',
    'applicant_kind',
    'applicant_name',
    'occupation',
    'information_requested',
    'purpose',
    'purpose_kind',
    'access_method',
    'delivery_method',
  ],
}

const REQUEST_LEFT: Fact = {
  lasts: true,
  day: (row) => row['closed_on'],
  columns: [
    'closed_on',
    'outcome',
    'decided_on',
    'under_control',
    'other_body',
    'not_documented',
    'form_soft',
    'form_hard',
    'refusal_reasons',
    'refusal_text',
    'other_law',
    'excluded_information_id',
    'items',
    'answered_with',
    // While a case is on its way, the unit is where it is sent next.
    'unit',
    'fee_copying',
    'fee_delivery',
    'fee_other',
  ],
}

/**
 * The day an objection left the desk, as the report counts it: its answer, else for silence the end of the thirty days
 * (UU KIP Ps.36(2)), never before its receipt; a withdrawal counts in the year the objection came [D].
 */
function objectionLeftOn(row: Row): string | null {
  if (row['outcome'] === null) return null
  const received = String(row['received_on'])
  const left = row['answered_on'] ?? (row['outcome'] === 'withdrawn' ? received : row['due_on'])
  return String(left) > received ? String(left) : received
}

const OBJECTION_CAME: Fact = {
  lasts: true,
  day: (row) => row['received_on'],
  columns: [
    'received_on',
    'registration_number',
    'number_year',
    'number_seq',
    'request_id',
    'applicant_name',
    'occupation',
    'information_requested',
    'purpose',
    'grounds',
    'case_statement',
  ],
}

const OBJECTION_LEFT: Fact = {
  lasts: true,
  day: objectionLeftOn,
  columns: [
    'outcome',
    'answered_on',
    'due_on',
    'answer_number',
    'answer_text',
    'superior_name',
    'superior_position',
    'execution_due_on',
  ],
}

/** A dispute is counted for the day of each event; its stage follows from them and has no day of its own. */
const DISPUTE_FACTS: readonly Fact[] = [
  dated('filed_on', 'objection_id', 'commission_name', 'commission_number', 'commission_level'),
  dated('mediation_started_on'),
  dated('mediation_ended_on', 'mediation_result'),
  dated('ruling_on', 'ruling_type', 'ruling_number', 'ruling_order', 'execution_due_on'),
  dated('executed_on'),
  dated('court_filed_on', 'court_kind', 'court_name', 'court_number'),
  dated('court_ruled_on', 'court_result'),
  dated('cassation_filed_on', 'cassation_number'),
  dated('cassation_ruled_on', 'cassation_result'),
]

const ofItsYear: Register = { counts: (row) => [single(Number(row['year']))], facts: [] }

const REGISTERS: Readonly<Record<LockedTable, Register>> = {
  request: {
    counts: carriedOver((row) => row['closed_on']),
    facts: [
      REQUEST_CAME,
      REQUEST_LEFT,
      dated('extended_on', 'extension_reason'),
      dated('incomplete_on', 'missing_papers'),
      dated('complete_on'),
      dated('notice_on'),
      dated('provided_on'),
    ],
  },
  objection: {
    counts: carriedOver(objectionLeftOn),
    facts: [OBJECTION_CAME, OBJECTION_LEFT, dated('incomplete_on', 'missing_papers'), dated('complete_on'), dated('executed_on')],
  },
  dispute: { counts: (row) => DISPUTE_FACTS.flatMap((fact) => yearsOfDays(fact, [row])), facts: DISPUTE_FACTS },
  report_section: ofItsYear,
  report_list: ofItsYear,
}

function yearsOfDays({ day }: Fact, rows: readonly Row[]): Years[] {
  return rows.flatMap((row) => {
    const year = yearOf(day(row))
    return year === null ? [] : [single(year)]
  })
}

function yearsOfFact(fact: Fact, before: Row, after: Row): readonly Years[] {
  if (fact.columns.every((column) => before[column] === after[column])) return []
  if (fact.lasts !== true) return yearsOfDays(fact, [before, after])
  const [from, to] = [yearOf(fact.day(before)) ?? NEVER, yearOf(fact.day(after)) ?? NEVER]
  return [[Math.min(from, to), Math.max(from, to)]]
}

/** Words out of which an erasure takes an identity that a clerk typed there (UU 27/2022 Ps.44); no report prints it. */
const ERASED_WORDS = ['occupation', 'information_requested', 'purpose', 'refusal_text', 'case_statement']

/** The row as the report counts it: an erasure, which alone writes its day, changes nothing of that. */
function asCounted(before: Row | null, after: Row | null): Row | null {
  if (before === null || after === null || before['identity_erased_on'] === after['identity_erased_on']) return after
  return { ...after, ...Object.fromEntries(ERASED_WORDS.map((column) => [column, before[column]])) }
}

/** Every span of years whose report would count the change. */
export function yearsReached({ table, before, after: written }: RowChange): readonly Years[] {
  const after = asCounted(before, written)
  const { counts, facts } = REGISTERS[table]
  if (before === null || after === null) return [before, after].flatMap((row) => (row === null ? [] : counts(row)))
  // Texts and lists of a year have no parts: changed at all, they are changed.
  if (facts.length === 0) return [...counts(before), ...counts(after)]
  return facts.flatMap((fact) => yearsOfFact(fact, before, after))
}

/** The first of the locked years that a change reaches; undefined when it reaches none. */
export function lockedYearReached(change: RowChange, locked: readonly number[]): number | undefined {
  const reached = yearsReached(change)
  return locked.find((year) => reached.some(([first, last]) => first <= year && year <= last))
}
