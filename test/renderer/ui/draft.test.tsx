// @vitest-environment happy-dom
// A half-filled form about a person is found again on other pages, and never lies on the disk.
import { useForm } from '@mantine/form'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useDraft } from '../../../src-renderer/ui/use-draft.ts'

const NIK = '3273014107880007'

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function window() {
  const client = new QueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  return (about: 'person' | 'office') =>
    renderHook(
      () => {
        const form = useForm({ initialValues: { applicantName: '', nationalId: '' } })
        return { form, draft: useDraft('permohonan-baru-1', form, about) }
      },
      { wrapper },
    )
}

/** Types into the form and waits until it is kept. */
function typed(page: ReturnType<ReturnType<typeof window>>): void {
  act(() => page.result.current.form.setValues({ applicantName: 'Penanda', nationalId: NIK }))
  act(() => void vi.advanceTimersByTime(1000))
}

const onDisk = () => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])

test('about a person it is whole again on the way back, and on no disk', () => {
  const open = window()
  const first = open('person')
  typed(first)
  first.unmount()
  expect(open('person').result.current.form.values).toEqual({ applicantName: 'Penanda', nationalId: NIK })
  expect(onDisk()).toBe('[[],[]]')
})

test('about a person it is gone with the window', () => {
  typed(window()('person'))
  expect(window()('person').result.current.form.values).toEqual({ applicantName: '', nationalId: '' })
})

test('about the office it outlives the window', () => {
  typed(window()('office'))
  expect(window()('office').result.current.form.values.applicantName).toBe('Penanda')
})

test.each(['person', 'office'] as const)('about a %s it is forgotten once saved', (about) => {
  const open = window()
  const first = open(about)
  typed(first)
  first.result.current.draft.clear()
  first.unmount()
  expect(open(about).result.current.form.values.applicantName).toBe('')
  expect(onDisk()).toBe('[[],[]]')
})
