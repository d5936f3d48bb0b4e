// One part of the report that staff write.
import { Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core'
import { REPORT_SECTION_GUIDANCE, REPORT_SECTION_LABELS, type ReportSection } from '../../../src-main/contract/index.ts'
import { PartGuidance } from './part-guidance.tsx'
import { isSaveKey, SaveLine } from './save-line.tsx'
import { type Section, useSectionText } from './use-section-text.ts'
import { WriteConflict } from './write-conflict.tsx'

export const MAX_LENGTH = 20_000

export type SectionEditorProps = {
  readonly agencyId: number
  readonly year: number
  readonly name: ReportSection
  readonly section: Section
  /** Lines shown while it is empty: fewer where a table stands below. */
  readonly lines: number
}

/** Guidance, text, last year's text to take over, and whether it is saved. */
export function SectionEditor({ agencyId, year, name, section, lines }: SectionEditorProps) {
  const text = useSectionText({ agencyId, year, section: name }, section)
  const suggestion = section.suggestion ?? ''
  return (
    <Stack gap="xs">
      <Textarea
        label={REPORT_SECTION_LABELS[name]}
        description={REPORT_SECTION_GUIDANCE[name]}
        autosize
        minRows={lines}
        maxRows={16}
        maxLength={MAX_LENGTH}
        value={text.value}
        onChange={(event) => text.change(event.currentTarget.value)}
        onBlur={text.saveNow}
        onKeyDown={(event) => {
          if (!isSaveKey(event)) return
          event.preventDefault()
          text.saveNow()
        }}
      />
      <SaveLine saved={text} quiet={text.value.trim() === '' && section.version === 0} />
      <PartGuidance section={name} />
      {text.value === '' && suggestion !== '' && <Suggestion text={suggestion} year={year - 1} onTake={text.change} />}
      {text.theirs !== undefined && (
        <WriteConflict what="naskah" onSettle={text.settle}>
          {text.theirs.value === '' ? '(kosong)' : text.theirs.value}
        </WriteConflict>
      )}
    </Stack>
  )
}

type SuggestionProps = { readonly text: string; readonly year: number; readonly onTake: (text: string) => void }

function Suggestion({ text, year, onTake }: SuggestionProps) {
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
