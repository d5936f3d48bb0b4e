// @vitest-environment happy-dom
// Screens of the history: a broken journal stands over every page, long lists of fields stay short until asked for.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Agency, RecordLine, YearLock } from '../../../src-main/contract/index.ts'
import { FieldChanges } from '../../../src-renderer/features/history/field-changes.tsx'
import { JournalAlertPanel } from '../../../src-renderer/features/history/journal-alert-panel.tsx'
import { YearLockPanel } from '../../../src-renderer/features/year-lock/year-lock-panel.tsx'
import { AgencyContext } from '../../../src-renderer/ui/use-agency.ts'

let answers: Readonly<Record<string, unknown>>

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  vi.stubGlobal('app', { invoke: async (name: string) => ({ ok: true, value: answers[name] }), subscribe: () => () => {} })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function show(children: ReactNode): void {
  const agency = { id: 1, name: 'Dinas', timeZone: 'WIB' } as Agency
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <AgencyContext value={{ agency, agencies: [agency], choose: () => {} }}>{children}</AgencyContext>
      </QueryClientProvider>
    </MantineProvider>,
  )
}

const state = (fault: object | null) => ({ 'journal.state': { rows: 3, head: { id: 3, hash: 'a' }, fault } })

test('a broken journal says where, what it means and where to go; a sound one says nothing', async () => {
  answers = state({ fault: 'lost', id: 3, at: null })
  show(<JournalAlertPanel />)
  await screen.findByText(/Baris 3 tidak ada lagi di dalam jurnal/)
  expect(screen.getByRole('link', { name: 'Periksa jurnal' }).getAttribute('href')).toBe('/riwayat/jurnal')
  expect(screen.getByRole('link', { name: 'Buka cadangan' }).getAttribute('href')).toBe('/keamanan')
  cleanup()
  answers = state(null)
  show(<JournalAlertPanel />)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(screen.queryByRole('alert')).toBeNull()
})

const field = (name: string, change: Partial<RecordLine['fields'][number]> = {}) => ({
  field: name,
  before: null,
  after: 'isi',
  hidden: false,
  ...change,
})

test('what changed is told from what to what, and an identity only that it changed', () => {
  show(
    <FieldChanges
      fields={[field('Tujuan', { before: 'Penelitian', after: null }), field('NIK', { after: null, hidden: true })]}
    />,
  )
  expect(screen.getByText(/^Tujuan:/).parentElement?.textContent).toContain('Penelitian')
  expect(screen.getByText('dikosongkan')).toBeTruthy()
  expect(screen.getByText(/^NIK:/).parentElement?.textContent).toBe('NIK: diubah')
})

test('many fields are shown in part until the rest is asked for', () => {
  show(<FieldChanges fields={Array.from({ length: 10 }, (_, at) => field(`Isian ${at}`))} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(6)
  fireEvent.click(screen.getByRole('button', { name: 'dan 4 isian lain' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(10)
  cleanup()
  show(<FieldChanges fields={[field('Tujuan'), field('Saluran')]} folded />)
  expect(screen.queryAllByRole('listitem')).toHaveLength(0)
  fireEvent.click(screen.getByRole('button', { name: 'Lihat 2 isian' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})

const LOCK: YearLock = {
  year: 2025,
  version: 1,
  lockedAt: '2026-01-19T03:00:00.000Z',
  openedAt: null,
  openedReason: '',
  events: [{ at: '2026-01-19T03:00:00.000Z', userName: 'Siti', event: 'lock', reason: '' }],
}

test('a locked year offers to be opened, an opened one to be locked; a year never finalised says nothing', async () => {
  answers = { 'yearLock.list': [LOCK] }
  show(<YearLockPanel year={2025} />)
  await screen.findByText('Tahun 2025 terkunci')
  expect(screen.getByRole('button', { name: 'Buka kunci tahun …' })).toBeTruthy()
  cleanup()
  answers = { 'yearLock.list': [{ ...LOCK, openedAt: '2026-02-02T03:00:00.000Z', openedReason: 'Terlambat dicatat' }] }
  show(<YearLockPanel year={2025} />)
  await screen.findByText(/dengan alasan: Terlambat dicatat/)
  expect(screen.getByRole('button', { name: 'Kunci tahun 2025' })).toBeTruthy()
  cleanup()
  show(<YearLockPanel year={2024} />)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(screen.queryByRole('alert')).toBeNull()
})
