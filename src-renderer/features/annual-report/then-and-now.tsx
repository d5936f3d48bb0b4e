// A sentence as it wrote itself then and now, with what differs marked.
import { Mark, Paper, SimpleGrid, Text } from '@mantine/core'
import { type Piece, wordDifference } from './word-difference.model.ts'

/** Side by side. */
export function ThenAndNow({ then, now }: { readonly then: string; readonly now: string }) {
  const pieces = wordDifference(then, now)
  return (
    <SimpleGrid cols={2} spacing="xs">
      <Side title="Kalimat otomatis saat disunting" pieces={pieces.old} />
      <Side title="Kalimat otomatis sekarang" pieces={pieces.fresh} />
    </SimpleGrid>
  )
}

function Side({ title, pieces }: { readonly title: string; readonly pieces: readonly Piece[] }) {
  return (
    <Paper withBorder p="xs">
      <Text size="xs" fw={600} mb={4}>
        {title}
      </Text>
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {pieces.map(({ text, differs, at }) => (differs ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>))}
      </Text>
    </Paper>
  )
}
