// @vitest-environment happy-dom
// Nothing typed is lost: unfinished rows, a closed window, somebody else's words (issue: annual report).
import { MantineProvider } from '@mantine/core'
import { act, cleanup, render, renderHook, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FigureCross } from '../../../src-renderer/features/annual-report/figure-cross.tsx'
import type { DraftRow, ListDraft } from '../../../src-renderer/features/annual-report/list-draft.model.ts'
import { useReportList } from '../../../src-renderer/features/annual-report/use-report-list.ts'
import { useSectionText } from '../../../src-renderer/features/annual-report/use-section-text.ts'
import { Equation } from '../../../src-renderer/ui/equation.tsx'

type Sent = { readonly rows?: readonly object[]; readonly body?: string; readonly version: number }
const wire = vi.hoisted(() => ({ sent: [] as unknown[], answer: (_operation: string): unknown => ({ version: 2 }) }))
vi.mock('../../../src-renderer/api/client.ts', () => ({
  invoke: async (operation: string, input: unknown) => {
    wire.sent.push(input)
    return wire.answer(operation)
  },
}))
const sent = () => wire.sent as Sent[]

const STORED = [
  { position: 'Arsiparis', count: 1, education: 'D3', training: '' },
  { position: 'Pranata Humas', count: 2, education: 'S1', training: '' },
]
const staff = (rows: readonly object[] = STORED, version = 1) =>
  renderHook(() => useReportList({ agencyId: 1, year: 2025, list: 'staff' }, { rows, version, suggestion: null } as never))
const policy = (body: string, version: number) =>
  renderHook(() => useSectionText({ agencyId: 1, year: 2025, section: 'policy' }, { body, version, automatic: null } as never))
const keyAt = (draft: ListDraft, place: number) => (draft[place] as DraftRow).key
const cellsIn = (draft: ListDraft) => draft.map(({ cells }) => [cells['position'], cells['count']])

beforeEach(() => {
  localStorage.clear()
  wire.sent.length = 0
  wire.answer = () => ({ version: 2 })
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('an unfinished row neither holds back the others nor deletes what is stored of it, and is there again', async () => {
  const { result, unmount } = staff()
  act(() => result.current.type(keyAt(result.current.value, 0), 'count', ''))
  act(() => result.current.type(keyAt(result.current.value, 1), 'count', '3'))
  await act(async () => result.current.saveNow())
  expect(sent().at(-1)?.rows).toEqual([STORED[0], { ...STORED[1], count: 3 }])
  expect(result.current.state).toBe('waiting')
  unmount()
  expect(sent()).toHaveLength(1)
  const again = staff([STORED[0] ?? {}, { ...STORED[1], count: 3 }], 2).result
  expect(cellsIn(again.current.value)).toEqual([
    ['Arsiparis', ''],
    ['Pranata Humas', '3'],
  ])
  act(() => again.current.type(keyAt(again.current.value, 0), 'count', '4'))
  wire.answer = () => ({ version: 3 })
  await act(async () => again.current.saveNow())
  expect(sent().at(-1)).toMatchObject({ version: 2, rows: [{ count: 4 }, { count: 3 }] })
  expect(again.current.state).toBe('saved')
  expect(localStorage).toHaveLength(0)
})

test('closing the window stores what is complete at once, and keeps it here until that is certain', async () => {
  wire.answer = () => new Promise(() => {})
  const { result } = policy('', 0)
  act(() => result.current.change('Dasar hukum'))
  act(() => void window.dispatchEvent(new Event('pagehide')))
  expect(sent()).toMatchObject([{ body: 'Dasar hukum', version: 0 }])
  // The process ended before an answer came: the text may or may not have arrived.
  expect(policy('Dasar hukum', 1).result.current).toMatchObject({ value: 'Dasar hukum', state: 'saved' })
  expect(policy('', 0).result.current).toMatchObject({ value: 'Dasar hukum', state: 'typing' })
})

test('what was left here over a text that somebody else changed meanwhile is a conflict, not overwritten', async () => {
  wire.answer = () => new Promise(() => {})
  const { result } = policy('Lama', 1)
  act(() => result.current.change('Milik saya'))
  act(() => void window.dispatchEvent(new Event('pagehide')))
  const theirs = [{ section: 'policy', body: 'Milik mereka', version: 2 }]
  wire.answer = (operation) => {
    if (operation === 'annualReport.sections') return theirs
    throw { code: 'conflict', details: {} }
  }
  const again = policy('Milik mereka', 2).result
  expect(again.current.value).toBe('Milik saya')
  await act(async () => again.current.saveNow())
  expect(again.current).toMatchObject({ state: 'conflict', theirs: { value: 'Milik mereka', version: 2 } })
  // Typing the same words ends it: there is nothing left to settle.
  act(() => again.current.change('Milik mereka'))
  act(() => again.current.settle('mine'))
  expect(again.current.state).toBe('saved')
})

test('taking what is stored forgets what was written here', async () => {
  wire.answer = (operation) => {
    if (operation === 'annualReport.sections') return [{ section: 'policy', body: 'Milik mereka', version: 2 }]
    throw { code: 'conflict', details: {} }
  }
  const { result } = policy('Lama', 1)
  act(() => result.current.change('Milik saya'))
  await act(async () => result.current.saveNow())
  expect(localStorage).toHaveLength(1)
  act(() => result.current.settle('theirs'))
  expect(result.current).toMatchObject({ value: 'Milik mereka', state: 'saved' })
  expect(localStorage).toHaveLength(0)
})

test('a draft that cannot be read is forgotten', () => {
  localStorage.setItem('draf:laporan/1/2025/staff', '{"version":1,"written":3}')
  expect(cellsIn(staff().result.current.value)).toHaveLength(2)
  expect(localStorage).toHaveLength(0)
})

test('a hint can be reached by key, and counts with links are read once', () => {
  const row = ['T5/all/a', 'Huruf a', 1] as never
  render(
    <MantineProvider>
      <FigureCross
        table={{
          title: 'Alasan',
          first: 'Alasan',
          columns: ['Jumlah'],
          rows: [{ label: 'a', hint: 'Kepanjangannya', cells: [row] }],
        }}
      />
      <Equation left={[{ label: 'masuk', value: 2, href: '/a' }]} right={[{ label: 'selesai', value: 2 }]} />
    </MantineProvider>,
  )
  expect(screen.getByText('a').tabIndex).toBe(0)
  expect(screen.queryByText(/masuk 2 = selesai 2/)).toBeNull()
  expect(screen.getAllByText('masuk')).toHaveLength(1)
})
