// A table copied from Excel, Word or a page, taken from the clipboard.
import { Button, Group, Text, Textarea } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { useState } from 'react'
import { FormSection } from '../../ui/form-section.tsx'

export type Pasted = { readonly text: string; readonly html: string }

export type PasteTableProps = { readonly isBusy: boolean; readonly onTable: (pasted: Pasted) => void }

/** A field that holds a whole register would freeze the window; what is longer is shown by its beginning. */
const LONGEST_SHOWN = 20_000
const EMPTY: Pasted = { text: '', html: '' }

/** Keeps the marked-up form beside the plain one: only it knows merged cells. */
export function PasteTable({ isBusy, onTable }: PasteTableProps) {
  const [pasted, setPasted] = useState(EMPTY)
  const isLong = pasted.text.length > LONGEST_SHOWN
  const rows = pasted.text.split('\n').filter((line) => line.trim() !== '').length
  return (
    <FormSection
      title="Tempel dari papan klip"
      description="Salin tabel beserta judul kolomnya di Excel atau Word, lalu tempel di sini (Ctrl+V)."
    >
      <Textarea
        aria-label="Tabel yang ditempel"
        placeholder="Tempel tabel di sini"
        rows={4}
        spellCheck={false}
        readOnly={isLong}
        value={isLong ? `${pasted.text.slice(0, LONGEST_SHOWN)}…` : pasted.text}
        onPaste={(event) => {
          event.preventDefault()
          setPasted({ text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') })
        }}
        onChange={(event) => setPasted({ text: event.currentTarget.value, html: '' })}
      />
      <Group justify="space-between">
        <Text size="xs" c="dimmed" role="status">
          {rows === 0 ? '' : `${rows} baris ditempel.`}
        </Text>
        <Group gap="xs">
          {rows > 0 && (
            <Button variant="subtle" onClick={() => setPasted(EMPTY)}>
              Kosongkan
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconClipboardText size={16} />}
            disabled={rows === 0 || isBusy}
            onClick={() => onTable(pasted)}
          >
            Baca tabel tempelan
          </Button>
        </Group>
      </Group>
    </FormSection>
  )
}
