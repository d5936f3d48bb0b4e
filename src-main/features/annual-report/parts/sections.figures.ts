// How a chapter, a part and its blocks are put together.
import type { Block, ReportChart, ReportTable, Section } from '../../../reporting/report-model.ts'
import { REPORT_SECTION_LABELS } from '../annual-report.labels.ts'
import { missingParts, type NarrativeSection, type ReportSection } from '../annual-report.rules.ts'
import type { ReportContent } from '../report-content.ts'
import { isBlank } from './charts.figures.ts'
import { narrativeOf } from './narrative.figures.ts'

/** Said where a staff-written part is still empty; the report then carries the watermark KONSEP. */
export const NOT_WRITTEN = 'Bagian ini belum diisi.'

/** Blank lines part paragraphs; a single line end stays one. */
export function paragraphs(text: string): Block[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', text: line }))
}

export const tables = (...ones: readonly ReportTable[]): Block[] => ones.map((table) => ({ type: 'table', table }))

/** Charts the layout asks for; never one that shows nothing. */
export function charts({ layout }: Pick<ReportContent, 'layout'>, ...ones: readonly ReportChart[]): Block[] {
  return layout.charts ? ones.filter((chart) => !isBlank(chart)).map((chart) => ({ type: 'chart', chart })) : []
}

export const chapter = (number: string, heading: string, blocks: readonly Block[]): Section => ({
  id: number,
  number,
  heading,
  level: 1,
  startsPage: true,
  blocks,
})

export const part = (number: string, heading: string, blocks: readonly Block[]): Section => ({
  id: `${number}${heading}`,
  number,
  heading,
  level: 2,
  startsPage: false,
  blocks,
})

/** What staff wrote; a table of theirs says enough by itself, and `intro` leads to it. */
export function written(
  content: ReportContent,
  number: string,
  section: ReportSection,
  list: { readonly intro: string; readonly tables: readonly ReportTable[] } = { intro: '', tables: [] },
): Section {
  const shown = list.tables.filter((table) => table.rows.length > 0)
  const isMissing = missingParts(content.texts, content.lists).includes(section)
  const text = isMissing ? NOT_WRITTEN : (content.texts[section] ?? list.intro)
  return part(number, REPORT_SECTION_LABELS[section], [...paragraphs(text), ...tables(...shown)])
}

/** The sentences of a section as staff put them, or as they write themselves. */
export function narrated(content: ReportContent, section: NarrativeSection): Block[] {
  const { figures, previous, layout, executorLabel } = content
  const facts = { figures, previous, layout, executorLabel, agencyName: content.letterhead.agencyName }
  return paragraphs(content.texts[section] ?? narrativeOf(section, facts))
}
