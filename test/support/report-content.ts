// The content of a made-up year from which the annual report is composed: every kind of figure at least once.
import {
  countByGround,
  countDisputeFigures,
  countExecutions,
  type ObjectionFact,
} from '../../src-main/features/annual-report/case-figures.rules.ts'
import { DEFAULT_REPORT_LAYOUT } from '../../src-main/features/annual-report/annual-report.contract.ts'
import { EXCLUSION_FIGURE_STATES } from '../../src-main/features/annual-report/exclusion-figures.rules.ts'
import { ACCESS_KEYS, FORM_KEYS, type ReportFigures } from '../../src-main/features/annual-report/report-figures.contract.ts'
import { REPORT_SECTIONS, TIME_BANDS } from '../../src-main/features/annual-report/annual-report.rules.ts'
import type { ReportContent } from '../../src-main/features/annual-report/report-content.ts'
import { yearPeriod } from '../../src-main/features/annual-report/period.figures.ts'
import { EXCLUSION_GROUNDS } from '../../src-main/features/excluded-information/excluded-information.rules.ts'
import { OBJECTION_GROUNDS, OBJECTION_OUTCOMES } from '../../src-main/features/objections/objections.rules.ts'
import { INFORMATION_CATEGORIES } from '../../src-main/features/public-information/public-information.rules.ts'
import type { ReportLists } from '../../src-main/features/report-lists/report-lists.contract.ts'
import {
  APPLICANT_KINDS,
  CHANNELS,
  PURPOSE_KINDS,
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
} from '../../src-main/features/requests/requests.rules.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { registerTable } from './sample-report.ts'

export const OUTCOMES = [...REQUEST_OUTCOMES, 'inProcess'] as const

/** A count for every key: the given ones, else none. */
export function counts<K extends string>(keys: readonly K[], given: Partial<Record<K, number>> = {}): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, given[key] ?? 0])) as Record<K, number>
}

/** Figures of a year in which nothing happened. */
export function noFigures(year: number): ReportFigures {
  return {
    year,
    ...yearPeriod(year),
    agencyName: 'Dinas Komunikasi dan Informatika',
    requests: {
      openAtStart: 0,
      received: 0,
      closed: 0,
      closedOfCarriedOver: 0,
      openAtEnd: 0,
      byOutcome: counts(OUTCOMES),
      byMonth: Array.from({ length: 12 }, (_, index) => ({
        year,
        month: index + 1,
        received: 0,
        closed: 0,
        byOutcome: counts(OUTCOMES),
      })),
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
      byUnit: [],
      byPurpose: counts([...PURPOSE_KINDS, 'unstated'] as const),
      byAccess: counts(ACCESS_KEYS),
      byForm: counts(FORM_KEYS),
      items: 0,
      byChannelOutcome: byChannelOutcome(),
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
    publicInformation: {
      total: 0,
      byCategory: counts(INFORMATION_CATEGORIES),
      completeness: {
        periodic: { satisfied: 0, applicable: 0 },
        immediate: { satisfied: 0, applicable: 0 },
        anytime: { satisfied: 0, applicable: 0 },
        all: { satisfied: 0, applicable: 0 },
      },
      editions: 0,
    },
    excludedInformation: { total: 0, byGround: counts(EXCLUSION_GROUNDS), byState: counts(EXCLUSION_FIGURE_STATES), tests: 0 },
  }
}

type Outcomes = ReportFigures['requests']['byOutcome']

/** Decisions of each channel: the given ones, else none. */
function byChannelOutcome(given: Partial<Record<(typeof CHANNELS)[number], Partial<Outcomes>>> = {}) {
  return Object.fromEntries(CHANNELS.map((channel) => [channel, counts(OUTCOMES, given[channel])])) as Record<
    (typeof CHANNELS)[number],
    Outcomes
  >
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
    if (month.month === 3) return { ...month, received: 1000, closed: 1005, byOutcome: counts(OUTCOMES, march) }
    if (month.month === 12) return { ...month, received: 234, closed: 214, byOutcome: counts(OUTCOMES, december) }
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
      byUnit: [
        { unit: 'Bidang Informatika', received: 834, granted: 800, refused: 20 },
        { unit: 'Sekretariat', received: 300, granted: 250, refused: 40 },
        { unit: '', received: 100, granted: 50, refused: 0 },
      ],
      byPurpose: counts([...PURPOSE_KINDS, 'unstated'] as const, { research: 700, oversight: 334, personal: 150, unstated: 50 }),
      byAccess: counts(ACCESS_KEYS, { view: 234, copy: 1000 }),
      byForm: counts(FORM_KEYS, { soft: 900, hard: 200, both: 34, unstated: 100 }),
      items: 1300,
      byChannelOutcome: byChannelOutcome({ inPerson: december, website: march }),
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
    publicInformation: {
      total: 1050,
      byCategory: counts(INFORMATION_CATEGORIES, { periodic: 1000, immediate: 2, anytime: 48 }),
      completeness: {
        periodic: { satisfied: 30, applicable: 40 },
        immediate: { satisfied: 0, applicable: 1 },
        anytime: { satisfied: 15, applicable: 20 },
        all: { satisfied: 45, applicable: 61 },
      },
      editions: 2,
    },
    excludedInformation: {
      total: 2,
      byGround: counts(EXCLUSION_GROUNDS, { a: 1, h: 2 }),
      byState: counts(EXCLUSION_FIGURE_STATES, { inForce: 1, ended: 1, undecided: 1 }),
      tests: 1,
    },
  }
}

/** Lists as an office keeps them. */
export const LISTS: ReportLists = {
  facilities: [
    { name: 'Meja layanan informasi', quantity: 1, condition: 'good', note: 'Ruang lobi' },
    { name: 'Komputer', quantity: 2, condition: 'fair', note: '' },
  ],
  staff: [{ position: 'Petugas pelayanan informasi', count: 2, education: 'Sarjana', training: 'Bimbingan teknis PPID' }],
  budget: [
    { item: 'Pelayanan informasi', source: 'APBD', allocated: 50_000_000, realised: 47_500_000 },
    { item: 'Pemutakhiran laman', source: 'APBD', allocated: 10_000_000, realised: 5_000_000 },
  ],
  followUp: [{ action: 'Menambah petugas', unit: 'Sekretariat', due: 'Juni 2026' }],
}
export const NO_LISTS: ReportLists = { facilities: [], staff: [], budget: [], followUp: [] }

/** The whole content; `change` replaces parts of it. */
export function reportContent(change: Partial<ReportContent> = {}): ReportContent {
  return {
    figures: busyFigures(2025),
    previous: { ...noFigures(2024), requests: { ...noFigures(2024).requests, received: 1000, meanWorkingDays: 7.1 } },
    layout: DEFAULT_REPORT_LAYOUT,
    lists: LISTS,
    acknowledger: null,
    openErrors: 0,
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
