// Pure: the content of a year becomes the report models that all drawings share, in the two forms of Perki KI 1/2021 Ps.58.
import type { Block, ReportModel, Section } from '../../reporting/report-model.ts'
import { closingChapters, disputeChapter, openingChapters, serviceChapter } from './parts/chapters.figures.ts'
import { contents, foreword } from './parts/front-matter.figures.ts'
import { officerTitle, reportName, reportTitle } from './parts/layout-words.figures.ts'
import { acknowledgedSignatureOf } from './parts/signature.figures.ts'
import { summary } from './parts/summary.figures.ts'
import { periodName } from './period.figures.ts'
import type { ReportContent } from './report-content.ts'

/** The complete report (laporan lengkap) with its one-page summary and annexes. */
export function composeAnnualReport(content: ReportContent): ReportModel {
  const { layout, figures } = content
  const chapters = numbered([
    ...openingChapters(content),
    ...serviceChapter(content),
    ...disputeChapter(content),
    ...closingChapters(content),
  ])
  const hasCharts = chapters.some(({ blocks }) => blocks.some(({ type }) => type === 'chart'))
  return {
    ...frame(content),
    titleLines: [
      reportName(layout).toUpperCase(),
      periodName(figures).toUpperCase(),
      officerTitle(layout, content.executorLabel),
    ],
    sections: [foreword(content), summary(content), ...contents(hasCharts), ...chapters, ...annexSections(content.annexes)],
  }
}

/** The summary (ringkasan): one page under the letterhead, signed by itself. */
export function composeSummaryReport(content: ReportContent): ReportModel {
  const page = summary(content, acknowledgedSignatureOf(content))
  const { info, ...rest } = frame(content)
  return {
    ...rest,
    info: { ...info, title: `Ringkasan ${info.title}` },
    titleLines: [],
    sections: [{ ...page, startsPage: false }],
  }
}

/** What both forms have in common; a report with open errors is a draft. */
function frame(content: ReportContent): Omit<ReportModel, 'titleLines' | 'sections'> {
  return {
    year: content.figures.year,
    paper: content.paper,
    letterhead: content.letterhead,
    watermark: content.openErrors > 0 ? 'KONSEP' : null,
    info: {
      title: reportTitle(content.layout, content.figures),
      subject: content.letterhead.agencyName,
      createdAt: content.createdAt,
    },
  }
}

/** `LAMPIRAN 1`, each on a page of its own. */
export function annexSections(annexes: ReportContent['annexes']): Section[] {
  return annexes.map((annex, index) => ({
    id: annex.id,
    number: `LAMPIRAN ${index + 1}`,
    heading: annex.heading,
    level: 1,
    startsPage: true,
    blocks: [{ type: 'table', table: annex.table }],
  }))
}

/** Tables and pictures of the chapters are numbered in the order of reading; annexes carry the number of their annex. */
export function numbered(sections: readonly Section[]): Section[] {
  let [tables, charts] = [0, 0]
  const withNumber = (block: Block): Block => {
    if (block.type === 'table') {
      tables++
      return { ...block, table: { ...block.table, caption: `Tabel ${tables}. ${block.table.caption}` } }
    }
    if (block.type !== 'chart') return block
    charts++
    return { ...block, chart: { ...block.chart, caption: `Gambar ${charts}. ${block.chart.caption}` } }
  }
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(withNumber) }))
}
