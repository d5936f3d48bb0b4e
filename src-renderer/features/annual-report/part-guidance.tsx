// The law behind a part and sentences to begin from, folded away until they are wanted.
import { Anchor, Collapse, Group, List, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReportSection } from '../../../src-main/contract/index.ts'
import { LawNote } from '../../ui/law-note.tsx'
import { PART_GUIDANCE } from './part-guidance.ts'

/** One line; the examples open below it. */
export function PartGuidance({ section }: { readonly section: ReportSection }) {
  const [opened, { toggle }] = useDisclosure(false)
  const { law, examples } = PART_GUIDANCE[section]
  return (
    <div>
      <Group justify="space-between" gap="xs">
        <LawNote>{law}</LawNote>
        <Anchor component="button" type="button" size="xs" aria-expanded={opened} onClick={toggle}>
          {opened ? 'Tutup contoh' : 'Lihat contoh kalimat'}
        </Anchor>
      </Group>
      <Collapse expanded={opened}>
        <List size="sm" mt={4} spacing={2}>
          {examples.map((sentence) => (
            <List.Item key={sentence}>
              <Text size="sm" c="dimmed">
                {sentence}
              </Text>
            </List.Item>
          ))}
        </List>
      </Collapse>
    </div>
  )
}
