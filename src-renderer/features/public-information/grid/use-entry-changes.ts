// Changes of the selected entries; each is one step that the notice offers to take back.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { InputOf, PublicInformationPatch, WireError } from '../../../../src-main/contract/index.ts'
import { invoke } from '../../../api/client.ts'
import { confirmAction } from '../../../ui/confirm-action.tsx'
import { notifyDone, notifyError, notifyNote } from '../../../ui/notify.ts'
import { notifyUndoable } from '../../../ui/undo-steps.tsx'

type Refs = InputOf<'publicInformation.trash'>['entries']

const number = new Intl.NumberFormat('id-ID')
/** More than this are not put into the trash without a question. */
const MANY = 5

/** `readRefs` gives the entries to change; `done` is called after each change. */
export function useEntryChanges(agencyId: number, readRefs: () => Promise<Refs>, done: () => void) {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const change = async (
    send: (entries: Refs) => Promise<{ readonly changed: number }>,
    words: (count: string) => string,
    undoable = true,
  ) => {
    setBusy(true)
    try {
      const { changed } = await send(await readRefs())
      if (changed === 0) notifyNote('Tidak ada yang perlu diubah: semua sudah demikian.')
      else if (undoable) notifyUndoable(agencyId, words(number.format(changed)))
      else notifyDone(words(number.format(changed)))
      done()
      return true
    } catch (error) {
      notifyError(error as WireError)
      await client.invalidateQueries({ queryKey: ['publicInformation.list'] })
      return false
    } finally {
      setBusy(false)
    }
  }
  const patch = (set: PublicInformationPatch, words = (count: string) => `${count} informasi diubah.`) =>
    change((entries) => invoke('publicInformation.patch', { agencyId, entries, change: set }), words)
  return {
    busy,
    patch,
    announce: () => patch({ status: 'published' }, (count) => `${count} informasi diumumkan.`),
    withhold: () => patch({ status: 'decided' }, (count) => `Pengumuman ${count} informasi dibatalkan.`),
    confirm: () =>
      change(
        (entries) => invoke('publicInformation.confirm', { agencyId, entries }),
        (count) => `${count} informasi dinyatakan mutakhir hari ini.`,
      ),
    duplicate: (year: number) =>
      change(
        (entries) => invoke('publicInformation.duplicate', { agencyId, entries, year }),
        (count) => `${count} informasi digandakan ke tahun ${year} sebagai draf.`,
      ),
    /** `only` leaves the selection aside. */
    trash: async (count: number, only?: Refs) => {
      const sure =
        count <= MANY ||
        (await confirmAction({
          title: 'Pindahkan ke sampah?',
          message: `${number.format(count)} informasi akan dipindahkan ke sampah. Semuanya masih dapat dipulihkan.`,
          confirmLabel: 'Ke sampah',
        }))
      if (!sure) return
      await change(
        (entries) => invoke('publicInformation.trash', { agencyId, entries: only ?? entries }),
        (moved) => `${moved} informasi dipindahkan ke sampah.`,
      )
    },
    restore: () =>
      change(
        (entries) => invoke('publicInformation.restore', { agencyId, entries }),
        (count) => `${count} informasi dipulihkan ke daftar.`,
      ),
    purge: async (count: number) => {
      const sure = await confirmAction({
        title: 'Hapus dari daftar?',
        message: `${number.format(count)} informasi akan dikeluarkan dari daftar beserta berkasnya. Selama masa simpan sampah masih dapat dipulihkan dari tempat sampah pada halaman Riwayat.`,
        confirmLabel: 'Hapus dari daftar',
      })
      if (!sure) return
      await change(
        (entries) => invoke('publicInformation.purge', { agencyId, entries }),
        (removed) => `${removed} informasi dihapus dari daftar.`,
        false,
      )
    },
  }
}
