// What the styles of an OpenDocument file say about values (ODF 1.3 part 3, 16.2 and 16.29): a day shown only as its month or year,
// a sheet that is not shown.
import type { DateShape } from './number-format.ts'
import type { XmlAttributes } from './xml-reader.ts'

export type OdsStyles = {
  /** To be told every element outside the sheets. */
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close: (name: string) => void
  /** Undefined for a cell style that says nothing of the kind. */
  readonly shapeOf: (cellStyle: string | undefined) => DateShape
  readonly isHidden: (tableStyle: string | undefined) => boolean
}

/** Collects from `styles.xml` and from the automatic styles of the content. */
export function odsStyles(): OdsStyles {
  const shapes = new Map<string, DateShape>()
  const dataStyles = new Map<string, string>()
  const hiddenTables = new Set<string>()
  let style = ''
  let dateStyle: string | undefined
  let parts = new Set<string>()
  return {
    open(name, attributes) {
      if (dateStyle !== undefined) parts.add(name)
      else if (name === 'date-style') {
        dateStyle = attributes['style:name'] ?? ''
        parts = new Set()
      } else if (name === 'style') {
        style = attributes['style:name'] ?? ''
        const inherited = dataStyles.get(attributes['style:parent-style-name'] ?? '')
        const data = attributes['style:data-style-name'] ?? inherited
        if (data !== undefined) dataStyles.set(style, data)
      } else if (name === 'table-properties' && attributes['table:display'] === 'false') hiddenTables.add(style)
    },
    close(name) {
      if (name !== 'date-style' || dateStyle === undefined) return
      shapes.set(dateStyle, parts.has('day') || !parts.has('year') ? 'day' : parts.has('month') ? 'month' : 'year')
      dateStyle = undefined
    },
    shapeOf: (cellStyle = '') => shapes.get(dataStyles.get(cellStyle) ?? ''),
    isHidden: (tableStyle = '') => hiddenTables.has(tableStyle),
  }
}
