// Backups: how the last one stands, the list and the way back, where they go, and the move to another computer.
import { Alert, SimpleGrid, Skeleton, Stack } from '@mantine/core'
import { useEffect, useEffectEvent } from 'react'
import { useLocation } from 'wouter'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { IfMay } from '../../ui/work.tsx'
import { BackupPassphrase } from './backup-passphrase.tsx'
import { BackupPlace } from './backup-place.tsx'
import { BackupSchedule } from './backup-schedule.tsx'
import { BackupTable } from './backup-table.tsx'
import { BareBackupsPanel } from './bare-backups-panel.tsx'
import { ChangedWhileClosed } from './changed-while-closed.tsx'
import { LastBackupStatus } from './last-backup-status.tsx'
import { MoveOut } from './move-out.tsx'
import { SettingsLost } from './settings-lost.tsx'
import { useMakeBackup } from './use-make-backup.ts'

/** The address at which a backup is begun at once, from the palette. */
const AT_ONCE = '/keamanan/cadangkan'

/** One tab of Keamanan Data. */
export function BackupsPanel() {
  const state = useAppQuery('backups.state', {})
  const make = useMakeBackup()
  const [path, navigate] = useLocation()
  const begin = useEffectEvent((at: string) => {
    if (at !== AT_ONCE) return
    navigate('/keamanan', { replace: true })
    make.start()
  })
  useEffect(() => begin(path), [path])
  if (state.error !== null)
    return (
      <Alert color="red" title="Keadaan cadangan tidak dapat dibaca">
        {errorSentence(state.error)}
      </Alert>
    )
  if (state.data === undefined) return <Skeleton height={420} />
  return (
    <Stack gap="md">
      <ChangedWhileClosed state={state.data} />
      <SettingsLost state={state.data} />
      <LastBackupStatus state={state.data} make={make} />
      <BareBackupsPanel />
      <IfMay operation="backups.list">
        <BackupTable />
      </IfMay>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <BackupPlace state={state.data} />
        <BackupPassphrase state={state.data} />
        <BackupSchedule state={state.data} />
        <MoveOut state={state.data} />
      </SimpleGrid>
    </Stack>
  )
}
