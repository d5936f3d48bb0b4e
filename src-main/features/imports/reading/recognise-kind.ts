// Which register a file is, told by its columns and by what its titles and names say; the clerk confirms.
import { markerOf, tableSheets } from '../tables/marker.ts'
import type { ImportKind } from './drafts.ts'
import { excludedSign } from './excluded-signs.ts'
import type { Grid } from './grid.ts'
import { type LocatedHeader, locateHeader } from './header.ts'
import { IMPORT_KINDS, KINDS } from './kinds.ts'
import { type ImportContext, titleTexts } from './sheet-facts.ts'
import { isDisputeList, tellingScore } from './sheet-findings.ts'
import { GROUND_LETTERS } from './synonyms-objection.ts'
import { upright } from './upright.ts'

/** `confidence` is the share of this register among all that the columns could be: 1 without a rival, 0.5 for a draw of two. */
export type KindProposal = { readonly kind: ImportKind; readonly confidence: number }

/** So many rows tell which register a sheet is. */
const TELLING_ROWS = 300
/** A title that names the register weighs as much as a column. */
const NAMED = 1
/** A register is hardly one whose necessary column is missing. */
const MISSING = 0.5

const NAMES: Readonly<Record<ImportKind, RegExp>> = {
  publicInformation: /daftar\s+informasi\s+publik|(?:^|[^a-z])dip(?:[^a-z]|$)/i,
  excludedInformation: /dikecualikan|(?:^|[^a-z])dik(?:[^a-z]|$)/i,
  request: /permohonan|permintaan/i,
  objection: /keberatan/i,
}

/** The registers that the sheets could be, likeliest first; empty when they are none (a letter, a list of disputes). */
export function recogniseKinds(grids: readonly Grid[], context: ImportContext): readonly KindProposal[] {
  const ours = markerOf(grids)
  if (ours !== undefined) return [{ kind: ours.kind, confidence: 1 }]
  const sheets = tableSheets(grids).map((grid) => scoresOf(upright({ ...grid, rows: grid.rows.slice(0, TELLING_ROWS) }), context))
  const scored = IMPORT_KINDS.map((kind) => ({ kind, score: sheets.reduce((sum, sheet) => sum + sheet[kind], 0) }))
  const total = scored.reduce((sum, { score }) => sum + score, 0)
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ kind, score }) => ({ kind, confidence: score / total }))
}

type Scores = Record<ImportKind, number>

function scoresOf(grid: Grid, context: ImportContext): Scores {
  const headers = new Map(IMPORT_KINDS.map((kind) => [kind, locateHeader(grid, KINDS[kind].fields)] as const))
  const scores: Scores = { publicInformation: 0, excludedInformation: 0, request: 0, objection: 0 }
  for (const kind of IMPORT_KINDS) {
    const header = headers.get(kind)
    if (header === undefined || isDisputeList(grid, header, context.fileName)) continue
    const named = namedIn(grid, header, context, kind)
    scores[kind] = Math.max(0, weight(header, kind, named) - MISSING * missingColumns(header, kind))
  }
  // A DIK in the columns of a DIP is a DIK, however well the columns fit.
  const dip = headers.get('publicInformation')
  if (dip !== undefined && scores.publicInformation > 0 && excludedSign(grid, dip, context.fileName) !== undefined) {
    scores.excludedInformation = Math.max(scores.excludedInformation, scores.publicInformation)
    scores.publicInformation = 0
  }
  return scores
}

/** Columns that only this register has: without any of them the rest is borrowed from the DIP, or from the requests. */
const OWN_FIELDS: Partial<Readonly<Record<ImportKind, readonly string[]>>> = {
  excludedInformation: ['legalBasis', 'consequenceOpen', 'consequenceClosed'],
  objection: [
    'grounds',
    ...GROUND_LETTERS.map((letter) => `ground_${letter}`),
    'superiorDecision',
    'superiorName',
    'caseStatement',
  ],
}
const BORROWED = 0.5

/** What the columns weigh, and the name of the register above or around them. */
function weight(header: LocatedHeader, kind: ImportKind, named: number): number {
  const own = OWN_FIELDS[kind]
  const isOwn = own === undefined || named > 0 || header.columns.some(({ field }) => own.includes(field ?? ''))
  return (isOwn ? 1 : BORROWED) * tellingScore(header) + named
}

function missingColumns(header: LocatedHeader, kind: ImportKind): number {
  const fields = new Set(header.columns.map(({ field }) => field))
  return KINDS[kind].required.filter(({ anyOf }) => !anyOf.some((field) => fields.has(field))).length
}

/** "Keberatan" beside "permohonan" names the objections: they are about requests. */
function namedIn(grid: Grid, header: LocatedHeader, context: ImportContext, kind: ImportKind): number {
  const text = [...titleTexts(grid, header), grid.sheetName, context.fileName.replace(/[_.-]+/g, ' ')].join(' ')
  if (kind === 'request' && NAMES.objection.test(text)) return 0
  return NAMES[kind].test(text) ? NAMED : 0
}
