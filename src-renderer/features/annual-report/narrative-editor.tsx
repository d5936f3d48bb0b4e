// A section whose sentences write themselves from the figures, until staff put their own in place.
import { Alert, Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconPencil, IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import { NARRATIVE_SECTION_LABELS, type NarrativeSection } from '../../../src-main/contract/index.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { isSaveKey, SaveLine } from './save-line.tsx'
import { MAX_LENGTH } from './section-editor.tsx'
import { ThenAndNow } from './then-and-now.tsx'
import type { Autosaved } from './use-autosave.ts'
import { type Section, useSectionText } from './use-section-text.ts'
import { WriteConflict } from './write-conflict.tsx'

export type NarrativeEditorProps = {
  readonly agencyId: number
  readonly year: number
  readonly name: NarrativeSection
  readonly section: Section
}

/** The sentences as they are printed; edited ones say when their figures have changed since. */
export function NarrativeEditor({ agencyId, year, name, section }: NarrativeEditorProps) {
  const text = useSectionText({ agencyId, year, section: name }, section)
  const [editing, setEditing] = useState(false)
  const automatic = section.automatic ?? ''
  const edited = text.value.trim() !== '' && text.value.trim() !== automatic
  const back = async () => {
    const message = 'Suntingan Anda dihapus, dan kalimat kembali mengikuti angka register.'
    if (edited && !(await confirmAction({ title: 'Kembalikan ke otomatis?', message, confirmLabel: 'Kembalikan' }))) return
    text.change('')
    text.saveNow()
    setEditing(false)
  }
  if (!editing && !edited)
    return (
      <Automatic
        name={name}
        text={automatic}
        onEdit={() => {
          text.change(automatic)
          setEditing(true)
        }}
      />
    )
  return (
    <Stack gap="xs">
      <Textarea
        label={NARRATIVE_SECTION_LABELS[name]}
        description="Kalimat ini tidak lagi mengikuti angka register selama masih disunting."
        autosize
        minRows={5}
        maxRows={16}
        maxLength={MAX_LENGTH}
        value={text.value}
        onChange={(event) => {
          setEditing(true)
          text.change(event.currentTarget.value)
        }}
        onBlur={text.saveNow}
        onKeyDown={(event) => {
          if (!isSaveKey(event)) return
          event.preventDefault()
          text.saveNow()
        }}
      />
      <Group justify="space-between" align="flex-start">
        {edited ? (
          <SaveLine saved={text} quiet={false} />
        ) : (
          <Text size="xs" c="dimmed">
            {text.value.trim() === '' ? 'Kosong: laporan memakai kalimat otomatis.' : 'Masih sama dengan kalimat otomatis.'}
          </Text>
        )}
        <Button size="xs" variant="default" leftSection={<IconRefresh size={14} />} onClick={() => void back()}>
          Kembalikan ke otomatis
        </Button>
      </Group>
      {section.changedSince && edited && text.theirs === undefined && (
        <ChangedSince section={section} automatic={automatic} text={text} />
      )}
      {text.theirs !== undefined && (
        <WriteConflict what="naskah" onSettle={text.settle}>
          {text.theirs.value === '' ? '(kalimat otomatis)' : text.theirs.value}
        </WriteConflict>
      )}
    </Stack>
  )
}

type AutomaticProps = { readonly name: NarrativeSection; readonly text: string; readonly onEdit: () => void }

function Automatic({ name, text, onEdit }: AutomaticProps) {
  return (
    <Stack gap="xs">
      <div>
        <Text size="sm" fw={600}>
          {NARRATIVE_SECTION_LABELS[name]}
        </Text>
        <Text size="xs" c="dimmed">
          Disusun sendiri dari angka register dan ikut berubah bila angkanya berubah.
        </Text>
      </div>
      <Paper withBorder p="sm" bg="var(--mantine-color-default-hover)">
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {text}
        </Text>
      </Paper>
      <Group>
        <Button size="xs" variant="light" leftSection={<IconPencil size={14} />} onClick={onEdit}>
          Sunting kalimat ini
        </Button>
      </Group>
    </Stack>
  )
}

type ChangedProps = { readonly section: Section; readonly automatic: string; readonly text: Autosaved<string> }

function ChangedSince({ section, automatic, text }: ChangedProps) {
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={18} />} title="Angka dalam kalimat ini telah berubah sejak disunting">
      <Stack gap="xs">
        <Text size="sm">Sesuaikan suntingan Anda di atas, atau kembalikan ke otomatis.</Text>
        <ThenAndNow then={section.automaticThen ?? ''} now={automatic} />
        <Group>
          <Button size="xs" variant="default" onClick={text.affirm}>
            Suntingan saya sudah sesuai
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
