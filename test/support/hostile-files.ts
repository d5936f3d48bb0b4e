// Files that somebody made to do harm, or that a disk made by accident: zips that lie, sheets without end, text of odd signs.
import { crc32, deflateRawSync } from 'node:zlib'

export type Part = {
  readonly name: string
  readonly content: string | Uint8Array
  /** What the directory claims in place of the true size, in bytes. */
  readonly claims?: number
}

/** A zip written by hand, so that its directory may say what is not so. */
export function zipOf(parts: readonly Part[]): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, claims } of parts) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const label = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claims ?? bytes.length, 18)
    fields.writeUInt16LE(label.length, 22)
    const entry = Buffer.alloc(20 - 6)
    entry.writeUInt32LE(offset, 10)
    pieces.push(Buffer.from('504b0304', 'hex'), fields, label, packed)
    directory.push(Buffer.from('504b01021400', 'hex'), fields, entry, label)
    offset += 30 + label.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...pieces, list, end])
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const LINKS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type RawWorkbook = {
  /** Inside `<worksheet>`. */
  readonly sheet: string
  /** Inside `<workbook>`, after the list of sheets. */
  readonly workbook?: string
  /** Before the root element of the sheet. */
  readonly before?: string
  readonly sheetLinks?: string
  readonly sharedStrings?: string
  readonly others?: readonly Part[]
}

/** The parts of a workbook of one sheet, written by hand. */
export function workbookParts(raw: RawWorkbook): Part[] {
  return [
    { name: '_rels/.rels', content: `${XML}<Relationships ${RELATIONSHIPS}/>` },
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook ${MAIN} ${LINKS}><sheets><sheet name="Lembar" sheetId="1" r:id="rId1"/></sheets>${raw.workbook ?? ''}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships ${RELATIONSHIPS}><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${XML}${raw.before ?? ''}<worksheet ${MAIN} ${LINKS}>${raw.sheet}</worksheet>`,
    },
    ...(raw.sheetLinks === undefined
      ? []
      : [
          {
            name: 'xl/worksheets/_rels/sheet1.xml.rels',
            content: `${XML}<Relationships ${RELATIONSHIPS}>${raw.sheetLinks}</Relationships>`,
          },
        ]),
    ...(raw.sharedStrings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', content: `${XML}<sst ${MAIN}>${raw.sharedStrings}</sst>` }]),
    ...(raw.others ?? []),
  ]
}

export const rawWorkbook = (raw: RawWorkbook): Buffer => zipOf(workbookParts(raw))

/** `<c>` with its text inside. */
export const textCellXml = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`

/** Signs that change how a text looks or that files cannot hold: turned writing, controls, half a pair, nothing at all. */
export const ODD_SIGNS = 'a\u202Egnp.exe\u202C\u0000\u0007\u001b[31m\u2066x\u2069\uD83D\uFFFE b'
