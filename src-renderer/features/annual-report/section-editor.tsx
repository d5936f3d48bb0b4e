// One part of the report being written.
import { Alert, Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCloudUpload, IconPencil } from '@tabler/icons-react'
import { type OutputOf, REPORT_SECTION_GUIDANCE, REPORT_SECTION_LABELS } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { type SaveState, type SectionText, useSectionText } from './use-section-text.ts'

export type Section = OutputOf<'annualReport.sections'>[number]

const MAX_LENGTH = 20_000
const STATES: Readonly<Record<SaveState, { readonly words: string; readonly icon: typeof IconCheck }>> = {
  saved: { words: 'Tersimpan', icon: IconCheck },
  typing: {
    words: 'Belum tersimpan; tersimpan sendiri saat Anda berhenti mengetik (Ctrl+S menyimpan sekarang)',
    icon: IconPencil,
  },
  saving: { words: 'Menyimpan …', icon: IconCloudUpload },
  failed: { words: 'Belum tersimpan', icon: IconAlertTriangle },
  conflict: { words: 'Belum tersimpan: naskah diubah di tempat lain', icon: IconAlertTriangle },
}

export type SectionEditorProps = { readonly agencyId: number; readonly year: number; readonly section: Section }

/** Guidance, text, last year's text to take over, and whether it is saved. */
export function SectionEditor({ agencyId, year, section }: SectionEditorProps) {
  const text = useSectionText({ agencyId, year, section: section.section }, section)
  const suggestion = section.suggestion ?? ''
  return (
    <Stack gap="xs">
      <Textarea
        label={REPORT_SECTION_LABELS[section.section]}
        description={REPORT_SECTION_GUIDANCE[section.section]}
        autosize
        minRows={5}
        maxRows={16}
        maxLength={MAX_LENGTH}
        value={text.body}
        onChange={(event) => text.type(event.currentTarget.value)}
        onBlur={text.saveNow}
        onKeyDown={(event) => {
          if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
          event.preventDefault()
          text.saveNow()
        }}
      />
      <SaveLine text={text} written={section.version > 0} />
      {text.body === '' && suggestion !== '' && <Suggestion text={suggestion} year={year - 1} onTake={text.type} />}
      {text.theirs !== undefined && <Conflict theirs={text.theirs.body} onSettle={text.settle} />}
    </Stack>
  )
}

function SaveLine({ text, written }: { readonly text: SectionText; readonly written: boolean }) {
  const { state, problem, body } = text
  const { words, icon: Icon } = STATES[state]
  if (problem !== undefined)
    return (
      <Alert color="red" title={words}>
        {errorSentence(problem)}
        <Button mt="xs" display="block" size="xs" variant="default" onClick={text.saveNow}>
          Coba simpan lagi
        </Button>
      </Alert>
    )
  if (state === 'saved' && body.trim() === '' && !written) return null
  return (
    <Group gap={6} role="status" c={state === 'conflict' ? 'var(--mantine-color-error)' : 'dimmed'}>
      <Icon size={14} aria-hidden />
      <Text size="xs">{words}</Text>
    </Group>
  )
}

function Suggestion({
  text,
  year,
  onTake,
}: {
  readonly text: string
  readonly year: number
  readonly onTake: (text: string) => void
}) {
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>
          Naskah tahun {year}
        </Text>
        <Button size="xs" variant="light" onClick={() => onTake(text)}>
          Pakai sebagai awal
        </Button>
      </Group>
      <Text size="sm" c="dimmed" lineClamp={6} style={{ whiteSpace: 'pre-line' }}>
        {text}
      </Text>
    </Paper>
  )
}

function Conflict({ theirs, onSettle }: { readonly theirs: string; readonly onSettle: SectionText['settle'] }) {
  return (
    <Alert color="red" title="Bagian ini baru saja diubah di tempat lain">
      <Text size="sm">Naskah Anda masih ada di atas. Yang tersimpan sekarang:</Text>
      <Paper withBorder p="xs" my="xs">
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {theirs === '' ? '(kosong)' : theirs}
        </Text>
      </Paper>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => onSettle('theirs')}>
          Pakai yang tersimpan
        </Button>
        <Button size="xs" color="red" onClick={() => onSettle('mine')}>
          Timpa dengan naskah saya
        </Button>
      </Group>
    </Alert>
  )
}
