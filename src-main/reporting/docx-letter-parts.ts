// The parts that letters and forms are put together from, for Word.
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx'
import { NO_BORDERS } from './docx-styles.ts'
import type { LetterBlock, LetterParty } from './letter-model.ts'

type Look = {
  readonly bold?: boolean
  readonly center?: boolean
  readonly after?: number
  readonly before?: number
  readonly keepNext?: boolean
}

/** One line of plain text. */
export const plain = (text: string, options: Look = {}) =>
  new Paragraph({
    alignment: options.center === true ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { after: options.after ?? 0, before: options.before ?? 0 },
    keepNext: options.keepNext ?? false,
    children: [new TextRun({ text, bold: options.bold ?? false })],
  })

type GridCell = { readonly width: number; readonly children: (Paragraph | Table)[] }

/** A cell of a share of the width, framed or not. */
export function cell(width: number, children: (Paragraph | Table)[], framed = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    ...(framed ? {} : { borders: NO_BORDERS }),
    // Word wants a paragraph at the end of every cell.
    children: children.at(-1) instanceof Table ? [...children, plain('')] : children,
  })
}

/** Cells side by side without lines; a row stays on one page unless it may break. */
export function grid(rows: readonly (readonly GridCell[])[], mayBreak = false): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) => new TableRow({ cantSplit: !mayBreak, children: cells.map(({ width, children }) => cell(width, children)) }),
    ),
  })
}

/** `Nama : Budi`, one row each. */
export function fieldTable(rows: readonly { readonly label: string; readonly value: string }[], labelWidth: number): Table {
  return grid(
    rows.map(({ label, value }) => [
      { width: labelWidth, children: [plain(label)] },
      { width: 3, children: [plain(':')] },
      { width: 97 - labelWidth, children: value.split(/\n+/).map((line) => plain(line)) },
    ]),
  )
}

type Clause = Extract<LetterBlock, { type: 'clauses' }>['rows'][number]

/** `Menimbang : a. … b. …`; a long clause goes on over the page. */
export function clauses(rows: readonly Clause[], instance: number): Table {
  return grid(
    rows.map(({ label, marker, items }, row) => [
      { width: 19, children: [plain(label)] },
      { width: 3, children: [plain(label === '' ? '' : ':')] },
      {
        width: 78,
        children: items.map(
          (text) =>
            new Paragraph({
              text,
              alignment: AlignmentType.JUSTIFIED,
              spacing: { after: 60 },
              ...(marker === 'none'
                ? {}
                : {
                    numbering: { reference: marker === 'letters' ? 'huruf' : 'daftar', level: 0, instance: instance * 100 + row },
                  }),
            }),
        ),
      },
    ]),
    true,
  )
}

/** A ballot box, ticked or not, and what it stands for. */
export function choice(text: string, chosen: boolean): Paragraph {
  return new Paragraph({
    children: [
      new TextRun({ text: chosen ? '\u2612' : '\u2610', font: 'Segoe UI Symbol' }),
      new TextRun({ text: ` ${text}`, bold: chosen }),
    ],
  })
}

/** Amounts, their sum, and the sum in words. */
export function sums(block: Extract<LetterBlock, { type: 'sums' }>): FileChild[] {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
  const line = (label: string, value: string, bold: boolean) =>
    new TableRow({
      children: [
        cell(70, [plain(label, { bold })], true),
        cell(30, [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: value, bold })] })], true),
      ],
    })
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
      rows: [
        ...block.rows.map(({ label, value }) => line(label, value, false)),
        line(block.total.label, block.total.value, true),
      ],
    }),
    new Paragraph({ spacing: { after: 100 }, children: [new TextRun({ text: `Terbilang: ${block.words}`, italics: true })] }),
  ]
}

/** What is signed above, and the name below it in a row of its own: so two names stand level, however many lines say in what capacity. */
export function signatures(placeAndDate: string, parties: readonly LetterParty[]): Table {
  const [first, second] = parties as readonly [LetterParty, LetterParty | undefined]
  const center = second !== undefined
  const columns = center ? [first, second] : [undefined, first]
  const row = (drawn: (party: LetterParty, isLast: boolean) => Paragraph[]): GridCell[] =>
    columns.map((party, at) => ({ width: 50, children: party === undefined ? [plain('')] : drawn(party, at === 1) }))
  return grid([
    row((party, isLast) => [
      plain(isLast ? placeAndDate : '', { center, keepNext: true }),
      ...party.lines.map((text) => plain(text, { center, bold: !center, keepNext: true })),
    ]),
    row(({ name, rank, nip }) => [
      signedName(name, center),
      ...(rank === '' ? [] : [plain(rank, { center })]),
      ...(nip === '' ? [] : [plain(`NIP ${nip}`, { center })]),
    ]),
  ])
}

/** A line to be filled in by hand is not underlined once more. */
function signedName(name: string, center: boolean): Paragraph {
  const known = !name.startsWith('(')
  return new Paragraph({
    alignment: center ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: 1000 },
    children: [new TextRun({ text: name, bold: known, ...(known ? { underline: { type: UnderlineType.SINGLE } } : {}) })],
  })
}
