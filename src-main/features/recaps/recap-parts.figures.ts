// The sections of a recap (ppid 7.5): requests, objections and disputes, the lists, activities and obstacles.
import { formatDay } from '../../reporting/date-format.ts'
import { formatNumber } from '../../reporting/number-format.ts'
import type { Block, ReportTable, Section } from '../../reporting/report-model.ts'
import type { ReportFigures } from '../annual-report/report-figures.contract.ts'
import {
  answerTable,
  atCourt,
  disputeTable,
  groundTable,
  objectionBalanceTable,
} from '../annual-report/parts/case-tables.figures.ts'
import { exclusionStateTable, informationTable } from '../annual-report/parts/information-tables.figures.ts'
import {
  applicantTable,
  balanceTable,
  channelTable,
  monthTable,
  outcomeTable,
  refusalTable,
  timeTable,
} from '../annual-report/parts/request-tables.figures.ts'
import { exclusionSentences } from '../annual-report/parts/narrative.figures.ts'
import { balanceSentences, counted, joined } from '../annual-report/parts/sentences.figures.ts'
import { label, NIHIL, ordinal } from '../annual-report/parts/table-parts.figures.ts'
import { periodName } from '../annual-report/period.figures.ts'
import { CATEGORY_LABELS } from '../public-information/public-information.labels.ts'
import type { RecapContent, RecapEdition, RecapTitle } from './recap-content.ts'

const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const table = (one: ReportTable): Block => ({ type: 'table', table: one })
const part = (number: string, heading: string, blocks: readonly Block[]): Section => ({
  id: `recap-${number}`,
  number,
  heading,
  level: 2,
  startsPage: false,
  blocks,
})

/** The numbers of the first page and of the cover letter, digits and words from one value. */
export function mainFigures({ requests, objections, disputes }: ReportFigures): { label: string; value: string }[] {
  const rows: readonly (readonly [string, number, string])[] = [
    ['Sisa permohonan sebelumnya', requests.openAtStart, 'permohonan'],
    ['Permohonan diterima', requests.received, 'permohonan'],
    ['Permohonan selesai', requests.closed, 'permohonan'],
    ['Permohonan dalam proses', requests.openAtEnd, 'permohonan'],
    ['Keberatan diterima', objections.received, 'keberatan'],
    ['Keberatan selesai', objections.closed, 'keberatan'],
    ['Keberatan dalam proses', objections.openAtEnd, 'keberatan'],
    ['Sengketa diajukan', disputes.filed, 'sengketa'],
  ]
  return rows.map(([label, value, unit]) => ({ label, value: counted(value, unit) }))
}

/** Every part, in the order of ppid 7.5; a part without anything says Nihil and stays. */
export function recapParts(content: RecapContent): Section[] {
  const { figures, editions, activities, obstacles } = content
  return [
    part('A.', 'Permohonan informasi', requestBlocks(figures)),
    part('B.', 'Keberatan dan sengketa informasi', objectionBlocks(figures)),
    part('C.', 'Daftar Informasi Publik dan informasi yang dikecualikan', listBlocks(figures, editions)),
    part('D.', 'Kegiatan pelayanan informasi', written(activities)),
    part('E.', 'Kendala', written(obstacles)),
  ]
}

const written = (text: string): Block[] => [paragraph(text.trim() === '' ? 'Nihil.' : text.trim())]

/** What a table is about, without its days: they stand in the caption of the list of what was nil. */
const subject = (caption: string, figures: ReportFigures) =>
  [` ${periodName(figures)}`, ` sampai dengan ${formatDay(figures.to)}`].reduce((words, days) => words.replace(days, ''), caption)

/** Tables with something in them; what was nil is named in one table at their end, so that a quiet month is a short recap. */
function tablesOrNil(figures: ReportFigures, id: string, drawn: readonly ReportTable[]): Block[] {
  const nil = drawn.filter(({ rows }) => rows.length === 0)
  const full = drawn.filter(({ rows }) => rows.length > 0)
  if (nil.length < 2) return drawn.map(table)
  const what = id === 'T2n' ? 'permohonan' : 'keberatan dan sengketa'
  const named: ReportTable = {
    id,
    caption: `Rincian ${what} yang nihil ${periodName(figures)}`,
    sheet: id === 'T2n' ? 'Permohonan Nihil' : 'Keberatan Nihil',
    orientation: 'portrait',
    header: [[{ text: 'No.' }, { text: 'Rincian' }, { text: 'Keterangan' }]],
    numbered: false,
    columns: [ordinal(), label(110), label(30)],
    rows: nil.map(({ caption }, index) => ({ cells: [index + 1, subject(caption, figures), NIHIL] })),
    emptyText: NIHIL,
  }
  return [...full, named].map(table)
}

/** T1 with its months; of one month alone the caption does not say it twice. */
function months(figures: ReportFigures): ReportTable {
  const drawn = monthTable(figures)
  if (figures.requests.byMonth.length > 1) return drawn
  return { ...drawn, caption: `Rekapitulasi permohonan informasi ${periodName(figures)}` }
}

/** The balance and T1 to T6; a table without a single case says Nihil. */
const REQUEST_TABLES = [balanceTable, months, applicantTable, channelTable, outcomeTable, refusalTable, timeTable]

function requestBlocks(figures: ReportFigures): Block[] {
  const { requests } = figures
  const name = periodName(figures)
  const received =
    requests.received === 0
      ? `Nihil. Selama ${name} tidak terdapat permohonan informasi yang diterima.`
      : `Selama ${name} diterima ${counted(requests.received, 'permohonan informasi')}.`
  return [
    paragraph(joined([received, balanceSentences(requests, 'permohonan informasi', figures)])),
    ...tablesOrNil(
      figures,
      'T2n',
      REQUEST_TABLES.map((draw) => draw(figures)),
    ),
  ]
}

function objectionBlocks(figures: ReportFigures): Block[] {
  const { objections, disputes } = figures
  const name = periodName(figures)
  const received =
    objections.received === 0
      ? `Nihil. Selama ${name} tidak terdapat keberatan yang diterima.`
      : `Selama ${name} diterima ${counted(objections.received, 'keberatan')}.`
  const filed =
    disputes.filed === 0
      ? `Tidak terdapat permohonan penyelesaian sengketa yang diajukan ke Komisi Informasi${atCourt({ disputes }) === 0 ? ' maupun gugatan ke pengadilan' : ''}.`
      : `Kepada Komisi Informasi diajukan ${counted(disputes.filed, 'permohonan penyelesaian sengketa')}.`
  const tables = [objectionBalanceTable, groundTable, answerTable, disputeTable].map((draw) => draw(figures))
  return [
    paragraph(joined([received, balanceSentences(objections, 'keberatan', figures), filed])),
    ...tablesOrNil(figures, 'T10n', tables),
  ]
}

function listBlocks(figures: ReportFigures, editions: readonly RecapEdition[]): Block[] {
  const { publicInformation } = figures
  const announced =
    publicInformation.total === 0
      ? 'Belum terdapat informasi dalam Daftar Informasi Publik yang ditetapkan atau diumumkan.'
      : `Daftar Informasi Publik memuat ${counted(publicInformation.total, 'informasi')} yang ditetapkan atau diumumkan.`
  const changed =
    editions.length === 0
      ? `Selama ${periodName(figures)} tidak terdapat penetapan atau usulan Daftar Informasi Publik.`
      : joined(editions.map(editionSentence))
  return [
    paragraph(joined([announced, changed, ...exclusionSentences(figures)])),
    table(informationTable(figures)),
    table(exclusionStateTable(figures)),
    ...(editions.length === 0 ? [] : [table(editionTable(figures, editions))]),
  ]
}

const countsOf = ({ added, changed, removed }: RecapEdition) =>
  `${formatNumber(added.length)} baru, ${formatNumber(changed.length)} berubah, ${formatNumber(removed.length)} tidak lagi dimuat`

function editionSentence(edition: RecapEdition): string {
  if (edition.entries === null) return `Usulan ${edition.name} menunggu penetapan.`
  const what = `${counted(edition.entries, 'informasi')} (${countsOf(edition)})`
  return edition.decree === null
    ? `Usulan ${edition.name} memuat ${what} dan menunggu penetapan.`
    : `${edition.name} ditetapkan dengan Keputusan Nomor ${edition.decree.number} tanggal ${formatDay(edition.decree.on)}, memuat ${what}.`
}

/** What is new, changed or gone in each edition, for the list that PPID Utama keeps (Perki KI 1/2021 Ps.45). */
function editionTable(figures: ReportFigures, editions: readonly RecapEdition[]): ReportTable {
  let number = 0
  const rows = (titles: readonly RecapTitle[], what: string) =>
    titles.map(({ title, category }) => {
      number += 1
      return { cells: [number, title, CATEGORY_LABELS[category], what] }
    })
  return {
    id: 'D1',
    caption: `Penetapan dan usulan Daftar Informasi Publik ${periodName(figures)}`,
    sheet: 'Perubahan DIP',
    orientation: 'portrait',
    header: [[{ text: 'No.' }, { text: 'Informasi' }, { text: 'Kategori' }, { text: 'Perubahan' }]],
    numbered: false,
    columns: [
      { kind: 'ordinal', width: 10 },
      { kind: 'text', width: 90 },
      { kind: 'text', width: 28 },
      { kind: 'text', width: 30 },
    ],
    rows: editions.flatMap((edition) => [
      {
        heading:
          edition.decree === null
            ? `Usulan ${edition.name}`
            : `${edition.name}, Keputusan Nomor ${edition.decree.number} tanggal ${formatDay(edition.decree.on)}`,
      },
      ...rows(edition.added, 'Baru'),
      ...rows(edition.changed, 'Berubah'),
      ...rows(edition.removed, 'Tidak lagi dimuat'),
    ]),
    emptyText: 'Nihil',
  }
}
