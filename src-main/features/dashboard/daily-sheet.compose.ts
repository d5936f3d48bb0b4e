// "Lembar Kerja Harian": the lanes of the desk on paper, one box to tick a case; pure, cases to report model.
import { formatShortDay, formatWeekday } from '../../reporting/date-format.ts'
import type { Paper, ReportModel, ReportTable, Row } from '../../reporting/report-model.ts'
import { yearOf } from '../../kernel/date-only.ts'
import { workingDaysLeft } from '../../kernel/working-days.ts'
import type { Desk } from '../calendar/desk.ts'
import { withoutIdentity } from '../redaction.ts'
import { letterheadOf } from '../office/letterhead.ts'
import { repairDeadline } from '../requests/requests.life-cycle.ts'
import type { CaseLane, DeskLanes } from './dashboard.collect.ts'
import { DUE_STEP_LABELS } from './dashboard.labels.ts'
import { initialsOf, noticeStep, noticeTarget, waitsForApplicant } from './dashboard.rules.ts'
import type { DueCase } from './dashboard.store.ts'

/** Longer subjects are cut: the sheet tells cases apart, the register holds their words. */
const SUBJECT_LETTERS = 140
const TICK_BOX = '□'

const HEADER = ['√', 'Nomor', 'Pemohon', 'Perihal', 'Langkah', 'Batas', 'Sisa'] as const
const WIDTHS = [4, 27, 10, 42, 29, 14, 16] as const
const DUE_COLUMN = HEADER.indexOf('Batas')

function leftWords(daysLeft: number): string {
  if (daysLeft < 0) return `lewat ${-daysLeft} hari kerja`
  return daysLeft === 0 ? 'hari ini' : `${daysLeft} hari kerja`
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= SUBJECT_LETTERS ? line : `${line.slice(0, SUBJECT_LETTERS).trimEnd()} …`
}

/** What is to be done, with what a clerk should know beside the limit. */
function stepWords({ calendar, agency }: Desk, one: DueCase): string {
  if (one.entity === 'objection' && one.waiting) return 'Menunggu pemohon melengkapi berkas keberatan'
  if (one.entity !== 'request') return DUE_STEP_LABELS[one.step]
  if (waitsForApplicant(one)) {
    const repair = repairDeadline(calendar, one.incompleteReceivedOn)?.due
    return repair === undefined
      ? 'Menunggu pemohon; tanggal terima surat belum dicatat'
      : `Menunggu pemohon, perbaikan s.d. ${formatShortDay(repair)}`
  }
  const target = noticeTarget(calendar, one, agency.noticeTargetDays)
  return [
    DUE_STEP_LABELS[noticeStep(one)],
    one.outcome === null ? '' : 'sudah diputus, belum diberitahukan',
    target === null ? '' : `target ${formatShortDay(target)}`,
  ]
    .filter((part) => part !== '')
    .join('; ')
}

function rowOf(desk: Desk, one: DueCase): Row {
  return {
    cells: [
      TICK_BOX,
      one.entity === 'dispute' ? `Sengketa ${one.number}` : one.number,
      initialsOf(one.applicantName),
      shortened(withoutIdentity(one.subject, one.identity)),
      stepWords(desk, one),
      { date: one.dueOn },
      leftWords(workingDaysLeft(desk.calendar, desk.today, one.dueOn)),
    ],
  }
}

/** The heading of a lane and its rows; a lane longer than the sheet says how many are left out. */
function laneRows(desk: Desk, title: string, { total, cases }: CaseLane): Row[] {
  const left = total - cases.length
  return [
    { heading: `${title} (${total})${left > 0 ? `, ${left} lainnya di dalam register` : ''}` },
    ...cases.map((one) => rowOf(desk, one)),
  ]
}

/** One table with the lanes as headings, so that no heading is left alone at the foot of a page. */
function sheetTable(desk: Desk, lanes: DeskLanes): ReportTable {
  const past = { total: lanes.pastTarget.length, cases: lanes.pastTarget }
  return {
    id: 'daily-sheet',
    caption: 'Beri tanda pada kotak setelah perkara ditangani.',
    sheet: 'Lembar Kerja',
    orientation: 'landscape',
    header: [HEADER.map((text) => ({ text }))],
    numbered: false,
    columns: WIDTHS.map((width, index) => ({ kind: index === DUE_COLUMN ? 'date' : 'text', width })),
    rows: [
      ...laneRows(desk, 'Terlambat', lanes.overdue),
      ...laneRows(desk, 'Jatuh tempo hari ini', lanes.dueToday),
      ...laneRows(desk, 'Dalam 3 hari kerja', lanes.dueSoon),
      ...laneRows(desk, 'Menunggu pemohon', lanes.waiting),
      ...laneRows(desk, 'Target internal pemberitahuan sudah tercapai', past),
    ],
    emptyText: 'Nihil',
  }
}

/** The sheet of the desk's day; names are cut to initials and no other identity is on it. */
export function composeDailySheet(desk: Desk, lanes: DeskLanes, paper: Paper, now: string): ReportModel {
  const { agency, today } = desk
  return {
    titleLines: [],
    year: yearOf(today),
    paper,
    letterhead: letterheadOf(agency),
    sections: [
      {
        id: 'daily-sheet',
        number: '',
        heading: `LEMBAR KERJA HARIAN\n${agency.name}\n${formatWeekday(today)}`,
        level: 1,
        startsPage: false,
        blocks: [{ type: 'table', table: sheetTable(desk, lanes) }],
      },
    ],
    watermark: null,
    info: { title: `Lembar Kerja Harian ${formatWeekday(today)}`, subject: agency.name, createdAt: now },
  }
}
