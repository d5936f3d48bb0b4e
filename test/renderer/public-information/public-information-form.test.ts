// DIP form: fast entry one after another, and what is refused.
import { expect, test } from 'vitest'
import {
  emptyEntry,
  entryProblems,
  formOfEntry,
} from '../../../src-renderer/features/public-information/public-information-form.model.ts'
import type { PublicInformation } from '../../../src-main/contract/index.ts'

const paths = (form: Parameters<typeof entryProblems>[0]) => entryProblems(form).map(({ path }) => path)
const named = { ...emptyEntry(2026), title: 'Rencana Kerja 2026' }

test('an entry needs its name; a withdrawn one needs the reason', () => {
  expect(paths(emptyEntry(2026))).toEqual(['title'])
  expect(paths(named)).toEqual([])
  expect(paths({ ...named, status: 'withdrawn' })).toEqual(['withdrawalReason'])
  expect(paths({ ...named, status: 'withdrawn', withdrawalReason: 'Diganti' })).toEqual([])
})

test('a link that would run something is refused, a page or an empty one is not', () => {
  expect(paths({ ...named, link: 'javascript:alert(1)' })).toEqual(['link'])
  expect(paths({ ...named, link: 'https://ppid.contoh.example/renja' })).toEqual([])
})

test('the next entry keeps what entries of one unit share and nothing of the content', () => {
  const last = { ...named, holderUnit: 'Sekretariat', madeWhere: 'Contoh', retentionText: '5 tahun', link: 'https://a.example' }
  const next = emptyEntry(2026, { ...last, status: 'withdrawn', withdrawalReason: 'Diganti' })
  expect(next).toMatchObject({ holderUnit: 'Sekretariat', madeWhere: 'Contoh', retentionText: '5 tahun', status: 'draft' })
  expect(next).toMatchObject({ title: '', link: '', withdrawalReason: '' })
})

test('the form of a stored entry has the fields of the form and no others', () => {
  const stored = { ...named, id: 1, version: 2, agencyId: 1, fileName: 'a.pdf', updatedOn: '2026-11-24' } as PublicInformation
  expect(formOfEntry(stored)).toEqual(named)
})
