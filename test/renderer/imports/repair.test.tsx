// @vitest-environment happy-dom
// Repairs of rows: one at a time, the same for all rows alike, and nothing written before the clerk agreed to what stays out.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ImportRow, ImportSummary } from '../../../src-main/contract/index.ts'
import { CellEditor } from '../../../src-renderer/features/imports/cell-editor.tsx'
import { stateChoices } from '../../../src-renderer/features/imports/repair-filters.tsx'
import { RepairStep } from '../../../src-renderer/features/imports/repair-step.tsx'
import { ALL_ROWS, type ImportFlow } from '../../../src-renderer/features/imports/use-import-flow.ts'
import { useRepairs } from '../../../src-renderer/features/imports/use-repairs.ts'
import { WriteStep } from '../../../src-renderer/features/imports/write-step.tsx'

const NO_ROWS = { good: 0, doubtful: 0, rejected: 0, duplicate: 0, leftOut: 0, joined: 0, heading: 0 }
const counts = (states: Partial<typeof NO_ROWS>): ImportSummary['counts'] => ({
  read: Object.values(states).reduce((sum, rows) => sum + rows, 0),
  states: { ...NO_ROWS, ...states },
  problems: [],
  canUndo: true,
})
const summaryOf = (states: Partial<typeof NO_ROWS>, blocked = false): ImportSummary => ({
  fileName: 'register.csv',
  sha256: 'a'.repeat(64),
  kind: 'request',
  recognised: 'request',
  blocked,
  counts: counts(states),
  sheets: [],
  columns: [],
  fields: [],
  dates: [],
  plan: { kind: 'request', sheets: {}, constants: {}, dateOrders: {}, year: null },
  mapping: null,
  messages: [],
})
const flowOf = (): ImportFlow => ({
  agencyId: 1,
  step: 'write',
  goTo: vi.fn(),
  draft: undefined,
  setDraft: vi.fn(),
  filter: ALL_ROWS,
  setFilter: vi.fn(),
  jobId: 'j',
  sourceName: 'register.csv',
  awaited: undefined,
  problem: undefined,
  written: undefined,
  hasRepairs: false,
  open: vi.fn(),
  remap: vi.fn(),
  readByMapping: vi.fn(),
  commit: vi.fn(),
  ended: vi.fn(),
  repaired: vi.fn(),
  startAnew: vi.fn(),
})

function show(step: ReactElement) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={client}>
      <MantineProvider env="test">{step}</MantineProvider>
    </QueryClientProvider>,
  )
}

const asked: { operation: string; input: unknown }[] = []
const answers = vi.fn<(operation: string) => Promise<unknown>>()
beforeEach(() => {
  asked.length = 0
  answers.mockResolvedValue({ ok: true, value: { changed: 1, counts: counts({ good: 3 }) } })
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  vi.stubGlobal('app', {
    invoke: (operation: string, input: unknown) => {
      asked.push({ operation, input })
      return answers(operation)
    },
    subscribe: () => () => {},
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('a cell written over', () => {
  const CELL = { type: 'cell', sheet: 'Satu', row: 3, field: 'purpose', text: 'Penelitian' } as const
  const repairsOf = (flow: ImportFlow) => renderHook(() => useRepairs(flow, 'j')).result

  test('offers the other rows only where its old text stands elsewhere too', async () => {
    const repairs = repairsOf(flowOf())
    await act(() => repairs.current.writeCell(CELL, 1))
    expect(repairs.current.alike).toBeUndefined()
    await act(() => repairs.current.writeCell(CELL, 4))
    expect(repairs.current.alike).toEqual({ repair: CELL, others: 3 })
  })

  test('is taken back before all rows alike are written, so that the old text names them', async () => {
    const repairs = repairsOf(flowOf())
    await act(() => repairs.current.writeCell(CELL, 4))
    await act(() => repairs.current.writeAlike())
    expect(asked.map(({ operation }) => operation)).toEqual(['imports.repair', 'imports.undoRepair', 'imports.repair'])
    expect(asked.at(-1)?.input).toEqual({ jobId: 'j', repair: { ...CELL, type: 'value' } })
    expect(repairs.current.alike).toBeUndefined()
  })

  test('tells the page the new counts; a refusal is kept to be shown and changes none', async () => {
    const flow = flowOf()
    const repairs = repairsOf(flow)
    await act(() => repairs.current.writeCell(CELL, 1))
    expect(flow.repaired).toHaveBeenCalledExactlyOnceWith(counts({ good: 3 }))
    answers.mockResolvedValue({ ok: false, error: { code: 'notFound', details: {} } })
    await act(() => repairs.current.writeCell(CELL, 4))
    expect([repairs.current.problem?.code, repairs.current.alike, repairs.current.isBusy]).toEqual(['notFound', undefined, false])
    expect(flow.repaired).toHaveBeenCalledOnce()
  })
})

test('text saved while another repair is under way stays in the field', async () => {
  // A text area that grows waits for the fonts, which this document does not have.
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() })
  answers.mockResolvedValue({ ok: true, value: { text: 'skripsi', same: 1 } })
  const idle = { isBusy: false, problem: undefined, alike: undefined, run: vi.fn(), writeAlike: vi.fn(), undo: vi.fn() }
  const writeCell = vi.fn()
  const onEnd = vi.fn()
  const row: ImportRow = {
    sheet: 'Satu',
    row: 3,
    state: 'good',
    cells: [],
    reading: [],
    messages: [],
    duplicate: null,
    joinedTo: null,
  }
  const editor = (isBusy: boolean) => (
    <MantineProvider env="test">
      <CellEditor
        jobId="j"
        row={row}
        column={{ field: 'purpose', label: 'Tujuan', letters: {} }}
        repairs={{ ...idle, isBusy, writeCell }}
        onEnd={onEnd}
      />
    </MantineProvider>
  )
  const { rerender } = render(editor(true))
  const field = await screen.findByRole('textbox', { name: 'Tujuan, baris 3' })
  fireEvent.change(field, { target: { value: 'penelitian' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect([writeCell.mock.calls, onEnd.mock.calls]).toEqual([[], []])
  rerender(editor(false))
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(writeCell).toHaveBeenCalledExactlyOnceWith(
    { type: 'cell', sheet: 'Satu', row: 3, field: 'purpose', text: 'penelitian' },
    1,
  )
  expect(onEnd).toHaveBeenCalledOnce()
})

describe('Ctrl+Z', () => {
  const press = (target: Element, keys: { readonly key: string; readonly shiftKey?: boolean }) =>
    act(async () => void fireEvent.keyDown(target, { ...keys, ctrlKey: true }))
  const undone = () => asked.filter(({ operation }) => operation === 'imports.undoRepair').length
  const register = vi.fn()
  beforeEach(() => {
    register.mockClear()
    document.documentElement.addEventListener('keydown', register)
    answers.mockImplementation(async (operation) => ({
      ok: true,
      value: operation === 'imports.rows' ? { total: 0, rows: [] } : { changed: 1, counts: counts({ good: 3 }) },
    }))
    show(<RepairStep flow={flowOf()} jobId="j" summary={summaryOf({ good: 5, rejected: 2 })} />)
  })
  afterEach(() => document.documentElement.removeEventListener('keydown', register))

  test('takes back a repair and no step of the register, wherever the focus is', async () => {
    await press(document.body, { key: 'z' })
    await press(screen.getByRole('button', { name: 'Urungkan perbaikan' }), { key: 'z' })
    expect([undone(), register.mock.calls.length]).toEqual([2, 0])
  })

  test('repeated with Shift, or Ctrl+Y, does nothing here', async () => {
    await press(document.body, { key: 'Z', shiftKey: true })
    await press(document.body, { key: 'y' })
    expect([undone(), register.mock.calls.length]).toEqual([0, 0])
  })
})

test('states without rows are not offered as a filter', () => {
  const { read, states } = counts({ good: 1200, rejected: 2 })
  expect(stateChoices({ read, states }).map(({ label }) => label)).toEqual(['Semua baris (1.202)', 'Siap (1.200)', 'Ditolak (2)'])
})

describe('writing', () => {
  function page(summary: ImportSummary) {
    const flow = flowOf()
    show(<WriteStep flow={flow} jobId="j" summary={summary} />)
    return flow
  }
  const button = (name: RegExp) => screen.getByRole('button', { name })

  test('waits until the clerk agrees to skip what was refused', () => {
    const flow = page(summaryOf({ good: 5, doubtful: 1, rejected: 2 }))
    expect(button(/^Impor 6 baris$/)).toHaveProperty('disabled', true)
    fireEvent.click(screen.getByRole('checkbox', { name: /Lewati 2 baris yang ditolak/ }))
    fireEvent.click(button(/^Impor 6 baris$/))
    expect(flow.commit).toHaveBeenCalledExactlyOnceWith(true)
  })

  test('asks nothing where nothing was refused', () => {
    const flow = page(summaryOf({ good: 5 }))
    expect(screen.queryByRole('checkbox')).toBeNull()
    fireEvent.click(button(/^Impor 5 baris$/))
    expect(flow.commit).toHaveBeenCalledExactlyOnceWith(false)
  })

  test('is not offered for a file that is blocked or holds no entry', () => {
    page(summaryOf({ good: 5 }, true))
    expect(button(/^Impor/)).toHaveProperty('disabled', true)
    cleanup()
    page(summaryOf({ heading: 2, leftOut: 3 }))
    expect(button(/^Impor 0 baris$/)).toHaveProperty('disabled', true)
  })

  test('what stays out leads back to its rows', () => {
    const flow = page(summaryOf({ good: 5, leftOut: 3 }))
    fireEvent.click(button(/^3 baris$/))
    expect(flow.setFilter).toHaveBeenCalledWith({ state: 'leftOut', code: null })
    expect(flow.goTo).toHaveBeenCalledWith('repair')
  })
})
