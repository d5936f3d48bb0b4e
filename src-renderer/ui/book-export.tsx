// Saving a register as a file: where to, progress, then opening what was written.
import { Button, type ButtonProps, Group, Modal, Stack, Text } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { WireError } from '../../src-main/contract/index.ts'
import { invoke } from '../api/client.ts'
import { JobProgress } from './job-progress.tsx'
import { notifyError } from './notify.ts'

export type BookExportProps = {
  readonly title: string
  /** What the button says and shows; an export to Excel unless told otherwise. */
  readonly label?: string
  readonly icon?: ReactNode
  readonly size?: ButtonProps['size']
  readonly suggestedName: string
  /** Starts the job that writes to the chosen place. */
  readonly start: (saveToken: string) => Promise<{ readonly jobId: string }>
  /** Choices before saving. */
  readonly children?: ReactNode
}

type Run = { readonly jobId: string; readonly saveToken: string; readonly name: string; readonly done: boolean }

/** A button and the dialog behind it. */
export function BookExport(props: BookExportProps) {
  const { title, suggestedName, start, children, label = 'Ekspor', icon = <IconFileSpreadsheet size={16} />, size = 'sm' } = props
  const [opened, setOpened] = useState(false)
  const [run, setRun] = useState<Run>()
  const save = async () => {
    try {
      const chosen = await invoke('files.chooseSavePath', { suggestedName })
      if (chosen === null) return
      const { jobId } = await start(chosen.token)
      setRun({ jobId, saveToken: chosen.token, name: chosen.name, done: false })
    } catch (error) {
      notifyError(error as WireError)
    }
  }
  const open = (operation: 'files.open' | 'files.showInFolder', token: string) =>
    void invoke(operation, { token }).catch(notifyError)
  return (
    <>
      <Button
        variant="default"
        size={size}
        leftSection={icon}
        onClick={() => {
          setRun(undefined)
          setOpened(true)
        }}
      >
        {label}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={title} centered>
        <Stack gap="md">
          {children}
          {run !== undefined && (
            <JobProgress jobId={run.jobId} title={`Menulis ${run.name}`} onDone={() => setRun({ ...run, done: true })} />
          )}
          {run?.done === true && <Text size="sm">Berkas {run.name} sudah tersimpan.</Text>}
          <Group justify="flex-end">
            {run?.done === true && (
              <>
                <Button variant="default" onClick={() => open('files.showInFolder', run.saveToken)}>
                  Tampilkan di folder
                </Button>
                <Button onClick={() => open('files.open', run.saveToken)}>Buka</Button>
              </>
            )}
            {run?.done !== true && <Button onClick={() => void save()}>Simpan sebagai …</Button>}
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
