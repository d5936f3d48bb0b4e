// "Lembar Perhitungan Tenggat": the chain as a document that shows the working of every date, pure.
import type { Block, Column, HeaderCell, Letterhead, ReportModel, ReportTable, Section } from '../../reporting/report-model.ts'
import { formatDay, formatWeekday } from '../../reporting/date-format.ts'
import type { ClockChain, ClockLink, WireClock, WireReading } from './clocks.contract.ts'
import {
  CLOCK_BASIS_LABELS,
  CLOCK_COUNTING_LABELS,
  CLOCK_LABELS,
  CLOCK_TRIGGER_LABELS,
  clockNoteSentence,
  clockStateLabel,
  dayOffWords,
  skippedDaysSummary,
} from './clocks.labels.ts'

const TITLE = 'LEMBAR PERHITUNGAN TENGGAT'
const ENTITY_WORDS = { request: 'Permohonan', objection: 'Keberatan', dispute: 'Sengketa' } as const

const text = (width: number): Column => ({ kind: 'text', width })
const head = (...words: string[]): HeaderCell[] => words.map((word) => ({ text: word }))

/** The sheet of a whole chain; it names the case by its numbers, never the applicant. */
export function clockSheet(chain: ClockChain, letterhead: Letterhead, createdAt: string): ReportModel {
  const numbers = chain.links.map((link) => `${ENTITY_WORDS[link.entity]} ${link.number}`)
  return {
    titleLines: [],
    year: Number(chain.today.slice(0, 4)),
    paper: 'F4',
    letterhead,
    sections: [summary(chain), ...chain.links.flatMap((link) => link.clocks.flatMap((clock) => workingOf(chain, link, clock)))],
    watermark: null,
    info: { title: `Lembar Perhitungan Tenggat ${numbers[0] ?? ''}`, subject: letterhead.agencyName, createdAt },
  }
}

function summary(chain: ClockChain): Section {
  const figures = [
    ...chain.links.map((link) => ({ label: ENTITY_WORDS[link.entity], value: link.number })),
    { label: 'Keadaan per tanggal', value: formatWeekday(chain.today) },
    {
      label: 'Minggu kerja',
      value: chain.workingWeek === 5 ? 'Lima hari (Senin sampai Jumat)' : 'Enam hari (Senin sampai Sabtu)',
    },
    {
      label: 'Hari pertama yang dihitung',
      value: chain.countTriggerDay
        ? 'Hari kejadian itu sendiri bila hari kerja'
        : 'Hari kerja berikutnya (hari kejadian adalah hari ke-0)',
    },
  ]
  return {
    id: 'summary',
    number: '',
    heading: TITLE,
    level: 1,
    startsPage: false,
    blocks: [
      { type: 'keyFigures', figures },
      { type: 'table', table: chainTable(chain) },
    ],
  }
}

function chainTable(chain: ClockChain): ReportTable {
  return {
    id: 'T1',
    caption: 'Rantai tenggat',
    sheet: 'Rantai tenggat',
    orientation: 'portrait',
    header: [head('Kode', 'Tenggat dan dasar hukum', 'Dihitung sejak', 'Jangka waktu', 'Jatuh tempo', 'Keadaan')],
    numbered: false,
    columns: [text(6), text(30), text(23), text(11), text(18), text(18)],
    rows: chain.links.flatMap((link) => [
      { heading: `${ENTITY_WORDS[link.entity]} ${link.number}` },
      ...link.clocks.map((clock) => ({ cells: chainCells(clock) })),
    ]),
    emptyText: 'Nihil',
  }
}

function chainCells(clock: WireClock): string[] {
  const { reading } = clock
  const state = [
    clockStateLabel(clock.state, clock.owner, clock.internal),
    ...(clock.metOn === null ? [] : [formatDay(clock.metOn)]),
    ...(clock.state === 'running' ? [`sisa ${clock.daysLeft ?? 0} hari kerja`] : []),
  ].join(', ')
  if (reading === null) return [clock.code, CLOCK_LABELS[clock.code], '–', '–', '–', state]
  const { trigger, days, due } = reading.deadline
  return [
    clock.code,
    `${CLOCK_LABELS[clock.code]} (${CLOCK_BASIS_LABELS[reading.basis]})`,
    `${formatDay(trigger)}${clock.trigger === null ? '' : `, ${CLOCK_TRIGGER_LABELS[clock.trigger]}`}`,
    `${days} ${CLOCK_COUNTING_LABELS[reading.counting]}`,
    formatWeekday(due),
    state,
  ]
}

/** The working of one clock; none while it has no date. */
function workingOf(chain: ClockChain, link: ClockLink, clock: WireClock): Section[] {
  const { reading, otherReading } = clock
  if (reading === null) return []
  const notes = clock.notes.map((note) => clockNoteSentence(note, formatDay))
  const id = `${link.entity}-${link.id}-${clock.code}`
  const blocks: Block[] = [
    { type: 'paragraph', text: workingSentence(chain, clock, reading) },
    ...(otherReading === null
      ? []
      : [{ type: 'paragraph', text: `Hitungan lain: ${workingSentence(chain, clock, otherReading)}` } as const]),
    ...(notes.length === 0 ? [] : [{ type: 'list', ordered: false, items: notes } as const]),
    ...skippedBlocks(reading, id, otherReading !== null),
    ...(otherReading === null ? [] : skippedBlocks(otherReading, `${id}-lain`, true)),
  ]
  const heading = `${CLOCK_LABELS[clock.code]}, ${ENTITY_WORDS[link.entity]} ${link.number}`
  return [{ id, number: clock.code, heading, level: 2, startsPage: false, blocks }]
}

/** How one date came about, in a sentence. */
function workingSentence(chain: Pick<ClockChain, 'countTriggerDay'>, clock: WireClock, reading: WireReading): string {
  const { trigger, days, due, skipped, missingYears } = reading.deadline
  const working = reading.counting === 'workingDays'
  // With cautious counting a working trigger day is day 1; a trigger on a day off stands among the skipped days.
  const first = working && chain.countTriggerDay && !skipped.some((day) => day.date === trigger)
  const since = clock.trigger === null ? '' : ` (${CLOCK_TRIGGER_LABELS[clock.trigger]})`
  const missing =
    missingYears.length === 0 ? '' : ` Hari libur tahun ${missingYears.join(', ')} belum tersedia; tanggal ini dapat berubah.`
  const skippedWords = working ? ` ${skippedDaysSummary(skipped)}.` : ' Hari libur ikut dihitung.'
  return `Hari ke-${first ? 1 : 0}: ${formatWeekday(trigger)}${since}. ${days} ${CLOCK_COUNTING_LABELS[reading.counting]}, jatuh tempo ${formatWeekday(due)}. Dasar: ${CLOCK_BASIS_LABELS[reading.basis]}.${skippedWords}${missing}`
}

/** The days one reading skipped; a second reading has a table of its own, told apart by its article. */
function skippedBlocks(reading: WireReading, id: string, named: boolean): Block[] {
  if (reading.deadline.skipped.length === 0) return []
  const which = named ? `, ${CLOCK_BASIS_LABELS[reading.basis]}` : ''
  return [{ type: 'table', table: skippedTable(reading, id, `Hari yang dilewati${which}`) }]
}

function skippedTable(reading: WireReading, id: string, caption: string): ReportTable {
  return {
    id,
    caption,
    sheet: 'Hari yang dilewati',
    orientation: 'portrait',
    header: [head('No.', 'Tanggal', 'Sebab', 'Ditetapkan dengan')],
    numbered: false,
    columns: [{ kind: 'ordinal', width: 5 }, text(32), text(36), text(34)],
    rows: reading.deadline.skipped.map((day, index) => ({
      cells: [index + 1, formatWeekday(day.date), dayOffWords(day), day.decree ?? '–'],
    })),
    emptyText: 'Tidak ada hari yang dilewati.',
  }
}
