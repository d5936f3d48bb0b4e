// @vitest-environment happy-dom
// The moving parts of a list: where one comes back to, pages that cannot be read, and the search box.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, renderHook, screen, waitFor } from '@testing-library/react'
import { createRef, type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ListBar } from '../../../src-renderer/ui/list-bar.tsx'
import { useListCursor } from '../../../src-renderer/ui/use-list-cursor.ts'
import { useListMemory } from '../../../src-renderer/ui/use-list-memory.ts'
import { useListRows } from '../../../src-renderer/ui/use-list-pages.ts'

function office() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  return { wrapper }
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('coming back to a list', () => {
  const open = (wrapper: ReturnType<typeof office>['wrapper'], filter: object, total = 500) =>
    renderHook((props: { readonly filter: object }) => useListCursor('requests.list', props.filter, total, createRef()), {
      wrapper,
      initialProps: { filter },
    })

  test('after a record, the list stands where one left it, once', () => {
    const { wrapper } = office()
    const first = open(wrapper, { search: '' })
    act(() => first.result.current.leave(4400, 103))
    first.unmount()
    const second = open(wrapper, { search: '' })
    expect(second.result.current).toMatchObject({ offset: 4400, active: 103 })
    second.unmount()
    expect(open(wrapper, { search: '' }).result.current).toMatchObject({ offset: 0, active: 0 })
  })

  test('another filter starts at the top', () => {
    const { wrapper } = office()
    const first = open(wrapper, { search: '' })
    act(() => first.result.current.leave(4400, 103))
    first.unmount()
    expect(open(wrapper, { search: 'anggaran' }).result.current).toMatchObject({ offset: 0, active: 0 })
  })

  test('a filter changed on the spot starts at the top', () => {
    const { wrapper } = office()
    const list = open(wrapper, { search: '' })
    act(() => list.result.current.move(40))
    expect(list.result.current.active).toBe(40)
    list.rerender({ filter: { search: 'anggaran' } })
    expect(list.result.current.active).toBe(0)
  })

  test('a list that has become shorter keeps the row inside it', () => {
    const { wrapper } = office()
    const first = open(wrapper, { search: '' })
    act(() => first.result.current.leave(4400, 103))
    first.unmount()
    expect(open(wrapper, { search: '' }, 3).result.current.active).toBe(2)
  })
})

test('the filter of one office is not that of another', () => {
  const { wrapper } = office()
  const memory = renderHook((props: { readonly key: string }) => useListMemory(props.key, { search: '' }), {
    wrapper,
    initialProps: { key: 'permohonan-1' },
  })
  act(() => memory.result.current[1]({ search: 'anggaran' }))
  memory.rerender({ key: 'permohonan-2' })
  expect(memory.result.current[0]).toEqual({ search: '' })
  memory.rerender({ key: 'permohonan-1' })
  expect(memory.result.current[0]).toEqual({ search: 'anggaran' })
})

describe('pages', () => {
  const filter = { agencyId: 1, search: '' }

  test('a page that cannot be read is reported and can be asked for again', async () => {
    let broken = true
    const invoke = vi.fn(async (_operation: string, input: unknown) => {
      const { offset } = input as { offset: number }
      if (broken && offset === 100) return { ok: false, error: { code: 'storage.busy', details: {} } }
      return { ok: true, value: { rows: Array.from({ length: 100 }, (_, at) => ({ id: offset + at + 1 })), total: 250 } }
    })
    vi.stubGlobal('app', { invoke, subscribe: () => () => {} })
    const { wrapper } = office()
    const list = renderHook(() => useListRows('excludedInformation.list', filter, 90, 110), { wrapper })
    await waitFor(() => expect(list.result.current.error?.code).toBe('storage.busy'))
    expect(list.result.current.rows.get(99)?.id).toBe(100)
    expect(list.result.current.rows.get(100)).toBeUndefined()
    broken = false
    act(() => list.result.current.retry())
    await waitFor(() => expect(list.result.current.rows.get(100)?.id).toBe(101))
    expect(list.result.current.error).toBeNull()
  })

  test('a page is asked for once, however often it comes into view', async () => {
    const invoke = vi.fn(async () => ({ ok: true, value: { rows: [{ id: 1 }], total: 1 } }))
    vi.stubGlobal('app', { invoke, subscribe: () => () => {} })
    const { wrapper } = office()
    const list = renderHook(
      (props: { readonly last: number }) => useListRows('excludedInformation.list', filter, 0, props.last),
      {
        wrapper,
        initialProps: { last: 10 },
      },
    )
    await waitFor(() => expect(list.result.current.rows.size).toBe(1))
    list.rerender({ last: 40 })
    list.rerender({ last: 99 })
    expect(invoke).toHaveBeenCalledTimes(1)
  })
})

test('pages that only pass by while one drags through a long list are not asked for', async () => {
  const asked: number[] = []
  const invoke = async (_operation: string, input: unknown) => {
    const { offset } = input as { offset: number }
    asked.push(offset)
    return { ok: true, value: { rows: [{ id: offset + 1 }], total: 200_000 } }
  }
  vi.stubGlobal('app', { invoke, subscribe: () => () => {} })
  const { wrapper } = office()
  const filter = { agencyId: 1, search: '' }
  const list = renderHook((at: number) => useListRows('excludedInformation.list', filter, at, at + 20), {
    wrapper,
    initialProps: 0,
  })
  for (let at = 1000; at <= 50_000; at += 1000) list.rerender(at)
  await waitFor(() => expect(list.result.current.rows.get(50_000)?.id).toBe(50_001))
  expect(asked).toEqual([0, 50_000])
})

describe('search box', () => {
  function Bar() {
    const [search, setSearch] = useState('')
    return (
      <MantineProvider>
        <ListBar
          search={{ value: search, placeholder: 'Cari', onChange: setSearch }}
          narrowed={search !== ''}
          onClear={() => setSearch('')}
          count=""
          columns={[]}
          hidden={{}}
          onHidden={() => {}}
        />
        <output>{search}</output>
      </MantineProvider>
    )
  }
  const box = () => screen.getByRole<HTMLInputElement>('searchbox')
  const type = (value: string) => fireEvent.change(box(), { target: { value } })

  test('keeps the focus while the list is searched and when it is emptied', async () => {
    render(<Bar />)
    const before = box()
    before.focus()
    type('anggaran')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('anggaran'))
    type('')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''))
    expect(box()).toBe(before)
    expect(document.activeElement).toBe(before)
  })

  test('is empty again when the filters are cleared', async () => {
    render(<Bar />)
    type('anggaran')
    fireEvent.click(await screen.findByRole('button', { name: 'Hapus saringan' }))
    expect(box().value).toBe('')
  })
})
