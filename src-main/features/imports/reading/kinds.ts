// The four kinds of file and what the reading needs to know of each: columns, how entries begin, row to draft.
import type { DraftByKind, ImportKind } from './drafts.ts'
import type { FieldSpec } from './field-spec.ts'
import type { RecordReader } from './record-reader.ts'
import type { EntryShape } from './sheet-rows.ts'
import { EXCLUDED_INFORMATION_FIELDS } from './synonyms-excluded-information.ts'
import { OBJECTION_FIELDS } from './synonyms-objection.ts'
import { PUBLIC_INFORMATION_FIELDS } from './synonyms-public-information.ts'
import { REQUEST_FIELDS } from './synonyms-request.ts'
import { toExcludedInformation } from './to-excluded-information.ts'
import { toObjection } from './to-objection.ts'
import { toPublicInformation } from './to-public-information.ts'
import { toRequest } from './to-request.ts'

export const IMPORT_KINDS: readonly ImportKind[] = ['publicInformation', 'excludedInformation', 'request', 'objection']

/** Names of the kinds inside sentences. */
export const KIND_WORDS: Readonly<Record<ImportKind, string>> = {
  publicInformation: 'Daftar Informasi Publik',
  excludedInformation: 'Daftar Informasi yang Dikecualikan',
  request: 'register permohonan informasi',
  objection: 'register keberatan',
}

export type KindDefinition<K extends ImportKind> = {
  readonly kind: K
  readonly fields: readonly FieldSpec[]
  readonly shape: EntryShape
  /** Each group needs one of its columns, else no row of the sheet can be imported. */
  readonly required: readonly { readonly name: string; readonly anyOf: readonly string[] }[]
  /** The draft, or null after an error was said to the reader. */
  readonly toDraft: (reader: RecordReader<string>) => DraftByKind[K] | null
}

const HOLDING = ['holderUnit', 'responsible', 'publisher']
const MAKING = ['madeWhen', 'madeWhenWhere', 'year', 'retention']

export const KINDS: { readonly [K in ImportKind]: KindDefinition<K> } = {
  publicInformation: {
    kind: 'publicInformation',
    fields: PUBLIC_INFORMATION_FIELDS,
    shape: {
      starts: ['number'],
      startsWithoutNumber: ['title', 'summary', 'informationType'],
      // A title or summary with a holder and a time is an entry whose number was forgotten, not a continuation.
      substantial: [[['title', 'summary', 'informationType'], HOLDING, MAKING]],
      fillDown: ['agency', 'category'],
    },
    required: [{ name: 'Judul atau Ringkasan Isi Informasi', anyOf: ['title', 'summary', 'informationType'] }],
    toDraft: toPublicInformation,
  },
  excludedInformation: {
    kind: 'excludedInformation',
    fields: EXCLUDED_INFORMATION_FIELDS,
    shape: {
      starts: ['number'],
      startsWithoutNumber: ['title'],
      substantial: [[['title', 'content'], ['legalBasis'], ['consequenceOpen', 'consequenceClosed', 'period']]],
      fillDown: [],
    },
    required: [{ name: 'Informasi yang Dikecualikan', anyOf: ['title', 'content'] }],
    toDraft: toExcludedInformation,
  },
  request: {
    kind: 'request',
    fields: REQUEST_FIELDS,
    shape: {
      starts: ['number', 'registrationNumber', 'receivedOn'],
      startsWithoutNumber: ['applicantName', 'nameAndAddress'],
      substantial: [[['applicantName', 'nameAndAddress'], ['informationRequested']]],
      fillDown: ['agency'],
    },
    required: [
      { name: 'Tanggal', anyOf: ['receivedOn'] },
      { name: 'Nama Pemohon', anyOf: ['applicantName', 'nameAndAddress'] },
      { name: 'Informasi Yang Diminta', anyOf: ['informationRequested'] },
    ],
    toDraft: toRequest,
  },
  objection: {
    kind: 'objection',
    fields: OBJECTION_FIELDS,
    shape: {
      starts: ['number', 'registrationNumber', 'receivedOn'],
      startsWithoutNumber: ['applicantName', 'nameAndAddress'],
      substantial: [
        [
          ['applicantName', 'nameAndAddress'],
          ['informationRequested', 'grounds'],
        ],
      ],
      fillDown: [],
    },
    required: [
      { name: 'Tanggal', anyOf: ['receivedOn'] },
      { name: 'Nama Pemohon', anyOf: ['applicantName', 'nameAndAddress', 'proxy'] },
    ],
    toDraft: toObjection,
  },
}
