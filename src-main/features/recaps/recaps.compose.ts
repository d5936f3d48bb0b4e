// Pure: the content of a period becomes the report model that PDF, Excel and Word share.
import { yearOf } from '../../kernel/date-only.ts'
import { formatDay } from '../../reporting/date-format.ts'
import type { Block, ReportModel, Section } from '../../reporting/report-model.ts'
import { annexSections, numbered } from '../annual-report/annual-report.compose.ts'
import { isNil } from '../annual-report/annual-report.figures.ts'
import { periodName } from '../annual-report/period.figures.ts'
import type { RecapContent } from './recap-content.ts'
import { kindOf } from './recap-periods.figures.ts'
import { mainFigures, recapParts } from './recap-parts.figures.ts'

/** `Rekapitulasi Pelayanan Informasi Publik bulan Maret 2026`; a period in which nothing came in says Nihil. */
export function recapTitle(figures: RecapContent['figures']): string {
  return `Rekapitulasi ${isNil(figures) ? 'Nihil ' : ''}Pelayanan Informasi Publik ${periodName(figures)}`
}

/** The recap with the anonymised registers of the period as annexes; a draft while totals disagree or nobody can sign. */
export function composeRecap(content: RecapContent): ReportModel {
  const { figures, letterhead } = content
  const title = recapTitle(figures)
  const sections = [
    opening(content, title),
    ...numbered([...recapParts(content), closing(content)]),
    ...annexSections(content.registers.filter(hasRows)),
  ]
  return {
    titleLines: [],
    year: yearOf(figures.to),
    paper: content.paper,
    letterhead,
    sections,
    watermark: content.unbalanced.length > 0 || content.signatory === null ? 'KONSEP' : null,
    info: { title, subject: letterhead.agencyName, createdAt: content.createdAt },
  }
}

/** The workbook has a first sheet with the main numbers, which carries the title; on paper the letterhead does. */
export function workbookOf(model: ReportModel): ReportModel {
  return { ...model, titleLines: [model.info.title.toUpperCase()] }
}

function opening(content: RecapContent, title: string): Section {
  const { figures, letterhead, executorLabel } = content
  // The name of a whole period stays on one line of the heading.
  const period = kindOf(figures) === 'range' ? '' : periodName(figures).toUpperCase()
  const nil = isNil(figures)
    ? [
        `NIHIL. Selama ${periodName(figures)} tidak terdapat permohonan informasi, keberatan, maupun sengketa informasi yang diterima.`,
      ]
    : []
  const text = `Rekapitulasi PPID ${executorLabel} ${letterhead.agencyName} kepada PPID Utama, dihitung dari register ${periodName(figures)} dengan keadaan pada ${formatDay(figures.to)}.`
  return {
    id: 'book',
    number: '',
    heading: title.toUpperCase().replace(period, period.replaceAll(' ', '\u00A0')),
    level: 1,
    startsPage: false,
    blocks: [
      ...[...nil, text].map((one): Block => ({ type: 'paragraph', text: one })),
      { type: 'keyFigures', figures: mainFigures(figures) },
    ],
  }
}

function closing({ figures, registers, signature }: RecapContent): Section {
  const said = registers.some(hasRows)
    ? 'Register periode ini terlampir dengan identitas pemohon disamarkan.'
    : `Register permohonan dan register keberatan ${periodName(figures)} nihil.`
  return {
    id: 'recap-closing',
    number: 'F.',
    heading: 'Penutup',
    level: 2,
    startsPage: false,
    blocks: [
      { type: 'paragraph', text: said },
      { type: 'signature', signature },
    ],
  }
}

const hasRows = ({ table }: RecapContent['registers'][number]) => table.rows.length > 0
