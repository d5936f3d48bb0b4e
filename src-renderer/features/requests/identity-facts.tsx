// Masked identity, and the full one after a reason was given; every look is written into the journal.
import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { OutputOf, RequestDetail } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { notifyError } from '../../ui/notify.ts'

type Identity = OutputOf<'requests.revealIdentity'>

/** NIK, address, phone and e-mail; shown in full only on this screen and only until it is left. */
export function IdentityFacts({ request }: { readonly request: RequestDetail }) {
  const [identity, setIdentity] = useState<Identity | null>(null)
  const [asking, setAsking] = useState(false)
  const { nationalId, address, phone, email } = identity ?? request
  if ([nationalId, address, phone, email].every((value) => value === ''))
    return (
      <Text size="sm" c="dimmed" mt="xs">
        NIK, alamat, dan kontak belum diisi.
      </Text>
    )
  return (
    <Stack gap="xs" mt="xs">
      <FactList
        facts={[
          ['NIK', nationalId],
          ['Alamat', address],
          ['Nomor telepon', phone],
          ['E-mail', email],
        ]}
      />
      {request.nationalIdWarnings.length > 0 && (
        <Alert color="orange" variant="light" p="xs">
          NIK yang tercatat perlu diperiksa kembali dengan KTP pemohon.
        </Alert>
      )}
      {identity === null ? (
        <Group>
          <Button variant="light" size="xs" leftSection={<IconEye size={16} />} onClick={() => setAsking(true)}>
            Tampilkan identitas
          </Button>
        </Group>
      ) : (
        <Group>
          <Button variant="light" size="xs" onClick={() => setIdentity(null)}>
            Samarkan kembali
          </Button>
        </Group>
      )}
      <RevealModal id={request.id} opened={asking} onClose={() => setAsking(false)} onRevealed={setIdentity} />
    </Stack>
  )
}

function RevealModal(props: {
  readonly id: number
  readonly opened: boolean
  readonly onClose: () => void
  readonly onRevealed: (identity: Identity) => void
}) {
  const [reason, setReason] = useState('')
  const reveal = useAppCommand('requests.revealIdentity')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') return
    reveal.mutate(
      { id: props.id, reason },
      {
        onSuccess: (identity) => {
          props.onRevealed(identity)
          setReason('')
          props.onClose()
        },
        onError: notifyError,
      },
    )
  }
  return (
    <Modal opened={props.opened} onClose={props.onClose} title="Tampilkan identitas pemohon">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">
            Identitas pemohon adalah data pribadi (UU 27/2022). Pembukaan ini dicatat di dalam riwayat beserta alasannya.
          </Text>
          <TextInput
            label="Alasan"
            placeholder="Misalnya: menghubungi pemohon untuk pengambilan salinan"
            required
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              Batal
            </Button>
            <Button type="submit" loading={reveal.isPending} disabled={reason.trim() === ''}>
              Tampilkan
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
