// The content of a made-up year from which the annual report is composed: every kind of figure at least once.
import {
  countByGround,
  countDisputeFigures,
  countExecutions,
  type ObjectionFact,
} from '../../src-main/features/annual-report/case-figures.rules.ts'
import type { ReportFigures } from '../../src-main/features/annual-report/annual-report.contract.ts'
import { REPORT_SECTIONS, TIME_BANDS } from '../../src-main/features/annual-report/annual-report.rules.ts'
import type { ReportContent } from '../../src-main/features/annual-report/report-content.ts'
import { OBJECTION_GROUNDS, OBJECTION_OUTCOMES } from '../../src-main/features/objections/objections.rules.ts'
import { INFORMATION_CATEGORIES } from '../../src-main/features/public-information/public-information.rules.ts'
import { APPLICANT_KINDS, CHANNELS, REFUSAL_REASONS, REQUEST_OUTCOMES } from '../../src-main/features/requests/requests.rules.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { registerTable } from './sample-report.ts'

const OUTCOMES = [...REQUEST_OUTCOMES, 'inProcess'] as const

/** A count for every key: the given ones, else none. */
function counts<K extends string>(keys: readonly K[], given: Partial<Record<K, number>> = {}): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, given[key] ?? 0])) as Record<K, number>
}

/** Figures of a year in which nothing happened. */
export function noFigures(year: number): ReportFigures {
  return {
    year,
    agencyName: 'Dinas Komunikasi dan Informatika',
    requests: {
      openAtStart: 0,
      received: 0,
      closed: 0,
      closedOfCarriedOver: 0,
      openAtEnd: 0,
      byOutcome: counts(OUTCOMES),
      byMonth: Array.from({ length: 12 }, (_, index) => ({ month: index + 1, received: 0, byOutcome: counts(OUTCOMES) })),
      byApplicantKind: counts(APPLICANT_KINDS),
      byChannel: counts(CHANNELS),
      byRefusalReason: counts(REFUSAL_REASONS),
      refusedWithoutReason: 0,
      byTimeBand: counts(TIME_BANDS),
      withoutProcessingTime: 0,
      onTime: 0,
      late: 0,
      meanWorkingDays: null,
      medianWorkingDays: null,
      extended: 0,
    },
    objections: {
      openAtStart: 0,
      received: 0,
      closed: 0,
      openAtEnd: 0,
      byGround: counts(OBJECTION_GROUNDS),
      byOutcome: counts([...OBJECTION_OUTCOMES, 'inProcess'] as const),
      byGroundOutcome: countByGround([]),
      byExecution: countExecutions([]),
    },
    disputes: { filed: 0, byStage: {}, byRulingOrder: {}, executed: 0, toCourt: 0, byFigure: countDisputeFigures([]) },
    publicInformation: { total: 0, byCategory: counts(INFORMATION_CATEGORIES) },
    excludedInformation: { total: 0 },
  }
}

/** Twelve objections, one of them on two grounds: 8 on ground a, 3 on c, 2 on g. */
const OBJECTIONS: readonly ObjectionFact[] = (
  [
    [4, ['a'], 'upheldFully'],
    [3, ['a'], 'rejected'],
    [1, ['a', 'c'], 'rejected'],
    [2, ['c'], 'rejected'],
    [2, ['g'], 'inProcess'],
  ] as const
).flatMap(([count, grounds, result]) =>
  Array.from({ length: count }, (_, id) => ({ id, grounds, result, executionDueOn: null, executedOn: null })),
)

/** A busy year: 1,234 requests in two months, with refusals, late answers, objections and a dispute. */
export function busyFigures(year: number): ReportFigures {
  const none = noFigures(year)
  const march = { grantedFully: 800, grantedPartly: 100, refused: 60, notHeld: 30, lapsed: 10 }
  const december = { grantedFully: 200, notDocumented: 5, withdrawn: 9, inProcess: 20 }
  const byMonth = none.requests.byMonth.map((month) => {
    if (month.month === 3) return { ...month, received: 1000, byOutcome: counts(OUTCOMES, march) }
    if (month.month === 12) return { ...month, received: 234, byOutcome: counts(OUTCOMES, december) }
    return month
  })
  return {
    ...none,
    requests: {
      openAtStart: 7,
      received: 1234,
      closed: 1219,
      closedOfCarriedOver: 5,
      openAtEnd: 22,
      byOutcome: counts(OUTCOMES, { ...march, ...december, grantedFully: 1000 }),
      byMonth,
      byApplicantKind: counts(APPLICANT_KINDS, { individual: 1000, group: 34, legalEntity: 200 }),
      byChannel: counts(CHANNELS, { inPerson: 234, website: 1000 }),
      byRefusalReason: counts(REFUSAL_REASONS, { article17h: 55, article17b: 6 }),
      refusedWithoutReason: 4,
      byTimeBand: counts(TIME_BANDS, { upTo3: 300, from4To10: 800, from11To17: 85, over17: 10 }),
      withoutProcessingTime: 5,
      onTime: 1185,
      late: 10,
      meanWorkingDays: 6.25,
      medianWorkingDays: 6,
      extended: 85,
    },
    objections: {
      openAtStart: 1,
      received: 12,
      closed: 11,
      openAtEnd: 2,
      byGround: counts(OBJECTION_GROUNDS, { a: 8, c: 3, g: 2 }),
      byOutcome: counts([...OBJECTION_OUTCOMES, 'inProcess'] as const, { upheldFully: 4, rejected: 6, inProcess: 2 }),
      byGroundOutcome: countByGround(OBJECTIONS),
      byExecution: { ordered: 4, done: 3, open: 1 },
    },
    disputes: {
      filed: 2,
      byStage: { mediation: 1, ruled: 1 },
      byRulingOrder: { grantedPartly: 1 },
      executed: 1,
      toCourt: 0,
      byFigure: {
        ...countDisputeFigures([]),
        'stage/mediation': 1,
        'stage/ruled': 1,
        'ruling/adjudication': 1,
        'order/grantedPartly': 1,
        'execution/ordered': 1,
        'execution/done': 1,
      },
    },
    publicInformation: { total: 1050, byCategory: counts(INFORMATION_CATEGORIES, { periodic: 1000, immediate: 2, anytime: 48 }) },
    excludedInformation: { total: 3 },
  }
}

/** The whole content; `change` replaces parts of it. */
export function reportContent(change: Partial<ReportContent> = {}): ReportContent {
  return {
    figures: busyFigures(2025),
    previous: { ...noFigures(2024), requests: { ...noFigures(2024).requests, received: 1000 } },
    texts: Object.fromEntries(REPORT_SECTIONS.map((section) => [section, `Uraian bagian ${section} yang ditulis petugas.`])),
    signatory: {
      capacity: '',
      position: 'Sekretaris Dinas',
      role: 'PPID Pelaksana',
      nameWithTitles: 'Dra. Siti Contoh, M.Si.',
      rank: 'Pembina Tingkat I',
      nip: '19700101 199503 2 001',
    },
    letterhead: {
      governmentName: 'Pemerintah Kota Contoh',
      agencyName: 'Dinas Komunikasi dan Informatika',
      lines: ['Jalan Merdeka Nomor 1, Contoh 40111'],
      place: 'Contoh',
      logo: null,
    },
    paper: 'A4',
    executorLabel: 'Pelaksana',
    countNotHeldAsRefused: false,
    madeOn: dateOnly('2026-03-13'),
    createdAt: '2026-03-13T02:00:00.000Z',
    annexes: [
      { id: 'annex-requests', heading: 'REGISTER PERMOHONAN INFORMASI PUBLIK', table: { ...registerTable(3), id: 'REG' } },
    ],
    ...change,
  }
}
