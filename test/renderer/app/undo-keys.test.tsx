// @vitest-environment happy-dom
// Undo from anywhere: the keys belong to the text being written first, then to the register.
import { MantineProvider } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Agency, AppEvent, StepLine } from '../../../src-main/contract/index.ts'
import { useRunCommand } from '../../../src-renderer/app/use-run-command.ts'
import { notifyUndoable } from '../../../src-renderer/ui/undo-steps.tsx'
import { AgencyContext } from '../../../src-renderer/ui/use-agency.ts'

const STEP: StepLine = {
  id: 7,
  at: '2026-11-24T03:00:00.000Z',
  userName: '',
  operation: 'requests.update',
  title: 'Perubahan isian permohonan',
  about: '001/PIP/XI/2026',
  changedRows: 1,
}
const NOTHING = { undo: null, redo: null, blocked: null }

let next: { undo: StepLine | null; redo: StepLine | null; blocked: StepLine | null }
let asked: string[]
let menu: ((event: AppEvent) => void) | undefined

beforeEach(() => {
  next = { ...NOTHING, undo: STEP }
  asked = []
  menu = undefined
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  vi.stubGlobal('app', {
    invoke: async (operation: string, input: { readonly stepId?: number }) => {
      if (operation.startsWith('history.')) asked.push(operation === 'history.next' ? operation : `${operation} ${input.stepId}`)
      return { ok: true, value: operation === 'history.next' ? next : STEP }
    },
    subscribe: (listener: (event: AppEvent) => void) => {
      menu = listener
      return () => {}
    },
  })
})
afterEach(() => {
  cleanup()
  notifications.clean()
  vi.unstubAllGlobals()
})

function Frame() {
  useRunCommand(() => {})
  return (
    <>
      <input aria-label="Tujuan" />
      <input type="checkbox" aria-label="Sudah lengkap" />
    </>
  )
}

function show(): void {
  const agency = { id: 1, name: 'Dinas', timeZone: 'WIB' } as Agency
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <Notifications />
        <AgencyContext value={{ agency, agencies: [agency], choose: () => {} }}>
          <Frame />
        </AgencyContext>
      </QueryClientProvider>
    </MantineProvider>,
  )
}

const press = (target: Element, key: string, shiftKey = false) =>
  fireEvent.keyDown(target, { key, code: `Key${key.toUpperCase()}`, ctrlKey: true, shiftKey })

test('Ctrl+Z takes the next step back and says which; its notice repeats it', async () => {
  show()
  press(document.body, 'z')
  await screen.findByText('Diurungkan: Perubahan isian permohonan (001/PIP/XI/2026).')
  expect(asked).toEqual(['history.next', 'history.undo 7'])
  next = { ...NOTHING, redo: STEP }
  fireEvent.click(screen.getByRole('button', { name: 'Ulangi' }))
  await waitFor(() => expect(asked).toContain('history.redo 7'))
})

test('Ctrl+Shift+Z and Ctrl+Y repeat, also from a checkbox', async () => {
  next = { ...NOTHING, redo: STEP }
  show()
  press(screen.getByLabelText('Sudah lengkap'), 'z', true)
  await waitFor(() => expect(asked).toContain('history.redo 7'))
  asked = []
  press(document.body, 'y')
  await waitFor(() => expect(asked).toContain('history.redo 7'))
})

test('in a text field the keys stay with the text', () => {
  show()
  const prevented = !press(screen.getByLabelText('Tujuan'), 'z')
  expect([prevented, asked]).toEqual([false, []])
})

test('the menu undoes the typing where the cursor is in a field, and the register elsewhere', async () => {
  const typed: string[] = []
  document.execCommand = (command) => typed.push(command) > 0
  show()
  screen.getByLabelText('Tujuan').focus()
  menu?.({ type: 'menu', command: 'undo' })
  expect([typed, asked]).toEqual([['undo'], []])
  screen.getByLabelText('Tujuan').blur()
  menu?.({ type: 'menu', command: 'undo' })
  await waitFor(() => expect(asked).toContain('history.undo 7'))
})

test('where the last step is legally done, it says so and asks for nothing', async () => {
  next = { ...NOTHING, blocked: { ...STEP, title: 'Penerbitan surat', about: '045/SKT' } }
  show()
  press(document.body, 'z')
  await screen.findByText(/Penerbitan surat \(045\/SKT\) sudah sah/)
  expect(asked).toEqual(['history.next'])
})

test('the notice of a save takes back that very step, whatever is done meanwhile', async () => {
  show()
  notifyUndoable(1, 'Perubahan tersimpan.')
  const button = await screen.findByRole('button', { name: 'Urungkan' })
  next = { ...NOTHING, undo: { ...STEP, id: 8 } }
  fireEvent.click(button)
  await waitFor(() => expect(asked).toContain('history.undo 7'))
})
