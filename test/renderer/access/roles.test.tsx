// @vitest-environment happy-dom
// What a role sees: pages of work and the links to them, fields at rest, and the lock that covers the frame at once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mayRun, type OutputOf, type UserRole } from '../../../src-main/contract/index.ts'
import { COMMANDS, findCommand, mayCommand } from '../../../src-renderer/app/commands.ts'
import { AccessGate } from '../../../src-renderer/features/access/access-gate.tsx'
import { useLockNow } from '../../../src-renderer/features/access/use-lock-now.ts'
import { FormSection } from '../../../src-renderer/ui/form-section.tsx'
import { IfMay } from '../../../src-renderer/ui/work.tsx'
import { operationAt } from '../../../src-renderer/ui/work-places.ts'

type Access = OutputOf<'access.state'>

const user = (role: UserRole) => ({ id: 3, name: 'Wati Contoh', role })
const signedIn = (role: UserRole): Access => ({
  enabled: true,
  user: user(role),
  accounts: [{ ...user(role), waitSeconds: 0 }],
  lockAfterMinutes: 0,
})
const WITHOUT: Access = { enabled: false, user: null, accounts: [], lockAfterMinutes: 0 }
let access: Access
let answer: (name: string) => unknown

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  HTMLDialogElement.prototype.showModal = () => {}
  answer = (name) => ({ ok: true, value: name === 'access.state' ? access : {} })
  vi.stubGlobal('app', { invoke: async (name: string) => answer(name), subscribe: () => () => {} })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function show(children: ReactNode): void {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        {children}
      </QueryClientProvider>
    </MantineProvider>,
  )
}

const ADDRESSES = [
  '/permohonan/baru',
  '/permohonan/12/ubah',
  '/permohonan/12/keputusan',
  '/keberatan/baru',
  '/keberatan/baru/permohonan/4',
  '/keberatan/4/ubah',
  '/keberatan/4/tanggapan',
  '/sengketa/baru',
  '/sengketa/baru/keberatan/4',
  '/sengketa/4/ubah',
  '/dip/baru',
  '/dip/4/ubah',
  '/dip/edisi/usul',
  '/dip/edisi/catat',
  '/dik/baru',
  '/dik/4/ubah',
  '/dik/uji/baru/pengecualian',
  '/dik/uji/4/ubah',
  '/impor',
  '/impor/dip',
  '/surat/baru/4/receipt',
  '/surat/formulir',
  '/surat/redaksi',
  '/pengaturan/opd',
  '/keamanan/cadangkan',
]
const READ = [
  '/',
  '/permohonan',
  '/permohonan/12',
  '/permohonan/buku',
  '/dip/edisi/4/keputusan',
  '/dik/uji',
  '/surat/4',
  '/keamanan',
]

describe('a page of work', () => {
  test('is not for a viewer, and every other page is', () => {
    const refused = (address: string) => {
      const operation = operationAt(address)
      return operation !== undefined && !mayRun('viewer', operation)
    }
    expect(ADDRESSES.filter((address) => !refused(address))).toEqual([])
    expect(READ.filter(refused)).toEqual([])
    expect(ADDRESSES.filter((address) => !mayRun('clerk', operationAt(address) ?? 'requests.list'))).toEqual([])
  })

  test('has every link to it taken off the screen of a reader, and no other link', () => {
    const css = readFileSync(join(import.meta.dirname, '../../../src-renderer/app/reading.css'), 'utf8')
    const selector = /a:is\(([^)]*)\)/.exec(css)?.[1] ?? ''
    const isHidden = (address: string) => {
      const link = document.createElement('a')
      link.setAttribute('href', `#${address}`)
      return selector.split(',').some((one) => link.matches(one.trim()))
    }
    expect(ADDRESSES.filter((address) => !isHidden(address))).toEqual([])
    expect(READ.filter(isHidden)).toEqual([])
  })

  test('and undo are no commands of a viewer', () => {
    const may = (operation: Parameters<typeof mayRun>[1]) => mayRun('viewer', operation)
    const refused = COMMANDS.filter((command) => !mayCommand(command, may)).map(({ id }) => id)
    expect(refused).toEqual(
      expect.arrayContaining(['newRequest', 'newObjection', 'newPublicInformation', 'makeBackup', 'undo', 'redo', 'import']),
    )
    const lock = findCommand('lock')
    expect(lock !== undefined && mayCommand(lock, may)).toBe(true)
  })
})

describe('fields of an operation', () => {
  const fields = (
    <>
      <FormSection title="Retensi" operation="privacy.saveSetting">
        <input aria-label="Dasar" />
      </FormSection>
      <IfMay operation="history.purge">
        <button type="button">Kosongkan</button>
      </IfMay>
    </>
  )
  const isAtRest = () => screen.getByLabelText('Dasar').closest('fieldset[disabled]') !== null

  test.each([
    ['clerk', true],
    ['head', false],
  ] as const)('are at rest with the reason for whoever may not run it: %s', async (role, atRest) => {
    access = signedIn(role)
    show(fields)
    await waitFor(() => expect(isAtRest()).toBe(atRest))
    expect(screen.queryByText('Hanya pejabat pengelola yang dapat mengerjakannya.') !== null).toBe(atRest)
    expect(screen.queryByRole('button', { name: 'Kosongkan' }) === null).toBe(atRest)
  })

  test('are as ever in an office without accounts', async () => {
    access = WITHOUT
    show(fields)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(isAtRest()).toBe(false)
    expect(screen.getByRole('button', { name: 'Kosongkan' })).toBeTruthy()
  })
})

function LockButton() {
  const lockNow = useLockNow()
  return (
    <button type="button" onClick={() => void lockNow()}>
      Kunci
    </button>
  )
}

test.each([
  ['answers late', () => new Promise(() => {})],
  ['fails', () => ({ ok: false, error: { code: 'storage.busy', details: {} } })],
])('locking covers the frame at once, also when the backend %s', async (_, locked) => {
  access = signedIn('clerk')
  answer = (name) => (name === 'access.lock' ? locked() : { ok: true, value: access })
  show(
    <AccessGate>
      <LockButton />
    </AccessGate>,
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Kunci' }))
  await screen.findByText(/Aplikasi terkunci/)
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(screen.getByText(/Aplikasi terkunci/)).toBeTruthy()
})
