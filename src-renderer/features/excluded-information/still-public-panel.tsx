// Entries of the DIP that stand in the public list although the whole is excluded, and the way to take them out.
import { Alert, Anchor, Button, List } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { LinkedEntry } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { ReasonModal } from '../../ui/reason-modal.tsx'

type Props = { readonly agencyId: number; readonly entries: readonly LinkedEntry[] }

/** Nothing when there is nothing to take out. */
export function StillPublicPanel({ agencyId, entries }: Props) {
  const [asking, setAsking] = useState(false)
  const patch = useAppCommand('publicInformation.patch')
  if (entries.length === 0) return null
  const withdraw = (withdrawalReason: string) =>
    patch.mutate(
      {
        agencyId,
        entries: entries.map(({ id, version }) => ({ id, version })),
        change: { status: 'withdrawn', withdrawalReason },
      },
      {
        onSuccess: () => {
          setAsking(false)
          notifyDone('Entri ditarik dari Daftar Informasi Publik.')
        },
        onError: notifyError,
      },
    )
  return (
    <Alert color="red" variant="light" title="Masih berada dalam Daftar Informasi Publik">
      Informasi yang dikecualikan seluruhnya tidak boleh diumumkan (Pasal 1 angka 20 Perki KI 1/2021).
      <List size="sm" my={4}>
        {entries.map(({ id, title }) => (
          <List.Item key={id}>
            <Anchor component={Link} href={`/dip/${id}`} size="sm">
              {title}
            </Anchor>
          </List.Item>
        ))}
      </List>
      <Button size="xs" color="red.8" onClick={() => setAsking(true)}>
        Tarik dari DIP
      </Button>
      <ReasonModal
        opened={asking}
        onClose={() => setAsking(false)}
        title="Tarik dari Daftar Informasi Publik"
        message={`${entries.length} entri berhenti diumumkan dan alasannya dicatat.`}
        placeholder="Misalnya: dikecualikan berdasarkan hasil uji konsekuensi."
        confirmLabel="Tarik"
        saving={patch.isPending}
        onConfirm={withdraw}
      />
    </Alert>
  )
}
