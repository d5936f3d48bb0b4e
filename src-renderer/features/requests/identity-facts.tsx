// Masked identity, and the full one after a reason was given; every look is written into the journal.
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf, RequestDetail } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyError } from '../../ui/notify.ts'
import { ReasonModal } from '../../ui/reason-modal.tsx'

type Identity = OutputOf<'requests.revealIdentity'>

/** NIK, address, phone and e-mail; shown in full only on this screen and only until it is left. */
export function IdentityFacts({ request }: { readonly request: RequestDetail }) {
  const [identity, setIdentity] = useState<Identity | null>(null)
  const [asking, setAsking] = useState(false)
  const { nationalId, address, phone, email } = identity ?? request
  if ([nationalId, address, phone, email].every((value) => value === ''))
    return (
      <Text size="sm" c="dimmed" mt="xs">
        {request.identityErasedOn === null
          ? 'NIK, alamat, dan kontak belum diisi.'
          : `NIK, alamat, dan kontak dihapus menurut jadwal retensi tanggal ${formatDate(request.identityErasedOn)}.`}
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
  const reveal = useAppCommand('requests.revealIdentity')
  const confirm = (reason: string) =>
    reveal.mutate(
      { id: props.id, reason },
      {
        onSuccess: (identity) => {
          props.onRevealed(identity)
          props.onClose()
        },
        onError: notifyError,
      },
    )
  return (
    <ReasonModal
      opened={props.opened}
      onClose={props.onClose}
      title="Tampilkan identitas pemohon"
      message="Identitas pemohon adalah data pribadi (UU 27/2022). Pembukaan ini dicatat di dalam riwayat beserta alasannya."
      placeholder="Misalnya: menghubungi pemohon untuk pengambilan salinan"
      confirmLabel="Tampilkan"
      saving={reveal.isPending}
      onConfirm={confirm}
    />
  )
}
