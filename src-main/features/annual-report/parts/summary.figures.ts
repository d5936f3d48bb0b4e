// RINGKASAN: the four figures that UU KIP Ps.12 wants announced each year, on one page.
import { formatDay } from '../../../reporting/date-format.ts'
import { formatNumber } from '../../../reporting/number-format.ts'
import type { Block, Section } from '../../../reporting/report-model.ts'
import { IN_PROCESS, TIME_BAND_LABELS } from '../annual-report.labels.ts'
import { TIME_BANDS } from '../annual-report.rules.ts'
import { periodName } from '../period.figures.ts'
import type { ReportContent } from '../report-content.ts'
import { granted } from './comparison-table.figures.ts'
import { publicBody, reportTitle } from './layout-words.figures.ts'
import { refusalReasons } from './request-tables.figures.ts'
import { counted, lowerFirst } from './sentences.figures.ts'
import type { Counted } from './table-parts.figures.ts'

/** Spaces that no drawing collapses. */
const INDENT = '\u00A0\u00A0\u00A0\u00A0'
/** Longer reasons are named by their article alone, so that the page stays one. */
const REASONS_ROOM = 150
const ARTICLE_17 = /^Pasal 17 huruf (\w) UU KIP: /

const workingDays = (value: number) => `${formatNumber(value, 1)} hari kerja`
const numbered = (value: number, thing: string) => (value === 0 ? 'Nihil' : counted(value, thing))
const requests = (value: number) => numbered(value, 'permohonan')

/** The page with its heading; `blocks` follow the figures. */
export function summary(content: ReportContent, blocks: readonly Block[] = []): Section {
  const body = publicBody(content.layout, content.letterhead)
  const isFull = blocks.some(fillsPage)
  return {
    id: 'summary',
    number: '',
    heading: `RINGKASAN ${reportTitle(content.layout, content.figures).toUpperCase()}`,
    level: 1,
    startsPage: true,
    blocks: [
      {
        type: 'paragraph',
        text: `Sesuai dengan Pasal 12 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik (UU KIP), ${body} mengumumkan layanan informasi publik ${periodName(content.figures)} sebagai berikut.`,
      },
      { type: 'keyFigures', figures: keyFigures(content), ...(isFull ? { dense: true as const } : {}) },
      ...(isFull ? blocks.map(dense) : blocks),
    ],
  }
}

/** Letters of a line of a position in its half of the page. */
const LINE = 26
/** More lines than these do not fit below the figures as they are usually set. */
const LINES_ROOM = 4

const dense = (block: Block): Block =>
  block.type === 'signature' ? { ...block, signature: { ...block.signature, dense: true } } : block

/** Long positions, or a second signature, are set close: the page must stay one (Perki KI 1/2021 Ps.58). */
function fillsPage(block: Block): boolean {
  if (block.type !== 'signature') return false
  const { signature } = block
  const lines = signature.positionLines.reduce((sum, line) => sum + Math.ceil(line.length / LINE), 0)
  return signature.acknowledged !== undefined || lines > LINES_ROOM
}

function keyFigures(content: ReportContent) {
  const { figures } = content
  const { requests: counts, objections, disputes, publicInformation } = figures
  const { grantedFully, grantedPartly, notHeld } = counts.byOutcome
  const { meanWorkingDays: mean, medianWorkingDays: median } = counts
  const bands = TIME_BANDS.map((band, index) => {
    const words = TIME_BAND_LABELS[band].replace(' hari kerja', '')
    // Spaces that no line breaks at: a number stays with its words.
    return `${index === 0 ? words : lowerFirst(words)}: ${formatNumber(counts.byTimeBand[band])}`.replaceAll(' ', '\u00A0')
  })
  return [
    { label: 'a. Jumlah permintaan yang diterima', value: requests(counts.received) },
    {
      label: 'b. Waktu yang diperlukan',
      value: mean === null || median === null ? '–' : `rata-rata ${workingDays(mean)}, median ${workingDays(median)}`,
    },
    { label: `${INDENT}Klasifikasi waktu (hari kerja)`, value: bands.join('; ') },
    {
      label: 'c. Jumlah pemberian informasi',
      value:
        granted(figures) === 0
          ? requests(0)
          : `${requests(granted(figures))} (seluruhnya ${formatNumber(grantedFully)}, sebagian ${formatNumber(grantedPartly)})`,
    },
    { label: `${INDENT}Jumlah penolakan permintaan`, value: refusedWords(counts.byOutcome.refused, notHeld, content) },
    { label: 'd. Alasan penolakan', value: reasonWords(refusedFor(content)) },
    {
      label: IN_PROCESS,
      value: counts.openAtEnd === 0 ? 'Nihil' : `${requests(counts.openAtEnd)} pada ${formatDay(figures.to)}`,
    },
    { label: 'Keberatan yang diterima', value: numbered(objections.received, 'keberatan') },
    { label: 'Sengketa di Komisi Informasi', value: numbered(disputes.filed, 'sengketa') },
    { label: 'Informasi dalam Daftar Informasi Publik', value: numbered(publicInformation.total, 'informasi') },
  ]
}

function refusedWords(refused: number, notHeld: number, { countNotHeldAsRefused }: ReportContent): string {
  if (!countNotHeldAsRefused || notHeld === 0) return requests(refused)
  return `${requests(refused + notHeld)} (termasuk ${formatNumber(notHeld)} atas informasi yang tidak dikuasai)`
}

/** Every request counted as refused has its reason in line d, also those for information that is not held. */
function refusedFor({ figures, countNotHeldAsRefused }: ReportContent): Counted {
  const { notHeld } = figures.requests.byOutcome
  const reasons = refusalReasons(figures)
  return countNotHeldAsRefused && notHeld > 0 ? [...reasons, ['Informasi tidak dikuasai', notHeld]] : reasons
}

/** The reasons in words where there is room, else `Pasal 17 UU KIP huruf b (6), h (55); …`. */
function reasonWords(reasons: Counted): string {
  if (reasons.length === 0) return 'Nihil'
  const inWords = reasons.map(([words, value]) => `${words} (${formatNumber(value)})`).join('; ')
  if (inWords.length <= REASONS_ROOM) return inWords
  const letters = reasons.flatMap(([words, value]) => {
    const letter = ARTICLE_17.exec(words)?.[1]
    return letter === undefined ? [] : [`${letter} (${formatNumber(value)})`]
  })
  const others = reasons.flatMap(([words, value]) => {
    const article = /\((Pasal 6 ayat \(2\) UU KIP)\)/.exec(words)?.[1] ?? lowerFirst(words)
    return ARTICLE_17.test(words) ? [] : [`${article} (${formatNumber(value)})`]
  })
  return [...(letters.length === 0 ? [] : [`Pasal 17 UU KIP huruf ${letters.join(', ')}`]), ...others].join('; ')
}
