// The worksheet of a consequence test in the window: rows from the DIK, steps of problems, and notes while working.
import { expect, test } from 'vitest'
import type { DateOnly } from '../../../src-main/contract/index.ts'
import {
  draftProblems,
  emptyTest,
  formOfTest,
  itemNotes,
  itemOfEntry,
  NEW_ITEM,
  stepOfPath,
  TEST_STEPS,
} from '../../../src-renderer/features/consequence-tests/test-form.model.ts'
import { EMPTY_EXCLUSION } from '../../../src-renderer/features/excluded-information/excluded-information-form.model.ts'

const day = '2026-11-24' as DateOnly
const EMPTY = emptyTest('exclusion', day, '001', 'Ruang rapat')

test('a row begins with what its entry says now', () => {
  const entry = {
    ...EMPTY_EXCLUSION,
    title: 'Rekam medis',
    grounds: ['h' as const],
    legalBasis: 'Pasal 17 huruf h',
    scope: 'partial' as const,
    id: 7,
    version: 1,
    agencyId: 1,
    imported: false,
    openedOn: null,
    openedHow: null,
    openedNote: '',
  }
  expect(itemOfEntry(entry)).toEqual({
    ...NEW_ITEM,
    excludedInformationId: 7,
    information: 'Rekam medis',
    scope: 'partial',
    grounds: ['h'],
    legalBasis: 'Pasal 17 huruf h',
  })
})

test('a stored test comes back into the form without what the backend added', () => {
  const earlier = { earlierLegalBasis: 'a', earlierOpen: '', earlierClosed: '', earlierPeriod: '', earlierDecree: '' }
  const item = { ...NEW_ITEM, excludedInformationId: 3, information: 'Soal ujian' }
  const stored = { ...EMPTY, id: 1, version: 2, agencyId: 1, year: 2026, approval: null, decree: null, status: 'draft' as const }
  expect(formOfTest({ ...stored, items: [{ ...item, ...earlier }] })).toEqual({ ...EMPTY, items: [item] })
})

test('each problem leads to the step that holds its field (Ps.49(2))', () => {
  const steps = {
    items: 0,
    occasion: 0,
    number: 1,
    heldOn: 1,
    'items.0.information': 1,
    'items.2.legalBasis': 2,
    'items.0.reviewOn': 2,
    'items.0.weighing': 3,
    'items.0.result': 3,
    'examiners.0.name': 4,
  }
  for (const [path, step] of Object.entries(steps)) expect([path, stepOfPath(path)]).toEqual([path, step])
  expect(TEST_STEPS).toHaveLength(5)
})

test('even a draft has information, each with its name, a number and a place', () => {
  expect(draftProblems(EMPTY).map(({ path }) => path)).toEqual(['items'])
  const half = { ...EMPTY, number: ' ', items: [NEW_ITEM], examiners: [{ name: '', position: '', unit: '' }] }
  expect(draftProblems(half).map(({ path }) => path)).toEqual(['number', 'items.0.information', 'examiners.0.name'])
  expect(draftProblems({ ...EMPTY, items: [{ ...NEW_ITEM, information: 'Soal ujian' }] })).toEqual([])
})

test('what is still in the way of approval is noted at its field', () => {
  const notes = itemNotes({ ...NEW_ITEM, information: 'Jaringan', grounds: ['c'] }, day)
  expect(notes.get('legalBasis')).toBe('Wajib diisi.')
  expect(notes.get('reviewOn')).toContain('Pasal 51 ayat (5)')
  expect(notes.get('weighing')).toContain('Pasal 49 ayat (2)')
})
