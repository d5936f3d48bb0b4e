// The list of an edition as a book of its own, under the letterhead and signature it was decided with, pure.
import type { LetterBlock, LetterDocument } from '../../reporting/letter-model.ts'
import { numberWithWords } from '../../reporting/number-format.ts'
import type { Paper, ReportModel, SignatureBlock } from '../../reporting/report-model.ts'
import { publicInformationBook } from '../public-information/public-information.book.ts'
import type { PublicInformation } from '../public-information/public-information.contract.ts'
import type { Edition } from './dip-editions.contract.ts'

const last = <Type extends LetterBlock['type']>(document: LetterDocument, type: Type) =>
  document.blocks.findLast((block): block is Extract<LetterBlock, { type: Type }> => block.type === type)

/** The annex of the decree as a report of one table; caption and signature are those of the decree. */
export function editionBook(
  edition: Edition,
  entries: readonly PublicInformation[],
  decree: LetterDocument,
  print: { readonly paper: Paper; readonly createdAt: string },
): ReportModel {
  const [annex = '', number = '', heading = ''] = last(decree, 'title')?.lines ?? []
  const table = publicInformationBook(entries, `${annex} ${number}`)
  const closing = `Daftar ini memuat ${numberWithWords(entries.length)} informasi.`
  const signed = last(decree, 'signatures')?.parties[0]
  const signature: SignatureBlock | null =
    signed === undefined
      ? null
      : { placeAndDate: '', positionLines: signed.lines, name: signed.name, rank: signed.rank, nip: signed.nip }
  return {
    titleLines: [],
    year: edition.year,
    paper: print.paper,
    letterhead: decree.letterhead,
    sections: [
      {
        id: 'book',
        number: '',
        heading,
        level: 1,
        startsPage: false,
        blocks: [
          { type: 'table', table },
          { type: 'paragraph', text: closing },
          ...(signature === null ? [] : [{ type: 'signature' as const, signature }]),
        ],
      },
    ],
    watermark: edition.status === 'decided' ? null : 'KONSEP',
    info: { title: heading, subject: decree.letterhead.agencyName, createdAt: print.createdAt },
  }
}
