// The palette (Ctrl+K): every command by name.
import { Group, Kbd, Text } from '@mantine/core'
import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useMay } from '../api/use-may.ts'
import { COMMAND_GROUPS, COMMANDS, type Command, keyNames, mayCommand } from './commands.ts'

const GROUPS = COMMAND_GROUPS.map((group) => ({
  group,
  commands: COMMANDS.filter((command) => command.group === group && command.id !== 'palette'),
}))

/** Opens over the page; the command runs once the palette has closed. */
export function Palette({ run }: { readonly run: (command: Command) => void }) {
  const may = useMay()
  const actions = GROUPS.map(({ group, commands }) => ({
    group,
    actions: commands
      .filter((command) => mayCommand(command, may))
      .map((command) => ({
        id: command.id,
        label: command.label,
        ...(command.keywords === undefined ? {} : { keywords: command.keywords }),
        ...(command.keys === undefined ? {} : { rightSection: <Keys keys={command.keys} /> }),
        onClick: () => void setTimeout(() => run(command), 0),
      })),
  }))
  return (
    <Spotlight
      actions={actions}
      shortcut={null}
      transitionProps={{ duration: 0 }}
      highlightQuery
      scrollable
      maxHeight={420}
      nothingFound={<Text size="sm">Tidak ada perintah dengan kata itu.</Text>}
      searchProps={{
        leftSection: <IconSearch size={18} />,
        placeholder: 'Ketik nama perintah atau halaman …',
        'aria-label': 'Cari perintah',
      }}
    />
  )
}

/** The keys of a shortcut as caps. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <Group gap={4} wrap="nowrap" component="span">
      {keyNames(keys).map((key) => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
    </Group>
  )
}
