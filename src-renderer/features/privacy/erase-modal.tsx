// The last question before personal data is erased for good: how many cases, typed once more.
import { Alert, Button, Group, List, Modal, Stack, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { OutputOf, WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { errorSentence } from '../../text/errors.ts'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone } from '../../ui/notify.ts'
import { counted } from './retention.model.ts'

type Props = {
  readonly agencyId: number
  readonly preview: OutputOf<'privacy.preview'>
  readonly opened: boolean
  readonly onClose: () => void
  /** The cases are others by now; the list must be read again. */
  readonly onOtherCases: () => void
}

/** Closes by itself once the data is gone. */
export function EraseModal(props: Props) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title="Hapus data pribadi untuk selamanya" size="lg" centered>
      {props.opened && <EraseForm {...props} />}
    </Modal>
  )
}

function EraseForm({ agencyId, preview, onClose, onOtherCases }: Props) {
  const [number, setNumber] = useState('')
  const [typed, setTyped] = useState('')
  const erase = useAppCommand('privacy.erase')
  const expected = String(preview.nextRun)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() !== expected) return
    const done = ({ counts }: OutputOf<'privacy.erase'>) => {
      notifyDone(`Data pribadi pada ${counted(counts.cases, 'perkara')} sudah dihapus. Berita acaranya tersimpan di bawah.`)
      onClose()
    }
    const refused = ({ code }: WireError) => {
      if (code !== 'privacy.notTheSame') return
      setTyped('')
      onOtherCases()
    }
    erase.mutate({ agencyId, agreement: preview.agreement, number }, { onSuccess: done, onError: refused })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Alert color="red" variant="light" icon={<IconAlertTriangle size={18} />} title="Tidak dapat diurungkan">
          <List size="sm" spacing={4}>
            <List.Item>
              NIK, alamat, telepon, surel, dan pindaian identitas pada {counted(preview.nextRun, 'perkara')} dihapus, juga di
              dalam surat yang pernah diterbitkan. Nama, nomor, isi, dan keputusan tetap.
            </List.Item>
            {preview.cases.some(({ discarded }) => discarded) && (
              <List.Item>
                Perkara yang sudah dibatalkan dan masih di sampah dihapus seluruhnya bila identitasnya habis masa retensi.
              </List.Item>
            )}
            <List.Item>Cadangan dibuat lebih dahulu, lalu langkah sebelum ini tidak dapat diurungkan lagi.</List.Item>
            <List.Item>
              Cadangan otomatis masih memuat data ini, diperkirakan sampai {formatDate(preview.backupsUntil)} bila aplikasi
              dipakai terus. Cadangan manual dan salinan di tempat lain dihapus tersendiri.
            </List.Item>
            {preview.keptAside.length > 0 && (
              <List.Item>
                Register lama yang disisihkan ketika pemulihan juga masih memuatnya sampai berkasnya dihapus:{' '}
                {preview.keptAside.join(', ')}.
              </List.Item>
            )}
            <List.Item>Pemilik data berhak diberi tahu (Pasal 45 UU 27/2022); lakukan sebelum alamatnya dihapus.</List.Item>
          </List>
        </Alert>
        <TextInput
          label="Nomor berita acara"
          description="Boleh dikosongkan bila belum bernomor."
          maxLength={100}
          autoComplete="off"
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <TextInput
          label={`Ketik ${expected} untuk menyetujui`}
          description="Jumlah perkara yang data pribadinya dihapus."
          required
          inputMode="numeric"
          autoComplete="off"
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={erase.error === null ? undefined : errorSentence(erase.error)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={erase.isPending}>
            Batal
          </Button>
          <Button type="submit" color="red.9" loading={erase.isPending} disabled={typed.trim() !== expected}>
            Hapus untuk selamanya
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
