// The last question before personal data is erased for good: how many cases, typed once more.
import { Alert, Button, Group, List, Modal, Stack, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { type OutputOf, parseDateOnly } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone } from '../../ui/notify.ts'
import { backupsUntil, counted } from './retention.model.ts'

type Props = {
  readonly agencyId: number
  readonly preview: OutputOf<'privacy.preview'>
  readonly opened: boolean
  readonly onClose: () => void
}

/** Closes by itself once the data is gone. */
export function EraseModal(props: Props) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title="Hapus data pribadi untuk selamanya" size="lg" centered>
      {props.opened && <EraseForm {...props} />}
    </Modal>
  )
}

function EraseForm({ agencyId, preview, onClose }: Props) {
  const [number, setNumber] = useState('')
  const [typed, setTyped] = useState('')
  const backups = useAppQuery('backups.state', {}).data?.settings
  const erase = useAppCommand('privacy.erase')
  const expected = String(preview.nextRun)
  const until = backups === undefined ? undefined : parseDateOnly(backupsUntil(preview.today, backups))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (until === undefined || typed.trim() !== expected) return
    const done = ({ counts }: OutputOf<'privacy.erase'>) => {
      notifyDone(`Data pribadi pada ${counted(counts.cases, 'perkara')} sudah dihapus. Berita acaranya tersimpan di bawah.`)
      onClose()
    }
    erase.mutate({ agencyId, confirmed: preview.nextRun, number, backupsUntil: until }, { onSuccess: done })
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
            <List.Item>Cadangan dibuat lebih dahulu, lalu langkah sebelum ini tidak dapat diurungkan lagi.</List.Item>
            <List.Item>
              Cadangan otomatis masih memuat data ini{until !== undefined && ` sampai selambat-lambatnya ${formatDate(until)}`},
              selama aplikasi tetap dipakai. Cadangan manual dan salinan di tempat lain dihapus tersendiri.
            </List.Item>
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
          <Button
            type="submit"
            color="red.9"
            loading={erase.isPending}
            disabled={until === undefined || typed.trim() !== expected}
          >
            Hapus untuk selamanya
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
