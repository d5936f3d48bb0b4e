// One DIP row to a draft entry.
import type { InformationCategory } from '../../public-information/public-information.rules.ts'
import type { PublicInformationDraft } from './drafts.ts'
import { note, quote } from './messages.ts'
import type { RecordReader } from './record-reader.ts'
import type { PublicInformationField } from './synonyms-public-information.ts'
import { type CategoryWord, readCategory } from './value-category.ts'
import { readForm } from './value-form.ts'
import { splitWhenWhere } from './value-place-time.ts'
import { readTick } from './value-ticks.ts'
import { readYear } from './value-year.ts'

type Reader = RecordReader<PublicInformationField>
const LONGEST_TITLE = 150

/** The draft, or null when the row must not enter the DIP (its reader then holds an error). */
export function toPublicInformation(reader: Reader): PublicInformationDraft | null {
  const { facts } = reader
  const typeText = reader.text('informationType')
  const typeTitle = facts.informationType === 'title' ? typeText : ''
  const summary = reader.text('summary')
  const written = reader.text('title') || typeTitle
  reader.require('Judul atau ringkasan informasi', written !== '' || summary !== '', 'title', 'summary')
  const category = readCategoryOf(reader, facts.informationType === 'category' ? typeText : '')
  if (written === '' && summary !== '' && reader.has('title')) reader.say('title', note('titleFromSummary'))

  const made = readMade(reader)
  const form = readForms(reader)
  const holderUnit = reader.text('holderUnit') || reader.text('agency')
  if (holderUnit === '') reader.say('holderUnit', note('holderMissing'))
  if (holderUnit.includes('\n')) {
    reader.say('holderUnit', note('joinedWithOtherHolder', { rows: reader.record.joinedRows.join(', ') }))
  }
  const [responsible, publisher] = [reader.text('responsible'), reader.text('publisher')]
  if (written === '' && summary === '') return null
  return {
    category,
    title: oneLine(written) || shortTitle(summary),
    summary: summary || written,
    holderUnit,
    responsible: [...new Set([responsible, publisher])].filter((text) => text !== '').join('; '),
    ...made,
    ...form,
    retentionText: reader.text('retention'),
    ...readMediaAndLink(reader),
  }
}

const ADDRESS = /https?:\/\/[^\s;]+/gi

/** "Lihat" over a hyperlink is shown text and address in one cell; the address is the link wherever it stands. */
function readMediaAndLink(reader: Reader): Pick<PublicInformationDraft, 'media' | 'link'> {
  const [media, linkText] = [reader.text('media'), reader.text('link')]
  const inLink = linkText.match(ADDRESS)
  const link = inLink === null ? linkText : inLink.join('\n')
  const inMedia = media.match(ADDRESS)
  if (link !== '' || inMedia === null) return { media, link }
  return { media: media.replace(ADDRESS, '').replace(/\n+/g, '\n').trim(), link: inMedia.join('\n') }
}

function readCategoryOf(reader: Reader, typeText: string): InformationCategory | null {
  const text = reader.text('category') || typeText
  const own = readCategory(text) ?? tickedCategory(reader)
  const classified = readCategory(reader.text('classification'))
  const found = own ?? reader.record.section
  if (found === 'excluded' || classified === 'excluded') {
    reader.say(classified === 'excluded' ? 'classification' : 'category', note('excludedRow'))
    return null
  }
  if (reader.record.inherited.has('category') && own !== null) reader.say('category', note('categoryFromAbove'))
  if (text !== '' && own === null) reader.say('category', note('categoryNotRecognised', { value: quote(text) }))
  if (found === null) reader.say(null, note('categoryMissing'))
  return found
}

const TICKED: readonly CategoryWord[] = ['excluded', 'periodic', 'immediate', 'anytime']

/** The category of the one column that is ticked. An excluded one among others counts: such a row must not enter the DIP. */
function tickedCategory(reader: Reader): CategoryWord | null {
  const ticked = TICKED.filter((category) => reader.tick(`category_${category}`))
  const [only] = ticked
  if (only === undefined || only === 'excluded' || ticked.length === 1) return only ?? null
  reader.say('category_periodic', note('categoriesSeveral'))
  return null
}

function readMade(reader: Reader): Pick<PublicInformationDraft, 'madeWhen' | 'madeWhere' | 'year'> {
  const both = reader.take('madeWhenWhere', splitWhenWhere(reader.text('madeWhenWhere')))
  const yearText = reader.text('year')
  const when = reader.text('madeWhen') || both.when || yearText
  const where = reader.text('madeWhere') || both.where
  const year = reader.take(yearText === '' ? 'madeWhen' : 'year', readYear(yearText || when))
  if (year !== null || when !== '' || reader.facts.year === null) return { madeWhen: when, madeWhere: where, year }
  reader.say(null, note('yearFromContext', { reading: reader.facts.year.year, source: reader.facts.year.source }))
  return { madeWhen: when, madeWhere: where, year: reader.facts.year.year }
}

function readForms(reader: Reader): Pick<PublicInformationDraft, 'formSoft' | 'formHard' | 'formText'> {
  const text = reader.text('form')
  // Two sub-columns without names may hold ticks: then the text tells nothing about the form.
  const worded = /[a-z]{3,}/i.test(text)
  const form = worded ? reader.take('form', readForm(text)) : { soft: false, hard: false }
  const ticked = (field: PublicInformationField, word: RegExp) =>
    (reader.record.cells.get(field) ?? []).some((cell) =>
      cell.kind === 'text' && word.test(cell.text) ? true : reader.take(field, readTick(cell)),
    )
  const soft = ticked('formSoft', /soft|digital|online|web|rekam|pdf|file|http/i)
  const hard = ticked('formHard', /hard|cetak|fisik|buku|kertas/i)
  return { formSoft: form.soft || soft, formHard: form.hard || hard, formText: worded ? text : '' }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** First line of the summary, cut at a word. */
function shortTitle(summary: string): string {
  const line = oneLine(summary.split('\n')[0] ?? '')
  if (line.length <= LONGEST_TITLE) return line
  const cut = line.slice(0, LONGEST_TITLE)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`
}
