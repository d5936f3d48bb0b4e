// What is looked at before the annual report is signed: every check with its group, its weight and the article it rests on.

/** The headings under which findings stand on screen. */
export const CHECK_GROUPS = ['figures', 'register', 'texts', 'officials'] as const
export type CheckGroup = (typeof CHECK_GROUPS)[number]

/**
 * `error`: the report would state something wrong, leave out a part the law asks for, or be signed by nobody; it stays a
 * draft (KONSEP) until it is mended. `warning`: true as it stands, or a matter of judgement for the one who signs; an office
 * that answered late cannot mend that by changing its register, and must still be able to sign.
 */
export type CheckLevel = 'error' | 'warning'

export type ReportCheck = { readonly group: CheckGroup; readonly level: CheckLevel; readonly law: string }

const check = (group: CheckGroup, level: CheckLevel, law: string): ReportCheck => ({ group, level, law })

/**
 * Every check in the order of the list on screen. Why each has its level stands beside it; a case of an imported register
 * never weighs more than a warning (see `levelOf`).
 */
export const REPORT_CHECKS = {
  // Totals that disagree are the very fault of published reports that this one may not have.
  'report.unbalanced': check('figures', 'error', 'Pasal 12 UU KIP; Pasal 57 Perki KI 1/2021'),
  // What was signed stays signed; the office decides whether last year needs a further edition.
  'report.lastYearChanged': check('figures', 'warning', 'Pasal 56 Perki KI 1/2021'),
  // They cannot be compared, and an office may go on without comparing.
  'report.lastYearUnreadable': check('figures', 'warning', 'Pasal 56 Perki KI 1/2021'),
  // Figures are whole only when the fiscal year is over: what is made before is a draft and says so.
  'report.yearNotOver': check('figures', 'error', 'Pasal 56 Perki KI 1/2021'),

  // A day before the one it follows is a slip of the pen, and times are computed from these days.
  'report.datesOutOfOrder': check('register', 'error', 'Pasal 32 dan Pasal 43 Perki KI 1/2021'),
  // Nothing that happened can lie ahead.
  'report.dateInFuture': check('register', 'error', 'Pasal 32 dan Pasal 43 Perki KI 1/2021'),
  // Information may be given at the counter at once and the letter follow; worth a look, not wrong.
  'report.handedOverBeforeNotice': check('register', 'warning', 'Pasal 31 ayat (4) Perki KI 1/2021'),
  // A case with the days of an end but no outcome is counted as open although it is not.
  'report.endedWithoutOutcome': check('register', 'error', 'Pasal 32 Perki KI 1/2021'),
  // The time needed is one of the four figures of the law; without the notice it is unknown.
  'report.closedWithoutNotice': check('register', 'error', 'Pasal 22 ayat (7) UU KIP'),
  // "Alasan penolakan" is one of the four figures of the law.
  'report.refusedWithoutReason': check('register', 'error', 'Pasal 12 huruf d UU KIP; Pasal 34 Perki KI 1/2021'),
  // A reason in words is a reason; only the table of grounds cannot count it.
  'report.refusedUncoded': check('register', 'warning', 'Pasal 12 huruf d UU KIP'),
  // Without a decided exclusion in force on its day a refusal by Ps.17 has no decree to attach.
  'report.refusedWithoutExclusion': check('register', 'error', 'Pasal 19 UU KIP; Pasal 34 ayat (2) Perki KI 1/2021'),
  // Forbidden outright: a part that is excluded is redacted.
  'report.refusedOnPart': check('register', 'error', 'Pasal 50 ayat (2) dan (3) Perki KI 1/2021'),
  // Letter j refers to another law and is empty without its name (Lamp. IX).
  'report.refusedWithoutOtherLaw': check('register', 'error', 'Pasal 17 huruf j UU KIP'),
  // The refusal is an act with the approval of Atasan PPID.
  'report.refusedWithoutApproval': check('register', 'error', 'Pasal 10 ayat (2) huruf f Perki KI 1/2021'),
  // The notice must say what was blackened and why.
  'report.partlyWithoutRedaction': check('register', 'error', 'Pasal 31 ayat (4) huruf g Perki KI 1/2021'),
  // Counted as refused or not held, yet handed over: one of the two is wrong.
  'report.givenWithoutGrant': check('register', 'error', 'Pasal 31 ayat (4) Perki KI 1/2021'),
  // An extension without written reason is none, and the case is then late.
  'report.extendedWithoutReason': check('register', 'error', 'Pasal 22 ayat (8) UU KIP; Pasal 36 Perki KI 1/2021'),
  // It happened and stays in the register; the report owes an explanation.
  'report.extendedLate': check('register', 'warning', 'Pasal 36 ayat (1) Perki KI 1/2021'),
  'report.lateAnswers': check('register', 'warning', 'Pasal 22 ayat (7) dan (8) UU KIP'),
  // Requests of December are lawfully answered in January.
  'report.stillOpen': check('register', 'warning', 'Pasal 22 ayat (7) UU KIP'),
  // The answer is a dated letter.
  'report.objectionWithoutAnswer': check('register', 'error', 'Pasal 36 ayat (2) UU KIP; Pasal 44 ayat (2) Perki KI 1/2021'),
  // Upholding the refusal takes written reasons.
  'report.objectionWithoutReasons': check('register', 'error', 'Pasal 36 ayat (3) UU KIP'),
  // A number was given out and its case is gone: the total is too low.
  'report.numberWithoutRecord': check('register', 'error', 'Pasal 32 dan Pasal 43 Perki KI 1/2021'),
  // Nothing is known to be missing behind a number never given out; it is explained in a minute, not mended.
  'report.numberGap': check('register', 'warning', 'Pasal 32 dan Pasal 43 Perki KI 1/2021'),
  // Two cases under one number cannot be told apart in the annex.
  'report.numberTwice': check('register', 'error', 'Pasal 32 dan Pasal 43 Perki KI 1/2021'),
  // The list stays valid; its renewal is due.
  'report.dipNotRenewed': check('register', 'warning', 'Pasal 45 Perki KI 1/2021'),

  // Six mandatory parts: without one the report is not the one the law asks for.
  'report.sectionMissing': check('texts', 'error', 'Pasal 57 Perki KI 1/2021'),
  // The part is there in words; the table makes it complete.
  'report.listEmpty': check('texts', 'warning', 'Pasal 57 Perki KI 1/2021'),
  // The office's own sentence may still be true; only its writer knows.
  'report.narrativeChanged': check('texts', 'warning', 'Pasal 57 Perki KI 1/2021'),
  // A policy may well stay the same; what was bought, spent and hindered seldom does.
  'report.sameAsLastYear': check('texts', 'warning', 'Pasal 57 Perki KI 1/2021'),
  // A choice that cannot be read is that of a new office until somebody looks at it.
  'report.layoutUnreadable': check('texts', 'warning', 'Pasal 58 Perki KI 1/2021'),
  // The report is public: nobody's identity number, telephone or mail address may stand in it.
  'report.personalData': check('texts', 'error', 'UU 27/2022; Pasal 5 ayat (3) Perki KI 1/2021'),

  // A report is "ditetapkan": nobody to sign, no report.
  'report.noSignatory': check('officials', 'error', 'Pasal 10 ayat (2) huruf b Perki KI 1/2021'),
  'report.signatoryTerm': check('officials', 'error', 'Pasal 10 ayat (2) huruf b Perki KI 1/2021'),
  // The office itself asked for this second signature.
  'report.noAcknowledger': check('officials', 'error', 'Pasal 8 Perki KI 1/2021'),
  // Some officials have none; it can be written by hand.
  'report.officialWithoutNip': check('officials', 'warning', 'Pasal 44 Permendagri 1/2023'),
  // Working days are then counted without holidays; times may come out too long.
  'report.yearWithoutCalendar': check('officials', 'warning', 'Pasal 1 angka 22 Perki KI 1/2021'),
} as const satisfies Readonly<Record<string, ReportCheck>>

export type ReportCheckCode = keyof typeof REPORT_CHECKS

export const REPORT_CHECK_CODES = Object.keys(REPORT_CHECKS) as [ReportCheckCode, ...ReportCheckCode[]]

/** Where a case comes from: our own desk, or an old register that was brought in as it was. */
export const CASE_ORIGINS = ['own', 'import'] as const
export type CaseOrigin = (typeof CASE_ORIGINS)[number]

/**
 * What an old register did not say is never guessed (ppid 11 number 4), so its gaps are told and never hold up a report;
 * what came over our own desk can be mended there.
 */
export function levelOf(code: ReportCheckCode, origin: CaseOrigin): CheckLevel {
  return origin === 'import' ? 'warning' : REPORT_CHECKS[code].level
}

/** The checks of a group, in order. */
export const checksOf = (group: CheckGroup): ReportCheckCode[] =>
  REPORT_CHECK_CODES.filter((code) => REPORT_CHECKS[code].group === group)

/** What cannot be looked at once the first was found: nobody's term or number is in order where nobody signs. */
const SILENCED: Readonly<Partial<Record<ReportCheckCode, readonly ReportCheckCode[]>>> = {
  'report.noSignatory': ['report.signatoryTerm', 'report.officialWithoutNip'],
  'report.signatoryTerm': ['report.officialWithoutNip'],
}

/** The checks that were asked and found nothing. */
export function passedChecks(findings: readonly { readonly code: ReportCheckCode }[]): ReportCheckCode[] {
  const found = new Set(findings.flatMap(({ code }) => [code, ...(SILENCED[code] ?? [])]))
  return REPORT_CHECK_CODES.filter((code) => !found.has(code))
}

/** A finding names at most so many cases; the page behind it lists all. */
export const CASES_NAMED = 20
