// Who objected, and how it was recorded; contacts in full only after a reason was given, which is journaled.
import { Button, Group, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import type { ObjectionDetail, OutputOf } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyError } from '../../ui/notify.ts'
import { ReasonModal } from '../../ui/reason-modal.tsx'

type Contacts = OutputOf<'objections.revealContacts'>

const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(', ')

/** The section "Pengaju keberatan dan pencatatan". */
export function PersonFacts({ objection }: { readonly objection: ObjectionDetail }) {
  const [revealed, setRevealed] = useState<Contacts | null>(null)
  const [asking, setAsking] = useState(false)
  const reveal = useAppCommand('objections.revealContacts')
  const { address, phone, proxyAddress, proxyPhone } = revealed ?? objection
  const hasContact = [address, phone, proxyAddress, proxyPhone].some((value) => value !== '')
  const confirm = (reason: string) =>
    reveal.mutate(
      { id: objection.id, reason },
      {
        onSuccess: (contacts) => {
          setRevealed(contacts)
          setAsking(false)
        },
        onError: notifyError,
      },
    )
  return (
    <FormSection title="Pengaju keberatan dan pencatatan">
      <FactList
        facts={[
          ['Nama', objection.applicantName],
          ['Pekerjaan', objection.occupation],
          ['Alamat', address],
          ['Nomor telepon', phone],
          ['Kuasa', joined(objection.proxyName, proxyAddress, proxyPhone)],
          ['Alasan pencatatan mundur', objection.backdatingReason],
          ['Nomor pada buku lama', objection.originalNumber],
          ['Catatan petugas', objection.notes],
        ]}
      />
      {!hasContact && objection.identityErasedOn !== null && (
        <Text size="sm" c="dimmed">
          Alamat dan kontak dihapus menurut jadwal retensi tanggal {formatDate(objection.identityErasedOn)}.
        </Text>
      )}
      {hasContact && (
        <Group>
          <Button
            variant="light"
            size="xs"
            leftSection={<IconEye size={16} />}
            onClick={() => (revealed === null ? setAsking(true) : setRevealed(null))}
          >
            {revealed === null ? 'Tampilkan alamat dan telepon' : 'Samarkan kembali'}
          </Button>
        </Group>
      )}
      <ReasonModal
        opened={asking}
        onClose={() => setAsking(false)}
        title="Tampilkan alamat dan telepon"
        message="Kontak pengaju keberatan adalah data pribadi (UU 27/2022). Pembukaan ini dicatat di dalam riwayat beserta alasannya."
        placeholder="Misalnya: mengirim surat tanggapan"
        confirmLabel="Tampilkan"
        saving={reveal.isPending}
        onConfirm={confirm}
      />
    </FormSection>
  )
}
