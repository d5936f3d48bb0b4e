// What is said about the file as a whole, the gravest first; each sentence once with its rows.
import { Alert, Button, List } from '@mantine/core'
import { useState } from 'react'
import type { ImportSummary } from '../../../src-main/contract/index.ts'
import { groupMessages, type MessageLine, rowWords } from './file-messages.model.ts'
import { LEVEL_WORDS } from './import-words.ts'

const COLORS = { error: 'red', doubtful: 'yellow', info: 'blue' } as const
const LEVELS = ['error', 'doubtful', 'info'] as const
const LINES_SHOWN = 3

/** One box a level of gravity. */
export function FileMessages({ messages, blocked }: Pick<ImportSummary, 'messages' | 'blocked'>) {
  const groups = groupMessages(messages)
  return LEVELS.map((level) => {
    const lines = groups.get(level) ?? []
    if (lines.length === 0) return null
    const title =
      level === 'error' && blocked ? 'Berkas ini belum dapat diimpor sebagai register yang dipilih' : LEVEL_WORDS[level]
    return (
      <Alert key={level} color={COLORS[level]} variant="light" title={title} py="xs">
        <Lines lines={lines} />
      </Alert>
    )
  })
}

function Lines({ lines }: { readonly lines: readonly MessageLine[] }) {
  const [all, setAll] = useState(false)
  const more = lines.length - LINES_SHOWN
  return (
    <>
      <List size="sm" spacing={2}>
        {lines.slice(0, all ? undefined : LINES_SHOWN).map(({ text, rows }) => (
          <List.Item key={text}>
            {text}
            {rows.length > 0 && ` (${rowWords(rows)})`}
          </List.Item>
        ))}
      </List>
      {more > 0 && (
        <Button data-reads size="compact-sm" variant="subtle" mt={4} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Ringkas' : `Tampilkan ${more} pesan lagi`}
        </Button>
      )}
    </>
  )
}
