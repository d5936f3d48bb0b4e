// Addresses of the numbers of the report, and of the cases behind them.
import { CASE_TABLES, type CaseFigure, type FigureCase, type ReportPeriod } from '../../src-main/contract/index.ts'

/**
 * A word of the office, such as the name of a unit, as one part of an address: the router decodes `%` signs on its way, so
 * `~` stands in their place, and before every word, so that an empty one is a part as well.
 */
const asPart = (word: string) => `~${encodeURIComponent(word).replaceAll('~', '%7E').replaceAll('%', '~')}`

function wordOf(part: string): string {
  if (!part.startsWith('~')) return part
  try {
    return decodeURIComponent(part.slice(1).replaceAll('~', '%'))
  } catch {
    return part
  }
}

/** Groups and keys of the report's own vocabulary stand as they are. */
const isPlain = (word: string) => /^[A-Za-z0-9-]+$/.test(word)

/** Where the cases behind a number are listed: of a report by its year, of a recap by its days. */
export function figureAddress(counted: number | ReportPeriod, { table, group, key }: CaseFigure): string {
  const place = typeof counted === 'number' ? `${counted}/angka` : `angka/${counted.from}/${counted.to}`
  return `/laporan/${place}/${table}/${isPlain(group) ? group : asPart(group)}/${key}`
}

/** The number an address means; undefined for a table that has none. */
export function figureAt(table: string, group: string, key: string): CaseFigure | undefined {
  const known = CASE_TABLES.find((one) => one === table)
  return known === undefined ? undefined : { table: known, group: wordOf(group), key }
}

const CASE_ADDRESSES: Readonly<Record<FigureCase['entity'], string>> = {
  request: '/permohonan',
  objection: '/keberatan',
  dispute: '/sengketa',
  publicInformation: '/dip',
  excludedInformation: '/dik',
  dipEdition: '/dip/edisi',
  consequenceTest: '/dik/uji',
}

/** The page of a case behind a number. */
export const caseAddress = ({ entity, id }: Pick<FigureCase, 'entity' | 'id'>) => `${CASE_ADDRESSES[entity]}/${id}`
