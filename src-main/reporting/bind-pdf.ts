// Binds PDF files and pictures to one PDF, each page marked with its number in the whole.
import { PDFDocument, StandardFonts, rgb } from '@cantoo/pdf-lib'
import { pictureOf } from '../platform/picture.ts'
import { millimetres } from './pdf-table-look.ts'
import { PAPER_SIZES, type Paper } from './report-model.ts'

const PICTURE_MARGIN = 36
/** An A4 scan of 600 dpi has 35 million; each takes four bytes while it is drawn, and a few bytes can claim billions. */
const MAX_PIXELS = 50_000_000
const MARK = { size: 8, right: 24, top: 16 } as const

export type { PDFDocument }

export type Sheaf = { readonly bytes: Uint8Array; readonly type: 'pdf' | 'png' | 'jpeg' }

/** A document that can be bound; undefined for one that no reader opens (damaged, locked, or a picture beyond all measure). */
export async function readSheaf({ bytes, type }: Sheaf, paper: Paper): Promise<PDFDocument | undefined> {
  try {
    if (type === 'pdf') return await PDFDocument.load(bytes)
    const picture = pictureOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    if (picture === undefined || picture.width * picture.height > MAX_PIXELS) return undefined
    return await pictureOnPaper(bytes, type, paper)
  } catch {
    return undefined
  }
}

async function pictureOnPaper(bytes: Uint8Array, type: 'png' | 'jpeg', paper: Paper): Promise<PDFDocument> {
  const document = await PDFDocument.create()
  const [short, long] = PAPER_SIZES[paper].map(millimetres) as [number, number]
  const picture = type === 'png' ? await document.embedPng(bytes) : await document.embedJpg(bytes)
  const upright = picture.height >= picture.width
  const page = document.addPage(upright ? [short, long] : [long, short])
  const room = [page.getWidth() - 2 * PICTURE_MARGIN, page.getHeight() - 2 * PICTURE_MARGIN] as const
  const scale = Math.min(room[0] / picture.width, room[1] / picture.height, 1)
  const [width, height] = [picture.width * scale, picture.height * scale]
  page.drawImage(picture, { x: (page.getWidth() - width) / 2, y: (page.getHeight() - height) / 2, width, height })
  return document
}

/** All documents one after another; `info` names no person. */
export async function bindPdf(
  documents: readonly PDFDocument[],
  info: { readonly title: string; readonly subject: string; readonly createdAt: string },
): Promise<Uint8Array> {
  const bound = await PDFDocument.create()
  for (const document of documents)
    for (const page of await bound.copyPages(document, document.getPageIndices())) bound.addPage(page)
  const font = await bound.embedFont(StandardFonts.Helvetica)
  const pages = bound.getPages()
  pages.forEach((page, index) => {
    const text = `Berkas hal. ${index + 1}/${pages.length}`
    const box = page.getCropBox()
    page.drawText(text, {
      x: box.x + box.width - font.widthOfTextAtSize(text, MARK.size) - MARK.right,
      y: box.y + box.height - MARK.top,
      size: MARK.size,
      font,
      color: rgb(0.25, 0.25, 0.25),
    })
  })
  bound.setTitle(info.title)
  bound.setSubject(info.subject)
  bound.setCreator('Register PPID')
  bound.setProducer('Register PPID')
  bound.setCreationDate(new Date(info.createdAt))
  bound.setModificationDate(new Date(info.createdAt))
  return bound.save()
}
