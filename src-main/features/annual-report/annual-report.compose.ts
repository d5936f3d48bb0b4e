// Pure: the content of a year becomes the report model that all three drawings share.
import type { ReportModel, Section } from '../../reporting/report-model.ts'
import { REPORT_SECTIONS } from './annual-report.rules.ts'
import { closingChapters, disputeChapter, openingChapters, serviceChapter } from './parts/chapters.figures.ts'
import { contents, foreword, summary } from './parts/front-matter.figures.ts'
import type { ReportContent } from './report-content.ts'

/** Staff-written parts without which the report is only a draft; the foreword has a standing text. */
const NEEDED = REPORT_SECTIONS.filter((section) => section !== 'foreword')

/** The complete report (laporan lengkap) with its one-page summary and annexes. */
export function composeAnnualReport(content: ReportContent): ReportModel {
  const { year } = content.figures
  const unfinished = content.signatory === null || NEEDED.some((section) => content.texts[section] === undefined)
  const annexes = content.annexes.map(
    (annex, index): Section => ({
      id: annex.id,
      number: `LAMPIRAN ${index + 1}`,
      heading: annex.heading,
      level: 1,
      startsPage: true,
      blocks: [{ type: 'table', table: annex.table }],
    }),
  )
  return {
    titleLines: ['LAPORAN LAYANAN INFORMASI PUBLIK', `TAHUN ${year}`, `PPID ${content.executorLabel.toUpperCase()}`],
    year,
    paper: content.paper,
    letterhead: content.letterhead,
    sections: [
      foreword(content),
      summary(content),
      ...contents(),
      ...withTableNumbers([
        ...openingChapters(content),
        ...serviceChapter(content),
        ...disputeChapter(content),
        ...closingChapters(content),
      ]),
      ...annexes,
    ],
    watermark: unfinished ? 'KONSEP' : null,
    info: {
      title: `Laporan Layanan Informasi Publik Tahun ${year}`,
      subject: content.letterhead.agencyName,
      createdAt: content.createdAt,
    },
  }
}

/** Tables of the chapters are numbered in the order of reading; annexes carry the number of their annex. */
function withTableNumbers(sections: readonly Section[]): Section[] {
  let number = 0
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.type !== 'table') return block
      number++
      return { ...block, table: { ...block.table, caption: `Tabel ${number}. ${block.table.caption}` } }
    }),
  }))
}
