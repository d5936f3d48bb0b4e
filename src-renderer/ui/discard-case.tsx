// Taking a case out of its register that was entered by mistake: a quiet menu, and the reason before it is done.
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconEraser } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAppCommand } from '../api/use-app-command.ts'
import { notifyDone, notifyError } from './notify.ts'
import { ReasonModal } from './reason-modal.tsx'

export type DiscardCaseProps = {
  readonly operation: 'requests.discard' | 'objections.discard' | 'disputes.discard'
  readonly record: { readonly id: number; readonly version: number }
  /** As a sentence names it: `permohonan 001/PPID/2026`. */
  readonly name: string
  /** What becomes of its number, as a sentence; empty for a record without one of ours. */
  readonly ofNumber: string
  /** Address of the list to go back to. */
  readonly list: string
}

/** Menu "Tindakan lain" with "Batalkan pencatatan…"; what stands in the way is said by the command. */
export function DiscardCase({ operation, record, name, ofNumber, list }: DiscardCaseProps) {
  const [asking, setAsking] = useState(false)
  const [, navigate] = useLocation()
  const discard = useAppCommand(operation)
  const confirm = (reason: string) =>
    discard.mutate(
      { id: record.id, version: record.version, reason },
      {
        onSuccess: () => {
          notifyDone(`Pencatatan ${name} dibatalkan.`)
          navigate(list)
        },
        onError: notifyError,
      },
    )
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label="Tindakan lain">
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconEraser size={16} />} onClick={() => setAsking(true)}>
            Batalkan pencatatan…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ReasonModal
        opened={asking}
        onClose={() => setAsking(false)}
        title="Batalkan pencatatan"
        message={`Untuk ${name} yang keliru dicatat, misalnya terdaftar dua kali. Catatan dan lampirannya dipindahkan ke tempat sampah pada halaman Riwayat dan dapat dipulihkan selama masa simpan sampah.${ofNumber === '' ? '' : ` ${ofNumber}`}`}
        placeholder="Misalnya: permohonan yang sama sudah dicatat dengan nomor sebelumnya"
        confirmLabel="Batalkan pencatatan"
        danger
        saving={discard.isPending}
        onConfirm={confirm}
      />
    </>
  )
}

/** What becomes of a register number whose record is taken back (Perki KI 1/2021 Ps.31-32; ppid 9.2). */
export const NUMBER_STAYS = 'Nomornya tidak dipakai lagi dan tercatat sebagai nomor yang dibatalkan.'
