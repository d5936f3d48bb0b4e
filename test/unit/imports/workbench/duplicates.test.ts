// Rows that are there already: the first of a kind is never one, every later equal is, and spelling does not hide it.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findDuplicates, identityOf, type KnownEntry } from '../../../../src-main/features/imports/workbench/duplicates.ts'
import type { DraftByKind, ImportKind } from '../../../../src-main/features/imports/reading/drafts.ts'
import { rowKey } from '../../../../src-main/features/imports/reading/plan.ts'
import type { PreviewRow } from '../../../../src-main/features/imports/reading/preview.ts'

type Row = PreviewRow<DraftByKind[ImportKind]>

/** A row as far as its likeness goes: a title and a text of the list of excluded information. */
const rowOf = (title: string, index: number): Row =>
  ({ sheet: 'DIK', row: index + 2, state: 'accepted', draft: { title, content: 'Isi' }, messages: [] }) as unknown as Row
const find = (titles: readonly string[], known: readonly KnownEntry[] = []) =>
  findDuplicates('excludedInformation', titles.map(rowOf), new Map(known.map((one) => [one.identity, one])))

const titles = fc.array(fc.constantFrom('Data A', 'data  a.', 'DATA-A', 'Data B', 'Data C'), { maxLength: 12 })

it('every row but the first of those that are the same points to the first', () =>
  fc.assert(
    fc.property(titles, (all) => {
      const found = find(all)
      all.forEach((title, index) => {
        const first = all.findIndex((one) => identityOf(one) === identityOf(title))
        const duplicate = found.get(rowKey({ sheet: 'DIK', row: index + 2 }))
        if (first === index) expect(duplicate).toBeUndefined()
        else expect(duplicate).toMatchObject({ of: 'file', sheet: 'DIK', row: first + 2 })
      })
    }),
  ))

it('what the register holds goes before what the file repeats', () =>
  fc.assert(
    fc.property(titles, (all) => {
      const found = find(all, [{ id: 7, label: 'Data A', identity: identityOf('Data A', 'Isi') }])
      all.forEach((title, index) => {
        const isThere = identityOf(title) === identityOf('Data A')
        if (isThere) expect(found.get(rowKey({ sheet: 'DIK', row: index + 2 }))).toMatchObject({ of: 'register', id: 7 })
      })
    }),
  ))

it('parts do not run into each other', () => expect(identityOf('ab', 'c')).not.toBe(identityOf('a', 'bc')))
