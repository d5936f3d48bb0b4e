// Makes the dossier: draws the chosen parts, binds them to one PDF with an index, and packs the single papers into a zip.
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { zipSync } from 'fflate'
import { AppError } from '../../kernel/app-error.ts'
import { job, type JobContext } from '../../jobs/job.ts'
import { writeAtomically } from '../../platform/atomic-file.ts'
import { bindPdf, type PDFDocument, readSheaf, type Sheaf } from '../../reporting/bind-pdf.ts'
import { letterPdfBytes } from '../../reporting/letter-to-pdf.ts'
import type { LetterDocument } from '../../reporting/letter-model.ts'
import { reportPdfBytes } from '../../reporting/to-pdf.ts'
import { readStoredFile } from '../attachments/attachments.store.ts'
import type { CaseRef } from '../clocks/clocks.collect.ts'
import { clockSheet } from '../clocks/clocks.sheet.ts'
import { composeDocuments } from '../consequence-tests/consequence-tests.compose.ts'
import { letterheadOf } from '../office/letterhead.ts'
import { type BookOutput, bookFolder } from '../register-book.ts'
import { collectCase, type WholeCase } from './case-file.collect.ts'
import { chainWithoutTargets, dataSheet, type IndexLine, indexSheet, timelineSheet } from './case-file.documents.ts'
import { partsOf } from './case-file.parts.ts'
import { type CaseFileSide, type CasePart, leaksIn, type Secret } from './case-file.rules.ts'
import { listSecrets, readCaseLetter } from './case-file.store.ts'

type Input = CaseRef & {
  readonly side: CaseFileSide
  readonly parts: readonly string[]
  readonly format: 'zip' | 'pdf'
  readonly path: string
}

const PAPER = 'A4'
const BOUND: readonly (readonly [ending: RegExp, type: Sheaf['type']])[] = [
  [/\.pdf$/i, 'pdf'],
  [/\.png$/i, 'png'],
  [/\.jpe?g$/i, 'jpeg'],
]

/** Bytes of a part, the ending of its file, and its words when it was drawn here or is plain text. */
type Made = { readonly part: CasePart; readonly bytes: Uint8Array; readonly ending: string; readonly words: string }

async function made(context: JobContext, whole: WholeCase, part: CasePart, side: CaseFileSide): Promise<Made> {
  const fontsFolder = join(context.resourcesFolder, 'fonts')
  const letter = async (document: LetterDocument): Promise<Made> => {
    const bytes = await letterPdfBytes(document, PAPER, { fontsFolder, createdAt: context.now })
    return { part, bytes, ending: '.pdf', words: wordsOf(document.blocks) }
  }
  const id = Number(part.id.split('-')[1])
  if (part.id === 'sheet') return letter(dataSheet(whole))
  if (part.id === 'timeline') return letter(timelineSheet(whole, side))
  if (part.id === 'clocks') {
    // One paper in the whole dossier.
    const model = {
      ...clockSheet(chainWithoutTargets(whole.chain), letterheadOf(whole.agency), context.now),
      paper: PAPER,
    } as const
    return { part, bytes: await reportPdfBytes(model, fontsFolder), ending: '.pdf', words: wordsOf(model.sections) }
  }
  if (part.id.startsWith('letter-')) return letter(await readCaseLetter(context.read, id))
  const test = part.id.startsWith('test-') ? whole.tests.find((one) => one.id === id) : undefined
  if (test !== undefined) {
    const documents = test.frozen ?? composeDocuments({ agency: whole.agency, test })
    return letter(part.id.endsWith('-sheet') ? documents.sheet : documents.decree)
  }
  const paper = whole.papers.find((one) => one.id === id)
  if (paper === undefined) throw new AppError('notFound')
  const bytes = await readStoredFile(context.read, paper.sha256)
  const ending = /\.[a-z0-9]{1,5}$/i.exec(paper.fileName)?.[0].toLowerCase() ?? ''
  return { part, bytes, ending, words: /^\.(txt|csv)$/.test(ending) ? Buffer.from(bytes).toString('utf8') : '' }
}

/** Every text that stands in a value, whatever its shape. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(wordsOf).join('\n')
}

/** What the applicant wrote: repeating it gives nothing away. */
function wordsOfApplicant({ request, objections }: WholeCase): string[] {
  return [
    ...(request === null ? [] : [request.informationRequested, request.purpose]),
    ...objections.flatMap((one) => [one.informationRequested, one.purpose, one.caseStatement]),
  ]
}

function refuseLeaks(all: readonly Made[], secrets: readonly Secret[], whole: WholeCase): void {
  for (const { part, words } of all) {
    const [leak] = leaksIn(words, secrets, wordsOfApplicant(whole))
    if (leak !== undefined) throw new AppError('caseFile.leak', { part: part.title, where: leak.where })
  }
}

/** `02-Pemberitahuan-Tertulis-nomor-001.pdf`; attachments are named by their kind, never by their own file name. */
function nameInZip(index: number, { part, ending }: Made): string {
  const title = part.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  return `${String(index + 1).padStart(2, '0')}-${title}${ending}`
}

const pagesOf = (from: number, to: number) => (from === to ? String(from) : `${from}-${to}`)

/** The bound PDF: index first, then every part that can be bound; without a zip beside it no part may be missing. */
async function bound(
  context: JobContext,
  whole: WholeCase,
  all: readonly Made[],
  { side, format }: Pick<Input, 'side' | 'format'>,
): Promise<Uint8Array> {
  const fontsFolder = join(context.resourcesFolder, 'fonts')
  const documents: (PDFDocument | undefined)[] = []
  for (const one of all) {
    const type = BOUND.find(([ending]) => ending.test(one.ending))?.[1]
    documents.push(type === undefined ? undefined : await readSheaf({ bytes: one.bytes, type }, PAPER))
  }
  const missing = all.filter((_one, at) => documents[at] === undefined)
  if (format === 'pdf' && missing.length > 0)
    throw new AppError('caseFile.needsZip', { parts: missing.map(({ part }) => part.title).join('; ') })
  const [only] = documents
  // A single paper needs no index.
  if (all.length === 1 && only !== undefined) return only.save()
  const index = async (before: number) => {
    let page = before + 1
    const lines = all.map(({ part }, at): IndexLine => {
      const pages = documents[at]?.getPageCount()
      const from = page
      page += pages ?? 0
      return {
        title: part.title,
        on: part.on as IndexLine['on'],
        pages: pages === undefined ? 'berkas terpisah' : pagesOf(from, page - 1),
      }
    })
    const bytes = await letterPdfBytes(indexSheet(whole, side, lines), PAPER, { fontsFolder, createdAt: context.now })
    const document = await readSheaf({ bytes, type: 'pdf' }, PAPER)
    if (document === undefined) throw new AppError('internal')
    return document
  }
  // The index tells where the parts begin, which depends on its own length.
  const length = (await index(1)).getPageCount()
  const parts = [await index(length), ...documents.filter((document) => document !== undefined)]
  return bindPdf(parts, { title: 'Berkas Perkara', subject: whole.agency.name, createdAt: context.now })
}

export const caseFileJob = job<Input, BookOutput>({
  async run(input, context) {
    const whole = await collectCase(context, input)
    const parts = partsOf(whole).filter((part) => input.parts.includes(part.id))
    const all: Made[] = []
    for (const part of parts) {
      context.checkCancelled()
      context.progress('drawing', all.length, parts.length)
      all.push(await made(context, whole, part, input.side))
    }
    if (input.side === 'applicant') refuseLeaks(all, await listSecrets(context.read, whole.agency.id), whole)
    context.progress('binding', parts.length, parts.length)
    const pdf = await bound(context, whole, all, input)
    context.checkCancelled()
    await writeAtomically(input.path, context.jobId, (path) =>
      writeFile(path, input.format === 'pdf' ? pdf : packed(all, pdf, context.now)),
    )
    return { path: input.path, name: basename(input.path) }
  },
  targetFolder: bookFolder,
})

/** Papers are compressed already; the whole stands first. */
function packed(all: readonly Made[], pdf: Uint8Array, now: string): Uint8Array {
  const files: Record<string, Uint8Array> = { '00-Berkas-Perkara.pdf': pdf }
  all.forEach((one, index) => {
    files[nameInZip(index, one)] = one.bytes
  })
  return zipSync(files, { level: 0, mtime: now })
}
