// The dossier of a case: made by the screen, opened by other programs, and read as the commission would read it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { pdfPages } from '../support/documents.ts'
import { answerSaveDialog, type LaunchedApp, temporaryFolder } from './app.ts'

export type CaseEntity = 'request' | 'objection' | 'dispute'
export type Ref = { readonly entity: CaseEntity; readonly id: number }

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
/** Text without the mark that the binding puts on each page. */
const unmarked = (page: string) => oneLine(page.replace(/Berkas hal\. \d+\/\d+/g, ''))

/** Opens the page of the file of a case. */
export async function openCaseFile({ page }: LaunchedApp, { entity, id }: Ref): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `/berkas-perkara/${entity}/${id}`)
  await page.getByRole('heading', { level: 2, name: 'Berkas perkara' }).waitFor()
  await page.getByRole('button', { name: 'Berkas zip' }).waitFor()
}

/** Presses the button of the open page and saves what it makes. */
export async function saveDossier(app: LaunchedApp, label: 'Berkas zip' | 'Satu PDF' | 'Linimasa (PDF)'): Promise<string> {
  const name = label === 'Berkas zip' ? 'berkas.zip' : 'berkas.pdf'
  const path = join(temporaryFolder('berkas'), name)
  await answerSaveDialog(app.electron, path)
  await app.page.getByRole('button', { name: label }).click()
  await app.page.getByRole('button', { name: 'Simpan sebagai …' }).click()
  await app.page.getByText(`Berkas ${name} sudah tersimpan.`).waitFor()
  await app.page.keyboard.press('Escape')
  await app.page.getByRole('dialog').waitFor({ state: 'hidden' })
  return path
}

export type Dossier = {
  readonly folder: string
  /** Pages of each PDF of the zip by its name. */
  readonly read: ReadonlyMap<string, readonly string[]>
  /** Names of the files in the zip, in order; the bound whole is the first. */
  readonly names: readonly string[]
  /** Pages of the bound whole. */
  readonly pages: readonly string[]
  /** Text of the one file whose name holds these words. */
  readonly textOf: (words: string) => string
}

/** Unpacks a zip with another program and reads every PDF in it. */
export function unpackDossier(path: string): Dossier {
  const folder = mkdtempSync(join(path, '..', 'isi-'))
  execFileSync('unzip', ['-q', path, '-d', folder])
  const names = readdirSync(folder).toSorted()
  const read = new Map(names.filter((name) => name.endsWith('.pdf')).map((name) => [name, pdfPages(join(folder, name))]))
  return {
    folder,
    read,
    names,
    pages: read.get(names[0] ?? '') ?? [],
    textOf: (words) => {
      const found = names.filter((name) => name.includes(words))
      expect(found, words).toHaveLength(1)
      return oneLine(read.get(found[0] ?? '')?.join(' ') ?? '')
    },
  }
}

/** Lines of the index: place, and its first and last page in the whole; undefined for a file that stands beside it. */
function indexLines(pages: readonly string[]): readonly (readonly [number, number] | undefined)[] {
  return pages
    .join('\n')
    .split('\n')
    .flatMap((line) => {
      const found = /^\s*\d+\s{2,}.*\s(?:(\d+)(?:-(\d+))?|(berkas terpisah))\s*$/.exec(line)
      if (found === null) return []
      return [found[3] === undefined ? ([Number(found[1]), Number(found[2] ?? found[1])] as const) : undefined]
    })
}

/** Every line of the index leads to its document: page numbers, order, and the same text as the single file. */
export function expectIndexed({ read, names, pages }: Dossier): void {
  pages.forEach((page, at) => expect(page).toContain(`Berkas hal. ${at + 1}/${pages.length}`))
  expect(oneLine(pages[0] ?? '')).toContain('BERKAS PERKARA')
  const firstPart = pages.findIndex((page) => page.includes('LEMBAR DATA PERKARA'))
  const lines = indexLines(pages.slice(0, firstPart))
  expect(lines).toHaveLength(names.length - 1)
  let next = firstPart + 1
  lines.forEach((line, at) => {
    const name = names[at + 1] ?? ''
    if (line === undefined) return expect(name).not.toMatch(/\.pdf$/)
    const [from, to] = line
    expect([name, from]).toEqual([name, next])
    next = to + 1
    const single = read.get(name)
    if (single === undefined) return
    expect(pages.slice(from - 1, to).map(unmarked), name).toEqual(single.map(oneLine))
  })
  expect(next).toBe(pages.length + 1)
}

/** These events stand in the text in this order, each with its day: `1 Maret 2024 | Keberatan diterima`. */
export function expectInOrder(text: string, events: readonly string[]): void {
  let from = 0
  for (const event of events) {
    const at = text.indexOf(event, from)
    expect(at, `"${event}" after "${text.slice(Math.max(0, from - 60), from)}"`).toBeGreaterThan(-1)
    from = at + event.length
  }
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Words of a PDF read across the page and column by column, since a cell of a table is whole only in the second; and its data. */
function wordsOfPdf(path: string, pages: readonly string[]): string {
  const columns = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' })
  return [...pages, columns, execFileSync('pdfinfo', [path], { encoding: 'utf8' })].join(' ')
}

/** Texts of `secrets` that stand in any file of the dossier, or in a file's name. */
export function foundSecrets({ folder, names, read }: Dossier, secrets: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const path = join(folder, name)
    const pages = read.get(name)
    const text = bare(`${name} ${pages === undefined ? readFileSync(path, 'utf8') : wordsOfPdf(path, pages)}`)
    return secrets.filter((secret) => text.includes(bare(secret))).map((secret) => `${name}: ${secret}`)
  })
}
