// @vitest-environment happy-dom
// Backups on screen: the gate of a register that cannot be opened, the restore with its passphrase, the notice of the first page.
import { MantineProvider } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { BackupReminderPanel } from '../../../src-renderer/features/backups/backup-reminder-panel.tsx'
import { ModalsProvider } from '@mantine/modals'
import { BackupPassphrase } from '../../../src-renderer/features/backups/backup-passphrase.tsx'
import { BareBackupsPanel } from '../../../src-renderer/features/backups/bare-backups-panel.tsx'
import { RecoveryGate } from '../../../src-renderer/features/backups/recovery-gate.tsx'
import { RestoreDialog } from '../../../src-renderer/features/backups/restore-dialog.tsx'
import { StartEmpty } from '../../../src-renderer/features/backups/start-empty.tsx'
import { backupPreview, backupRow, backupState, COUNTS } from './backup-answers.ts'

const WRONG = { code: 'backups.wrongPassphrase', details: {} }

/** Answers of the backend by operation; an answer with a `code` is a refusal. Everything asked is noted. */
function backend(answers: Readonly<Record<string, (input: never) => unknown>>) {
  const asked: (readonly [operation: string, input: unknown])[] = []
  const invoke = async (operation: string, input: unknown) => {
    asked.push([operation, input])
    const value = answers[operation]?.(input as never)
    return value !== undefined && value !== null && typeof value === 'object' && 'details' in value
      ? { ok: false, error: value }
      : { ok: true, value }
  }
  vi.stubGlobal('app', { invoke, subscribe: () => () => {} })
  return asked
}

function show(children: ReactNode) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <Notifications />
        {children}
      </QueryClientProvider>
    </MantineProvider>,
  )
}

const reload = vi.fn()

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
  vi.spyOn(window.location, 'reload').mockImplementation(reload)
})
afterEach(() => {
  cleanup()
  notifications.clean()
  sessionStorage.clear()
  reload.mockReset()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('an open register is shown, and so is one whose backups cannot be asked about', async () => {
  backend({ 'backups.state': () => backupState() })
  show(<RecoveryGate>register</RecoveryGate>)
  await screen.findByText('register')
  cleanup()
  backend({ 'backups.state': () => ({ code: 'internal', details: {} }) })
  show(<RecoveryGate>register</RecoveryGate>)
  await screen.findByText('register')
})

test('a damaged register leads to its recovery, with the newest good backup chosen, and to nothing of the register', async () => {
  backend({
    'backups.state': () => backupState({ mode: 'recovery', fault: 'storage.corrupt' }),
    'backups.list': () => [backupRow({ id: 'broken', state: 'damaged' }), backupRow()],
  })
  show(<RecoveryGate>register</RecoveryGate>)
  await screen.findByRole('heading', { name: 'Berkas register rusak' })
  expect(screen.queryByText('register')).toBeNull()
  const [broken, good] = await screen.findAllByRole<HTMLInputElement>('radio')
  expect(good?.getAttribute('aria-checked') ?? String(good?.checked)).toBe('true')
  expect(broken?.hasAttribute('disabled')).toBe(true)
})

test('without any backup the recovery says where to look for one', async () => {
  backend({
    'backups.state': () => backupState({ mode: 'recovery', fault: 'storage.missing' }),
    'backups.list': () => [],
  })
  show(<RecoveryGate>register</RecoveryGate>)
  await screen.findByText(/Cari berkas berakhiran \.ppid-cadangan/)
  expect(screen.getByRole('button', { name: 'Lanjutkan dengan cadangan ini' }).hasAttribute('disabled')).toBe(true)
})

test('a locked backup is restored with its passphrase; the window then loads anew and says so', async () => {
  const asked = backend({
    'backups.preview': () => backupPreview({ presentCounts: { ...COUNTS, requests: 132 } }),
    'backups.restore': ({ passphrase }: { passphrase?: string }) =>
      passphrase === 'meja lampu sungai' ? { keptAside: 'register-20261124T030000Z-sebelum-pemulihan.ppid' } : WRONG,
  })
  show(<RestoreDialog backup={backupRow({ encrypted: true })} aim="restore" onClose={() => {}} />)
  await screen.findByText('12 permohonan dicatat sesudah cadangan ini dan akan disisihkan.')
  expect(screen.getByText(/Register sekarang tidak dihapus/)).toBeTruthy()
  const confirm = () => screen.getByRole('button', { name: 'Pulihkan ke 24 November 2026 pukul 08.02' })
  expect(confirm().hasAttribute('disabled')).toBe(true)
  const type = (text: string) => {
    fireEvent.change(screen.getByLabelText('Frasa sandi cadangan'), { target: { value: text } })
    fireEvent.click(confirm())
  }
  type('salah')
  await screen.findByText('Frasa sandi cadangan tidak sesuai.')
  expect(screen.queryByText('Register tidak dipulihkan')).toBeNull()
  type('meja lampu sungai')
  await waitFor(() => expect(reload).toHaveBeenCalledOnce())
  expect(asked.at(-1)).toEqual(['backups.restore', { id: 'a', passphrase: 'meja lampu sungai' }])
  expect(window.location.hash).toBe('#/')
  cleanup()
  backend({ 'backups.state': () => backupState() })
  show(<RecoveryGate>register</RecoveryGate>)
  await screen.findByText(/sudah dipulihkan dari cadangan 24 November 2026 pukul 08.02.*sebelum-pemulihan\.ppid di folder data/)
  expect(sessionStorage.length).toBe(0)
})

test('a restore that fails says that the old register stands, and can be tried again', async () => {
  backend({
    'backups.preview': () => backupPreview(),
    'backups.restore': () => ({ code: 'backups.restoreFailed', details: {} }),
  })
  show(<RestoreDialog backup={backupRow()} aim="restore" onClose={() => {}} />)
  const confirm = await screen.findByRole('button', { name: /^Pulihkan ke/ })
  fireEvent.click(confirm)
  await screen.findByText(/Register yang lama dipakai kembali/)
  expect(reload).not.toHaveBeenCalled()
  expect(screen.getByRole('button', { name: /^Pulihkan ke/ })).toBeTruthy()
})

test('a look into a backup offers no way to replace the register', async () => {
  backend({ 'backups.preview': () => backupPreview({ needsMigration: true }) })
  show(<RestoreDialog backup={backupRow()} aim="look" onClose={() => {}} />)
  await screen.findByText(/dari versi aplikasi sebelumnya/)
  expect(screen.queryByRole('button', { name: /^Pulihkan/ })).toBeNull()
})

test('an empty register is begun only by whoever types the words', async () => {
  const asked = backend({ 'backups.startEmpty': () => ({ keptAside: null }) })
  show(<StartEmpty />)
  const button = screen.getByRole('button', { name: 'Mulai dengan register kosong' })
  const field = screen.getByLabelText('Ketik MULAI KOSONG untuk melanjutkan')
  fireEvent.change(field, { target: { value: 'MULAI' } })
  fireEvent.submit(field)
  expect(button.hasAttribute('disabled')).toBe(true)
  expect(asked).toEqual([])
  fireEvent.change(field, { target: { value: 'mulai kosong ' } })
  fireEvent.submit(field)
  await waitFor(() => expect(reload).toHaveBeenCalledOnce())
  expect(asked).toEqual([['backups.startEmpty', {}]])
})

test('the first page has a quiet line when all is well and a notice when the last backup failed; both lead to the tab', async () => {
  const madeAt = new Date().toISOString()
  const last = { madeAt, reason: 'start', outcome: 'verified', size: 1, fileName: 'a' } as const
  backend({ 'backups.state': () => backupState({ last, lastGoodAt: madeAt }) })
  show(<BackupReminderPanel />)
  await screen.findByText(/^Cadangan terakhir hari ini pukul/)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('link', { name: 'Buka cadangan' }).getAttribute('href')).toBe('/keamanan')
  cleanup()
  backend({ 'backups.state': () => backupState({ last: { ...last, outcome: 'failed', code: 'file.noSpace' } }) })
  show(<BackupReminderPanel />)
  expect((await screen.findByRole('alert')).textContent).toMatch(/gagal.*penuh/)
  expect(screen.getByRole('link', { name: 'Buka cadangan' })).toBeTruthy()
})

test('the first page says that the register file was changed while the program was closed, however good the backups are', async () => {
  const madeAt = new Date().toISOString()
  const last = { madeAt, reason: 'start', outcome: 'verified', size: 1, fileName: 'a' } as const
  backend({ 'backups.state': () => backupState({ last, lastGoodAt: madeAt, changedWhileClosed: true }) })
  show(<BackupReminderPanel />)
  expect((await screen.findByRole('alert')).textContent).toMatch(/berubah sewaktu aplikasi tertutup.*pulihkan cadangan terakhir/)
  expect(screen.getByRole('link', { name: 'Buka cadangan' }).getAttribute('href')).toBe('/keamanan')
})

test('the first page says that the settings of backups could not be read, however good the backups are', async () => {
  const madeAt = new Date().toISOString()
  const last = { madeAt, reason: 'start', outcome: 'verified', size: 1, fileName: 'a' } as const
  backend({ 'backups.state': () => backupState({ last, lastGoodAt: madeAt, settingsLost: true }) })
  show(<BackupReminderPanel />)
  expect((await screen.findByRole('alert')).textContent).toMatch(/Pengaturan cadangan tidak terbaca.*frasa sandi.*simpan/)
  expect(screen.getByRole('link', { name: 'Buka cadangan' }).getAttribute('href')).toBe('/keamanan')
})

test('the passphrase is taken off only with the one in force; a wrong one is said at the field', async () => {
  const asked = backend({
    'access.state': () => ({ user: null }),
    'backups.removePassphrase': ({ present }: { present?: string }) => (present === 'meja lampu sungai' ? backupState() : WRONG),
  })
  show(<BackupPassphrase state={backupState({ settings: { encrypted: true } })} />)
  fireEvent.click(await screen.findByRole('button', { name: 'Lepas frasa sandi …' }))
  const field = await screen.findByLabelText('Frasa sandi sekarang')
  const remove = () => screen.getByRole('button', { name: 'Lepas' })
  expect(remove().hasAttribute('disabled')).toBe(true)
  fireEvent.change(field, { target: { value: 'salah' } })
  fireEvent.click(remove())
  await screen.findByText('Frasa sandi cadangan tidak sesuai.')
  fireEvent.change(field, { target: { value: 'meja lampu sungai' } })
  fireEvent.click(remove())
  await screen.findByText('Cadangan baru tidak lagi terkunci.')
  expect(asked.at(-1)).toEqual(['backups.removePassphrase', { present: 'meja lampu sungai' }])
})

test('backups that lie open are counted, listed, and deleted after one question', async () => {
  const asked = backend({
    'backups.list': () => [
      backupRow({ encrypted: true }),
      backupRow({ id: 'b', isBare: true }),
      backupRow({ id: 'c', isBare: true }),
    ],
    'backups.discard': () => ({ deleted: 2 }),
    'access.state': () => ({ user: null }),
  })
  show(
    <ModalsProvider>
      <BareBackupsPanel />
    </ModalsProvider>,
  )
  await screen.findByText('2 cadangan lama masih terbuka')
  fireEvent.click(screen.getByRole('button', { name: 'Hapus 2 cadangan terbuka …' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Hapus' }))
  await waitFor(() => expect(asked.find(([operation]) => operation === 'backups.discard')?.[1]).toEqual({ ids: ['b', 'c'] }))
})
