// The hands of a clerk at the screens of objections and disputes, each act on its own day.
import type { InputOf, OperationName, OutputOf } from '../../src-main/contract/index.ts'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import type { LaunchedApp } from './app.ts'
import { choose } from './choose.ts'
import { itIs } from './scenario-clock.ts'

type Objecting = {
  readonly requestId: number
  readonly on: string
  readonly grounds: readonly string[]
  readonly caseStatement: string
  readonly notes?: string
}
type Answering = {
  readonly on: string
  readonly outcome: string
  readonly text?: string
  readonly executeBy?: string
  /** Issues the letter of answer too; one scenario does it by the screen. */
  readonly withLetter?: boolean
}
type Disputing = { readonly on: string; readonly number: string; readonly notes?: string }
type Sitting = { readonly on: string; readonly summonedOn: string; readonly kind?: string; readonly note?: string }
export type Desk = ReturnType<typeof createDesk>

const ISO = /^\d{4}-\d{2}-\d{2}$/

/** Acts by the screen; letters that other journeys prove are issued through the bridge of the window. */
export function createDesk(app: LaunchedApp) {
  const { page } = app
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name }).waitFor()
  const idOnPage = () => page.evaluate(() => Number(/\/(\d+)$/.exec(location.hash)?.[1]))
  const fillDay = async (name: string, day: string) => {
    await field(name).fill(day.split('-').toReversed().join(''))
    await field(name).press('Tab')
  }
  const open = (address: string) =>
    page.evaluate((hash) => {
      location.hash = hash
    }, address)
  const openAgain = async (on: string, address: string) => {
    await open(address)
    await itIs(app, on)
  }

  async function call<K extends OperationName>(operation: K, input: InputOf<K>): Promise<OutputOf<K>> {
    const answer = await page.evaluate(
      ([name, value]) => (window as unknown as { app: AppBridge }).app.invoke(name, value as never),
      [operation, input] as const,
    )
    if (!answer.ok) throw new Error(`${operation}: ${JSON.stringify(answer.error)}`)
    return answer.value as OutputOf<K>
  }

  async function letter(kind: InputOf<'letters.issue'>['kind'], entityId: number, letterOn: string): Promise<void> {
    const order = { kind, entityId, letterOn: letterOn as never, signatoryId: null, withTitles: null, addressee: '' }
    await call('letters.issue', { ...order, opening: null, closing: null, copies: [] })
  }

  /** Fills a field of the dispute form by its label: a day, a choice of a list, or a text. */
  async function put(name: string, value: string | RegExp): Promise<void> {
    if (typeof value === 'string' && ISO.test(value)) return fillDay(name, value)
    if (await page.getByRole('combobox', { name, exact: true }).isVisible())
      return choose(page, new RegExp(`^${name}`), typeof value === 'string' ? new RegExp(`^${value}$`) : value)
    await field(name).fill(String(value))
  }

  return {
    open,

    /** Enters an objection at the counter, with its form and its receipt; answers its id. */
    async object({ requestId, on, grounds, caseStatement, notes = '' }: Objecting): Promise<number> {
      await openAgain(on, `/keberatan/baru/permohonan/${requestId}`)
      await heading('Keberatan baru')
      await page.waitForFunction(() =>
        [...document.querySelectorAll('input')].some(({ value }) => /Percob|Contoh|Simul|Percon/.test(value)),
      )
      for (const ground of grounds) await page.getByRole('checkbox', { name: new RegExp(`^${ground}\\.`) }).check()
      await field('Kasus posisi').fill(caseStatement)
      await field('Alamat').fill('Jalan Percobaan 2')
      await field('Catatan petugas').fill(notes)
      await page.keyboard.press('Control+S')
      await heading(/^Keberatan 0/)
      const id = await idOnPage()
      await letter('objectionForm', id, on)
      await letter('objectionReceipt', id, on)
      return id
    },

    async answer(id: number, { on, outcome, text, executeBy, withLetter = false }: Answering): Promise<void> {
      await openAgain(on, `/keberatan/${id}/tanggapan`)
      await heading(/^Tanggapi/)
      await page.getByRole('radio', { name: outcome, exact: true }).check()
      if (text !== undefined) await field('Uraian tanggapan').fill(text)
      if (executeBy !== undefined) await fillDay('Dilaksanakan paling lambat', executeBy)
      await page.keyboard.press('Control+S')
      await heading(/^Keberatan 0/)
      if (withLetter) await letter('objectionAnswer', id, on)
    },

    /** Takes a step of the open objection on that day. */
    async step(on: string, step: string, text?: string): Promise<void> {
      await itIs(app, on)
      await button(step).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Simpan' }).waitFor()
      if (text !== undefined) await dialog.getByRole('textbox').first().fill(text)
      await dialog.getByRole('button', { name: 'Simpan' }).click()
      await dialog.waitFor({ state: 'hidden' })
    },

    /** Issues a letter from the menu of the objection and comes back to it. */
    async letterByScreen(id: number, title: string): Promise<void> {
      await open(`/keberatan/${id}`)
      await button('Buat surat').click()
      await page.getByRole('menuitem', { name: new RegExp(title) }).click()
      await heading(title)
      await button('Terbitkan').click()
      await page.getByRole('link', { name: 'kembali ke keberatan' }).click()
      await page.getByRole('link', { name: title }).waitFor()
    },

    /** Registers the dispute from its objection; answers its id. */
    async dispute(objectionId: number, { on, number, notes = '' }: Disputing): Promise<number> {
      await openAgain(on, `/keberatan/${objectionId}`)
      await button('Catat sengketa').click()
      await heading('Sengketa baru')
      await field('Komisi Informasi').fill('Komisi Informasi Provinsi Contoh')
      await field('Nomor register sengketa').fill(number)
      await field('Catatan').fill(notes)
      await button('Simpan sengketa').click()
      await heading(`Sengketa ${number}`)
      return idOnPage()
    },

    /** Writes down a sitting to which both came. */
    async session({ on, summonedOn, kind, note = '' }: Sitting): Promise<void> {
      await itIs(app, on)
      await button('Tambah sidang').click()
      const dialog = page.getByRole('dialog')
      if (kind !== undefined) await choose(page, 'Jenis sidang', kind)
      await fillDay('Tanggal sidang', on)
      await fillDay('Panggilan diterima', summonedOn)
      await choose(page, 'Pemohon', /^Hadir$/)
      await choose(page, 'Termohon', /^Hadir$/)
      await field('Catatan sidang').fill(note)
      await dialog.getByRole('button', { name: 'Simpan sidang' }).click()
      await dialog.waitFor({ state: 'hidden' })
    },

    /** Fills fields of the open dispute by their labels and saves. */
    async proceed(on: string, values: Readonly<Record<string, string | RegExp>>): Promise<void> {
      await itIs(app, on)
      await button('Lanjutkan tahap').click()
      await heading('Ubah sengketa')
      for (const [name, value] of Object.entries(values)) await put(name, value)
      await button('Simpan sengketa').click()
      await button('Lanjutkan tahap').waitFor()
    },

    async declareFinal(reason: RegExp): Promise<void> {
      await button('Nyatakan inkrah').click()
      await page.getByRole('dialog').getByText(reason).waitFor()
      await button('Nyatakan').click()
      await page.getByText('Berkekuatan hukum tetap', { exact: true }).first().waitFor()
    },

    async draftInformation(title: string): Promise<void> {
      await button('Buat konsep DIP').click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: 'Nama informasi' }).fill(title)
      await dialog.getByRole('button', { name: 'Simpan konsep' }).click()
      await heading(title)
    },
  }
}
