// Whether the year of a report is locked, and opening or locking it: on the page of the annual report.
import { Alert, Button, Collapse, Group, List, Stack, Text } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import type { LockEvent, TimeZone, YearLock } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useMay } from '../../api/use-may.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { formatInstant } from '../../ui/format-instant.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { ReasonModal } from '../../ui/reason-modal.tsx'
import { useAgency } from '../../ui/use-agency.ts'

/** Nothing for a year whose report was never finalised. */
export function YearLockPanel({ year }: { readonly year: number }) {
  const agency = useAgency()
  const lock = useAppQuery('yearLock.list', { agencyId: agency.id }).data?.find((one) => one.year === year)
  if (lock === undefined) return null
  return lock.openedAt === null ? (
    <Locked agencyId={agency.id} zone={agency.timeZone} lock={lock} />
  ) : (
    <Opened agencyId={agency.id} zone={agency.timeZone} lock={lock} openedAt={lock.openedAt} />
  )
}

type Props = { readonly agencyId: number; readonly zone: TimeZone; readonly lock: YearLock }

function Locked({ agencyId, zone, lock }: Props) {
  const { year, version } = lock
  const [asking, setAsking] = useState(false)
  const open = useAppCommand('yearLock.open')
  const may = useMay()
  return (
    <Alert color="gray" variant="light" mb="md" icon={<IconLock size={18} />} title={`Tahun ${year} terkunci`}>
      <Stack gap="xs">
        <Text size="sm">
          Laporannya ditetapkan {formatInstant(lock.lockedAt, zone)}. Permohonan, keberatan, sengketa, dan naskah yang dihitung
          dalam laporan itu tidak dapat diubah. Perkara lama tetap dapat dilanjutkan dengan tanggal sesudah {year}.
        </Text>
        <Group gap="xs">
          {may('yearLock.open') && (
            <Button size="xs" variant="default" leftSection={<IconLockOpen size={14} />} onClick={() => setAsking(true)}>
              Buka kunci tahun …
            </Button>
          )}
          <Events lock={lock} zone={zone} />
        </Group>
      </Stack>
      <ReasonModal
        opened={asking}
        onClose={() => setAsking(false)}
        title={`Buka kunci tahun ${year}`}
        message="Register tahun itu dapat diperbaiki sampai dikunci kembali. Laporan yang sudah ditetapkan tidak berubah; perbedaannya ditampilkan dan disahkan dengan edisi perbaikan. Alasan dicatat di dalam jurnal, dan tindakan sebelum ini tidak dapat diurungkan lagi."
        placeholder="Misalnya: satu permohonan bulan Maret terlambat dicatat"
        confirmLabel="Buka kunci"
        saving={open.isPending}
        onConfirm={(reason) =>
          open.mutate(
            { agencyId, year, version, reason },
            {
              onSuccess: () => {
                setAsking(false)
                notifyDone(`Tahun ${year} terbuka.`)
              },
              onError: notifyError,
            },
          )
        }
      />
    </Alert>
  )
}

function Opened({ agencyId, zone, lock, openedAt }: Props & { readonly openedAt: string }) {
  const { year, version } = lock
  const close = useAppCommand('yearLock.close')
  const may = useMay()
  const lockAgain = async () => {
    const sure = await confirmAction({
      title: `Kunci tahun ${year}`,
      message: 'Register tahun itu tidak dapat diubah lagi sampai kuncinya dibuka dengan alasan.',
      confirmLabel: 'Kunci',
      danger: false,
    })
    if (!sure) return
    close.mutate({ agencyId, year, version }, { onSuccess: () => notifyDone(`Tahun ${year} terkunci.`), onError: notifyError })
  }
  return (
    <Alert color="orange" variant="light" mb="md" icon={<IconLockOpen size={18} />} title={`Tahun ${year} sedang terbuka`}>
      <Stack gap="xs">
        <Text size="sm">
          Dibuka {formatInstant(openedAt, zone)} dengan alasan: {lock.openedReason}. Kuncilah kembali sesudah diperbaiki; edisi
          perbaikan laporan juga menguncinya.
        </Text>
        <Group gap="xs">
          {may('yearLock.close') && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconLock size={14} />}
              loading={close.isPending}
              onClick={() => void lockAgain()}
            >
              Kunci tahun {year}
            </Button>
          )}
          <Events lock={lock} zone={zone} />
        </Group>
      </Stack>
    </Alert>
  )
}

const EVENT_WORDS: Readonly<Record<LockEvent, string>> = {
  lock: 'Dikunci dengan penetapan laporan',
  open: 'Dibuka',
  close: 'Dikunci kembali',
}

/** What happened to the lock, shown on demand. */
function Events({ lock, zone }: Pick<Props, 'lock' | 'zone'>) {
  const [shown, setShown] = useState(false)
  if (lock.events.length === 0) return null
  return (
    <>
      <Button size="xs" variant="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
        Riwayat kunci
      </Button>
      <Collapse expanded={shown} w="100%">
        <List size="sm">
          {lock.events.map(({ at, userName, event, reason }) => (
            <List.Item key={`${at} ${event}`}>
              {EVENT_WORDS[event]} {formatInstant(at, zone)}
              {userName !== '' && ` oleh ${userName}`}
              {reason !== '' && `: ${reason}`}
            </List.Item>
          ))}
        </List>
      </Collapse>
    </>
  )
}
