// A letter or form as plain data: the preview, PDF and Word all draw the same blocks. Stored as issued, so it is parsed on reading.
import { z } from 'zod'
import type { ReportTable } from './report-model.ts'

const Party = z.strictObject({
  /** Position lines above the signature, as `PPID` or `Pemohon Informasi`. */
  lines: z.array(z.string()),
  name: z.string(),
  rank: z.string(),
  nip: z.string(),
})
export type LetterParty = z.infer<typeof Party>

const TableHead = z.strictObject({ text: z.string(), colSpan: z.int().optional(), rowSpan: z.int().optional() })

const Field = z.strictObject({ label: z.string(), value: z.string() })

export const LetterBlockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('title'), lines: z.array(z.string()), number: z.string().nullable() }),
  /** Nomor, Sifat, Lampiran, Hal at the left, place and date at the right, then the addressee. */
  z.strictObject({
    type: z.literal('reference'),
    rows: z.array(Field),
    placeAndDate: z.string(),
    addressee: z.array(z.string()),
  }),
  z.strictObject({ type: z.literal('paragraph'), text: z.string() }),
  z.strictObject({ type: z.literal('fields'), rows: z.array(Field) }),
  z.strictObject({ type: z.literal('subheading'), text: z.string() }),
  z.strictObject({
    type: z.literal('choices'),
    label: z.string(),
    options: z.array(z.strictObject({ text: z.string(), chosen: z.boolean() })),
  }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.string()) }),
  /** A framed line such as PERMOHONAN INFORMASI DITOLAK (Lamp. IX). */
  z.strictObject({ type: z.literal('frame'), text: z.string() }),
  /** Amounts with their sum, digits and words. */
  z.strictObject({ type: z.literal('sums'), rows: z.array(Field), total: Field, words: z.string() }),
  z.strictObject({ type: z.literal('signatures'), placeAndDate: z.string(), parties: z.array(Party).min(1).max(2) }),
  z.strictObject({ type: z.literal('copies'), items: z.array(z.string()) }),
  /** Parts of a decree: `Menimbang : a. …`, `Menetapkan : …`, `KESATU : …`. */
  z.strictObject({
    type: z.literal('clauses'),
    rows: z.array(
      z.strictObject({ label: z.string(), marker: z.enum(['letters', 'numbers', 'none']), items: z.array(z.string()) }),
    ),
  }),
  /** A table of an official annex; cells covered by a span are left out, `widths` are shares. */
  z.strictObject({
    type: z.literal('table'),
    header: z.array(z.array(TableHead)),
    widths: z.array(z.number()),
    rows: z.array(z.array(z.string())),
    emptyText: z.string(),
  }),
  /** The next page, upright unless said otherwise. */
  z.strictObject({ type: z.literal('newPage'), landscape: z.boolean().optional() }),
])
export type LetterBlock = z.infer<typeof LetterBlockSchema>

export const LetterDocumentSchema = z.strictObject({
  /** What the file is called in its properties; never a person's name. */
  title: z.string(),
  /** Whether the first page lies on its long side. */
  landscape: z.boolean().optional(),
  letterhead: z.strictObject({
    governmentName: z.string(),
    agencyName: z.string(),
    lines: z.array(z.string()).readonly(),
    place: z.string(),
    logo: z.strictObject({ mime: z.enum(['image/png', 'image/jpeg']), base64: z.string() }).nullable(),
  }),
  blocks: z.array(LetterBlockSchema),
})
export type LetterDocument = z.infer<typeof LetterDocumentSchema>

/** The table of a letter as the report's tables are drawn: with repeated header, without caption. */
export function tableOfLetter(block: Extract<LetterBlock, { type: 'table' }>, landscape: boolean): ReportTable {
  return {
    id: '',
    caption: '',
    sheet: '',
    orientation: landscape ? 'landscape' : 'portrait',
    header: block.header.map((cells) =>
      cells.map(({ text, colSpan, rowSpan }) => ({
        text,
        ...(colSpan === undefined ? {} : { colSpan }),
        ...(rowSpan === undefined ? {} : { rowSpan }),
      })),
    ),
    numbered: false,
    columns: block.widths.map((width) => ({ kind: 'text', width })),
    rows: block.rows.map((cells) => ({ cells })),
    emptyText: block.emptyText,
  }
}

/** Blocks with the orientation of the page they stand on; the break itself belongs to the page it opens. */
export function withOrientation(letter: LetterDocument): { readonly block: LetterBlock; readonly landscape: boolean }[] {
  let landscape = letter.landscape ?? false
  return letter.blocks.map((block) => {
    if (block.type === 'newPage') landscape = block.landscape ?? false
    return { block, landscape }
  })
}
