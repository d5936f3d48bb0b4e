// Charts for Word: the same picture as in the PDF, as lines that print sharp, with dots for programs that know no SVG.
import { AlignmentType, type FileChild, ImageRun, LineRuleType, Paragraph, TextRun } from 'docx'
import { CHART_CAPTION_STYLE } from './docx-styles.ts'
import { chartsOf, isEmptyChart, type ReportChart, type ReportModel } from './report-model.ts'

type Picture = { readonly svg: Buffer; readonly png: Buffer; readonly width: number; readonly height: number }

/** The drawn charts by their id. */
export type ChartPictures = ReadonlyMap<string, Picture>

const PIXELS_PER_POINT = 96 / 72
/** Dots to a pixel of the page, about 300 to an inch. */
const SHARPNESS = 3

/** Draws the charts; the drawing engine is loaded only where there is one. */
export async function chartPictures(model: ReportModel, fontsFolder: string): Promise<ChartPictures> {
  const drawn = chartsOf(model).filter((chart) => !isEmptyChart(chart))
  const pictures = new Map<string, Picture>()
  if (drawn.length === 0) return pictures
  const { chartSize, chartSvg } = await import('./chart-to-svg.ts')
  const { svgToPng } = await import('./svg-to-png.ts')
  for (const chart of drawn) {
    const size = chartSize(chart)
    const svg = chartSvg(chart, size)
    const [width, height] = [size.width * PIXELS_PER_POINT, size.height * PIXELS_PER_POINT].map(Math.round)
    const png = await svgToPng(svg, (width ?? 0) * SHARPNESS, fontsFolder)
    // Word takes fonts from the computer; Arial is on every one and as wide as ours.
    const words = Buffer.from(svg.replaceAll('Arimo', 'Arial'))
    pictures.set(chart.id, { svg: words, png: Buffer.from(png), width: width ?? 0, height: height ?? 0 })
  }
  return pictures
}

/** The picture with its caption below, both on one page. */
export function docxChart(chart: ReportChart, pictures: ChartPictures): FileChild[] {
  const picture = pictures.get(chart.id)
  const shown =
    picture === undefined
      ? new TextRun({ text: chart.emptyText, italics: true })
      : new ImageRun({
          type: 'svg',
          data: picture.svg,
          transformation: { width: picture.width, height: picture.height },
          fallback: { type: 'png', data: picture.png },
          altText: { title: chart.caption, description: spokenValues(chart), name: chart.id },
        })
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 120, line: 240, lineRule: LineRuleType.AUTO },
      children: [shown],
    }),
    new Paragraph({ style: CHART_CAPTION_STYLE, keepLines: true, children: [new TextRun(chart.caption)] }),
  ]
}

/** What is read out to those who do not see the picture. */
function spokenValues({ categories, series }: ReportChart): string {
  return series
    .map(({ label, values }) => `${label}: ${categories.map((name, index) => `${name} ${values[index] ?? 0}`).join(', ')}`)
    .join('; ')
}
