// @vitest-environment happy-dom
// What the erasure asks before it runs: agreed to are the cases on the screen, and others are shown and asked for anew.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { OutputOf } from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { DueCases } from '../../../src-renderer/features/privacy/due-cases.tsx'

type Preview = OutputOf<'privacy.preview'>

const CASE: Preview['cases'][number] = {
  entity: 'request',
  id: 3,
  number: '003/PPID/I/2020',
  discarded: false,
  closedOn: dateOnly('2020-03-02'),
  dueOn: dateOnly('2025-03-02'),
  what: 'identity',
}
const PREVIEW: Preview = {
  today: dateOnly('2026-11-24'),
  due: 1,
  nextRun: 1,
  cases: [CASE],
  agreement: 'yang pertama',
  backupsUntil: dateOnly('2027-12-24'),
  keptAside: ['register-20261101T000000Z-sebelum-pemulihan.ppid'],
}

let preview: Preview
let erasures: unknown[]

beforeEach(() => {
  preview = PREVIEW
  erasures = []
  const answer = (name: string, input: unknown) => {
    if (name === 'privacy.preview') return { ok: true, value: preview }
    if (name === 'access.state') return { ok: true, value: { enabled: false } }
    erasures.push(input)
    return { ok: false, error: { code: 'privacy.notTheSame', details: { due: preview.due } } }
  }
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  vi.stubGlobal('app', { invoke: async (name: string, input: unknown) => answer(name, input), subscribe: () => () => {} })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = () =>
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <DueCases agencyId={1} setting={{ identityYears: 5, scansYears: null, basis: 'JRA' }} />
      </QueryClientProvider>
    </MantineProvider>,
  )

test('other cases than those agreed to are refused in words, read again, and wait for a new agreement', async () => {
  show()
  fireEvent.click(await screen.findByRole('button', { name: 'Hapus data pribadi …' }))
  await screen.findByText(/diperkirakan sampai 24 Desember 2027/)
  expect(screen.getByText(/register-20261101T000000Z-sebelum-pemulihan\.ppid/)).toBeTruthy()
  preview = { ...PREVIEW, due: 2, nextRun: 2, cases: [CASE, { ...CASE, id: 4 }], agreement: 'yang kedua', keptAside: [] }
  fireEvent.change(screen.getByRole('textbox', { name: /^Ketik 1 / }), { target: { value: '1' } })
  fireEvent.click(screen.getByRole('button', { name: 'Hapus untuk selamanya' }))
  const asked = await screen.findByRole<HTMLInputElement>('textbox', { name: /^Ketik 2 / })
  expect(erasures).toEqual([{ agencyId: 1, agreement: 'yang pertama', number: '' }])
  expect(asked.value).toBe('')
  await screen.findByText(/Belum ada yang dihapus/)
  fireEvent.change(asked, { target: { value: '2' } })
  fireEvent.click(screen.getByRole('button', { name: 'Hapus untuk selamanya' }))
  await vi.waitFor(() => expect(erasures).toContainEqual({ agencyId: 1, agreement: 'yang kedua', number: '' }))
})

test('a case in the trash leads nowhere and says where it lies', async () => {
  preview = { ...PREVIEW, cases: [{ ...CASE, discarded: true }] }
  show()
  await screen.findByText('003/PPID/I/2020 (di sampah)')
  expect(screen.getByText('Seluruhnya, dari sampah')).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
})
