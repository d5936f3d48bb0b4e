// Whether what was written is stored, in one line.
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCloudUpload, IconPencil } from '@tabler/icons-react'
import { errorSentence } from '../../text/errors.ts'
import type { Autosaved, SaveState } from './use-autosave.ts'

const STATES: Readonly<Record<SaveState, { readonly words: string; readonly icon: typeof IconCheck }>> = {
  saved: { words: 'Tersimpan', icon: IconCheck },
  typing: {
    words: 'Belum tersimpan; tersimpan sendiri saat Anda berhenti mengetik (Ctrl+S menyimpan sekarang)',
    icon: IconPencil,
  },
  waiting: { words: 'Tersimpan, kecuali baris yang belum lengkap', icon: IconAlertTriangle },
  saving: { words: 'Menyimpan …', icon: IconCloudUpload },
  failed: { words: 'Belum tersimpan', icon: IconAlertTriangle },
  conflict: { words: 'Belum tersimpan: diubah di tempat lain', icon: IconAlertTriangle },
}

const WRONG: readonly SaveState[] = ['waiting', 'conflict']

type Saved = Pick<Autosaved<unknown>, 'state' | 'problem' | 'saveNow'>

/** `quiet`: nothing was ever written, so there is nothing to say. */
export function SaveLine({ saved: { state, problem, saveNow }, quiet }: { readonly saved: Saved; readonly quiet: boolean }) {
  const { words, icon: Icon } = STATES[state]
  if (problem !== undefined)
    return (
      <Alert color="red" title={words}>
        {errorSentence(problem)}
        <Button mt="xs" display="block" size="xs" variant="default" onClick={saveNow}>
          Coba simpan lagi
        </Button>
      </Alert>
    )
  if (state === 'saved' && quiet) return null
  return (
    <Group gap={6} role="status" c={WRONG.includes(state) ? 'var(--mantine-color-error)' : 'dimmed'}>
      <Icon size={14} aria-hidden />
      <Text size="xs">{words}</Text>
    </Group>
  )
}

/** True for Ctrl+S, which saves where the writer stands. */
export function isSaveKey(event: { readonly ctrlKey: boolean; readonly metaKey: boolean; readonly key: string }): boolean {
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's'
}
