// A chart of the report as SVG text: shades of grey with outlines, every value written on its mark, for any printer.
import { BarChart, type BarSeriesOption } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components'
import { init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { lettersIn, MEAN_LETTER } from './letter-width.ts'
import { formatNumber } from './number-format.ts'
import type { ReportChart } from './report-model.ts'

use([BarChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer])
const sizeOf = (font?: string) => Number(/(\d+(?:\.\d+)?)px/.exec(font ?? '')?.[1] ?? 12)
const widthOf = (text: string, size: number) => lettersIn(text) * MEAN_LETTER * size
// Without a page nobody can measure letters; the font is known, so its own widths are taken.
setPlatformAPI({ measureText: (text, font) => ({ width: widthOf(text, sizeOf(font)) }) })

type Size = { readonly width: number; readonly height: number }

const INK = '#1a1a1a'
const GRID = '#cfcfcf'
const LETTERS = 8.5
const LINE = 10.5
const LEGEND_LINE = 18
/** Neighbours differ enough to be told apart on a copy of a copy; from the third on a pattern helps. */
const SHADES = ['#4d4d4d', '#dedede', '#9c9c9c', '#ffffff', '#c4c4c4', '#7a7a7a', '#f0f0f0', '#b0b0b0'] as const
const stripes = (rotation: number, gap: number) => ({
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [1, gap],
  rotation,
  color: INK,
})
const PATTERNS = [
  undefined,
  undefined,
  undefined,
  stripes(-Math.PI / 4, 4),
  stripes(Math.PI / 4, 3),
  undefined,
  stripes(0, 3),
  stripes(Math.PI / 2, 3),
]
/** Share of the picture's width that the words of lying bars may take. */
const WORDS_SHARE = 0.4

/** Points the picture takes across a page of portrait paper; lying bars need a line for each category. */
export function chartSize(chart: ReportChart): Size {
  const width = 460
  if (chart.kind !== 'bars')
    return { width, height: 215 + LEGEND_LINE * (chart.series.length > 1 ? legendLines(chart, width) : 1) }
  const rows = chart.categories.map((words) => {
    const lines = Math.ceil(widthOf(words, LETTERS) / (width * WORDS_SHARE * 0.9))
    return Math.max(lines * LINE, chart.series.length * 13) + 8
  })
  return {
    width,
    height: Math.max(
      110,
      rows.reduce((sum, one) => sum + one, 0) + 26 + (chart.series.length > 1 ? 6 + LEGEND_LINE * legendLines(chart, width) : 0),
    ),
  }
}

/** The picture as SVG text; the same chart and size give the same text. Units are points when placed at `size`. */
export function chartSvg(chart: ReportChart, size: Size): string {
  const picture = init(null, null, { renderer: 'svg', ssr: true, width: size.width, height: size.height })
  try {
    picture.setOption(optionOf(chart, size))
    return plain(picture.renderToSVGString())
  } finally {
    picture.dispose()
  }
}

/** Without what only a screen needs, and without the running numbers that would make equal pictures differ. */
function plain(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, 'zr-')
}

function optionOf(chart: ReportChart, size: Size) {
  const lying = chart.kind === 'bars'
  const several = chart.series.length > 1
  const words = { type: 'category' as const, data: [...chart.categories], axisTick: { show: false }, axisLine }
  const values = {
    type: 'value' as const,
    name: chart.valueLabel,
    nameLocation: lying ? ('middle' as const) : ('end' as const),
    nameGap: lying ? 18 : 10,
    nameTextStyle: {
      ...text(LETTERS),
      align: lying ? ('center' as const) : ('left' as const),
      padding: [0, 0, 0, lying ? 0 : -24],
    },
    minInterval: 1,
    splitLine: { lineStyle: { color: GRID, width: 0.5 } },
    axisLabel: { ...text(LETTERS), formatter: (value: number) => formatNumber(value) },
  }
  const across = size.width * WORDS_SHARE
  const most = Math.max(...chart.series.flatMap((one) => one.values))
  return {
    animation: false,
    textStyle: { fontFamily: 'Arimo', color: INK },
    aria: { enabled: false, decal: { show: true } },
    ...(several
      ? {
          legend: {
            bottom: 0,
            itemWidth: 16,
            itemHeight: 9,
            icon: 'rect',
            itemStyle: outline,
            itemGap: 14,
            borderColor: INK,
            textStyle: text(LETTERS),
          },
        }
      : {}),
    grid: {
      left: 4,
      right: lying ? widthOf(formatNumber(most), LETTERS) + 8 : 6,
      top: lying ? 4 : 30,
      bottom: several ? 6 + LEGEND_LINE * legendLines(chart, size.width) : 2,
      outerBoundsMode: 'same' as const,
    },
    xAxis: lying
      ? values
      : {
          ...words,
          axisLabel: { ...text(LETTERS), interval: 0, ...categoryWords(chart, size.width) },
        },
    yAxis: lying
      ? {
          ...words,
          inverse: true,
          axisLabel: { ...text(LETTERS), interval: 0, width: across, overflow: 'break' as const, lineHeight: LINE },
        }
      : values,
    series: [...chart.series.map((_one, index) => seriesOf(chart, index, size)), ...totalsOf(chart)],
  }
}

/** Words below the columns stand upright and in lines as long as each word has room; else all of them are turned. */
function categoryWords(chart: ReportChart, width: number) {
  const room = (width - 40) / Math.max(1, chart.categories.length) - 4
  const fits = chart.categories.every((words) => words.split(' ').every((word) => widthOf(word, LETTERS) <= room))
  return fits ? { width: room, overflow: 'break' as const, lineHeight: LINE } : { rotate: 40 }
}

/** Lines of the legend, whose entries stand side by side as far as they fit. */
function legendLines(chart: ReportChart, width: number): number {
  let [lines, used] = [1, 0]
  for (const { label } of chart.series) {
    const entry = widthOf(label, LETTERS) + 36
    if (used > 0 && used + entry > width) [lines, used] = [lines + 1, 0]
    used += entry
  }
  return lines
}

const axisLine = { lineStyle: { color: INK, width: 0.7 } }
const outline = { borderColor: INK, borderWidth: 0.6 }
const text = (fontSize: number) => ({ fontSize, fontFamily: 'Arimo', color: INK })

function seriesOf(chart: ReportChart, index: number, size: Size): BarSeriesOption {
  const one = chart.series[index]
  const shade = index % SHADES.length
  const stacked = chart.kind === 'stackedColumns'
  const room = (size.width - 40) / Math.max(1, chart.categories.length)
  const wide = Math.max(...(one?.values ?? [0]).map((value) => widthOf(formatNumber(value), LETTERS - 1)))
  const turned = chart.kind === 'columns' && wide > (room * 0.7) / chart.series.length + 3
  const tallest = Math.max(1, ...chart.categories.map((_words, at) => totalOf(chart, at)))
  const inside = {
    show: true,
    position: 'inside' as const,
    backgroundColor: '#ffffff',
    padding: [2, 2, 1, 2],
    formatter,
  }
  const outside = {
    show: true,
    position: chart.kind === 'bars' ? ('right' as const) : ('top' as const),
    ...(turned ? { rotate: 90, align: 'left' as const, verticalAlign: 'middle' as const, distance: 3 } : { distance: 2 }),
    formatter,
  }
  // A value that its part is too low for is left to the table; the sum stands on top of each column.
  const fits = (value: number) => !stacked || (value / tallest) * (size.height - 70) > LETTERS + 3
  const pattern = PATTERNS[shade]
  return {
    type: 'bar',
    name: one?.label ?? '',
    data: (one?.values ?? []).map((value) => ({ value, label: { show: fits(value) } })),
    ...(stacked ? { stack: 'sum' } : { barGap: '12%' }),
    barCategoryGap: '30%',
    barMaxWidth: chart.kind === 'bars' ? 14 : 36,
    itemStyle: { ...outline, color: SHADES[shade] ?? INK, decal: pattern ?? { symbol: 'none' } },
    label: { ...text(LETTERS - 1), ...(stacked ? inside : outside) },
    silent: true,
  }
}

const formatter = ({ value }: { value?: unknown }) => (typeof value === 'number' ? formatNumber(value) : '')

const totalOf = (chart: ReportChart, at: number) => chart.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)

/** The sum on top of each stacked column: a part of no height that only carries the number. */
function totalsOf(chart: ReportChart): BarSeriesOption[] {
  if (chart.kind !== 'stackedColumns') return []
  const formatter = ({ dataIndex }: { dataIndex: number }) => formatNumber(totalOf(chart, dataIndex))
  const label = { show: true, position: 'top' as const, distance: 2, ...text(LETTERS), fontWeight: 'bold' as const, formatter }
  return [
    {
      type: 'bar',
      stack: 'sum',
      data: chart.categories.map(() => 0),
      itemStyle: { borderWidth: 0, color: INK },
      label,
      silent: true,
    },
  ]
}
