// Values of the worksheet and which of its five steps a problem belongs to (Perki KI 1/2021 Ps.49(2)).
import {
  checkItem,
  type ConsequenceTest,
  type ConsequenceTestInput,
  type DateOnly,
  type ExcludedInformation,
  type TestItemInput,
  type TestKind,
} from '../../../src-main/contract/index.ts'
import { fieldSentence } from '../../text/field-errors.ts'

export const TEST_STEPS = [
  { label: 'Identifikasi', note: 'tentukan dokumen yang akan diuji dan kapan uji dilakukan.' },
  { label: 'Pencatatan', note: 'catat informasi secara jelas beserta nomor, tanggal, dan tempat uji.' },
  { label: 'Analisis', note: 'analisis undang-undang yang menjadi dasar dan jangka waktunya.' },
  { label: 'Penimbangan', note: 'timbang kepatutan, kesusilaan, dan kepentingan umum.' },
  { label: 'Penguji', note: 'isi nama yang menguji dan menandatangani lembar.' },
] as const

/** The last part of the addresses that begin a test. */
export const KIND_PLACES: Readonly<Record<string, TestKind>> = { pengecualian: 'exclusion', pengubahan: 'change' }

export function emptyTest(kind: TestKind, heldOn: DateOnly, number: string, place: string): ConsequenceTestInput {
  return { kind, number, heldOn, place, occasion: 'beforeRequest', items: [], examiners: [] }
}

export const NEW_ITEM: TestItemInput = {
  excludedInformationId: null,
  information: '',
  scope: 'whole',
  result: 'excluded',
  grounds: [],
  legalBasis: '',
  otherLaw: '',
  consequenceOpen: '',
  consequenceClosed: '',
  weighing: '',
  periodKind: 'whileCondition',
  periodText: '',
  expiresOn: null,
  reviewOn: null,
}

/** The row of an entry of the DIK; what it says now is where the test begins. */
export function itemOfEntry(entry: ExcludedInformation): TestItemInput {
  const { grounds, legalBasis, otherLaw, consequenceOpen, consequenceClosed } = entry
  const { periodKind, periodText, expiresOn, reviewOn, scope } = entry
  const period = { periodKind, periodText, expiresOn, reviewOn }
  const basis = { grounds: [...grounds], legalBasis, otherLaw, consequenceOpen, consequenceClosed }
  return { ...NEW_ITEM, excludedInformationId: entry.id, information: entry.title, scope, ...basis, ...period }
}

/** The form of a stored test. */
export function formOfTest(test: ConsequenceTest): ConsequenceTestInput {
  const { kind, number, heldOn, place, occasion, examiners } = test
  const keys = Object.keys(NEW_ITEM) as (keyof TestItemInput)[]
  const items = test.items.map((item) => Object.fromEntries(keys.map((key) => [key, item[key]])) as TestItemInput)
  return { kind, number, heldOn, place, occasion, items, examiners }
}

const RECORDED = ['information', 'scope', 'excludedInformationId']
const WEIGHED = ['consequenceOpen', 'consequenceClosed', 'weighing', 'result']

/** Which step holds the field of that path. */
export function stepOfPath(path: string): number {
  const [first = '', , field = ''] = path.split('.')
  if (first === 'examiners') return 4
  if (first !== 'items') return first === 'occasion' ? 0 : 1
  if (field === '') return 0
  if (RECORDED.includes(field)) return 1
  return WEIGHED.includes(field) ? 3 : 2
}

/** What one row still lacks or breaks, as a sentence by field; shown while one works, in the way of approval only. */
export function itemNotes(item: TestItemInput, heldOn: DateOnly): ReadonlyMap<string, string> {
  const notes = new Map<string, string>()
  for (const { path, code } of checkItem(item, heldOn)) if (!notes.has(path)) notes.set(path, fieldSentence(code))
  return notes
}

/** What keeps even a draft from being stored, by path. */
export function draftProblems(form: ConsequenceTestInput): readonly { readonly path: string; readonly code: string }[] {
  const empty = (path: string, text: string) => (text.trim() === '' ? [{ path, code: 'text.required' }] : [])
  return [
    ...(form.items.length === 0 ? [{ path: 'items', code: 'test.itemRequired' }] : []),
    ...empty('number', form.number),
    ...empty('place', form.place),
    ...form.items.flatMap((item, index) => empty(`items.${index}.information`, item.information)),
    ...form.examiners.flatMap((examiner, index) => empty(`examiners.${index}.name`, examiner.name)),
  ]
}
