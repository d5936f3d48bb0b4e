// A native Excel chart as XML: columns or bars in shades of grey, as the PDF and Word show them, with our values cached.
import type { ReportChart } from './report-model.ts'
import type { ChartCells, ChartSeries } from './xlsx-chart-cells.ts'
import { NUMBER_FORMATS } from './xlsx-styles.ts'
import { escapeXml } from './xml-text.ts'

/** As in the PDF: told apart on a copy of a copy, from the fourth on by a pattern. */
const SHADES = ['4D4D4D', 'DEDEDE', '9C9C9C', 'FFFFFF', 'C4C4C4', '7A7A7A', 'F0F0F0'] as const
const PATTERNS: Readonly<Record<number, string>> = { 3: 'ltDnDiag', 4: 'ltUpDiag', 6: 'ltHorz' }
const DARK: ReadonlySet<string> = new Set(['4D4D4D', '7A7A7A'])
/** Less than this share of the tallest column is too low for a number inside it. */
const LOWEST_SHARE = 0.08
const INK = '1A1A1A'
const LINE = `<a:ln w="6350"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill></a:ln>`
const fill = (shade: string) => `<a:solidFill><a:srgbClr val="${shade}"/></a:solidFill>`
const hatched = (pattern: string, shade: string) =>
  `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${INK}"/></a:fgClr><a:bgClr><a:srgbClr val="${shade}"/></a:bgClr></a:pattFill>`
const GRID = `<c:majorGridlines><c:spPr><a:ln w="6350">${fill('D0D0D0')}</a:ln></c:spPr></c:majorGridlines>`
const letters = (size: number, color: string) =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${fill(color)}<a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`

/** The part `chartN.xml`. */
export function chartXml(chart: ReportChart, { categories, series }: ChartCells): string {
  const isLying = chart.kind === 'bars'
  const isStacked = chart.kind === 'stackedColumns'
  const words = { categories: chart.categories, range: categories }
  return (
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="${isLying ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series.map((one, index) => seriesXml(one, index, words, isStacked ? highest(chart) : undefined)).join('')}` +
    `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}<c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `${categoryAxis(isLying)}${valueAxis(chart, NUMBER_FORMATS[series[0]?.kind ?? 'integer'])}</c:plotArea>` +
    (series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${letters(900, INK)}</c:legend>` : '') +
    // A filter on the table must not take columns out of the picture.
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${fill('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>` +
    `${letters(900, INK)}</c:chartSpace>`
  )
}

function seriesXml(
  { label, labelCell, cells, values, kind }: ChartSeries,
  index: number,
  words: { readonly categories: readonly string[]; readonly range: string },
  tallest: number | undefined,
): string {
  const isStacked = tallest !== undefined
  const shade = SHADES[index % SHADES.length] ?? INK
  const pattern = PATTERNS[index % SHADES.length]
  const paint = pattern === undefined ? fill(shade) : hatched(pattern, shade)
  // A value that its part is too low for is left to the table.
  const unsaid = isStacked ? values.flatMap((value, at) => (value < tallest * LOWEST_SHARE ? [at] : [])) : []
  const silent = unsaid.map((at) => `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`).join('')
  const name = labelCell === undefined ? `<c:v>${escapeXml(label)}</c:v>` : linked('str', labelCell, pointsXml([label]))
  const onMark = isStacked && DARK.has(shade) ? 'FFFFFF' : INK
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx><c:spPr>${paint}${LINE}</c:spPr>` +
    `<c:invertIfNegative val="0"/><c:dLbls>${silent}<c:numFmt formatCode="${escapeXml(`${NUMBER_FORMATS[kind]};;`)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${letters(800, onMark)}` +
    `<c:dLblPos val="${isStacked ? 'ctr' : 'outEnd'}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat>${linked('str', words.range, pointsXml(words.categories))}</c:cat>` +
    `<c:val>${linked('num', cells, `<c:formatCode>General</c:formatCode>${pointsXml(values.map(String))}`)}</c:val></c:ser>`
  )
}

/** Points to cells, with what they hold beside it. */
function linked(kind: 'str' | 'num', range: string, points: string): string {
  return `<c:${kind}Ref><c:f>${escapeXml(range)}</c:f><c:${kind}Cache>${points}</c:${kind}Cache></c:${kind}Ref>`
}

function pointsXml(values: readonly string[]): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`)
  return `<c:ptCount val="${values.length}"/>${points.join('')}`
}

/** Of lying bars the first stands on top, as it does in the table. */
function categoryAxis(isLying: boolean): string {
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${LINE}</c:spPr>${letters(800, INK)}<c:crossAx val="2"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  )
}

function valueAxis(chart: ReportChart, format: string): string {
  const isLying = chart.kind === 'bars'
  const title =
    `<c:title><c:tx><c:rich><a:bodyPr${isLying ? '' : ' rot="-5400000" vert="horz"'}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="0"/></a:pPr>` +
    `<a:r><a:rPr lang="id-ID" sz="900" b="0"><a:latin typeface="Arial"/></a:rPr><a:t>${escapeXml(chart.valueLabel)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  // Half a request is never counted.
  const step = highest(chart) < 5 && format === NUMBER_FORMATS.integer ? '<c:majorUnit val="1"/>' : ''
  return (
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>' +
    `<c:axPos val="${isLying ? 'b' : 'l'}"/>${GRID}${title}` +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${letters(900, INK)}` +
    `<c:crossAx val="1"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${step}</c:valAx>`
  )
}

function highest({ kind, categories, series }: ReportChart): number {
  if (kind !== 'stackedColumns') return Math.max(0, ...series.flatMap(({ values }) => values))
  return Math.max(0, ...categories.map((_name, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)))
}
