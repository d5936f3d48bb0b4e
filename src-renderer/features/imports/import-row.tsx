// One row of a checked file: what it will become, with every remark at its cell.
import { Badge, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconInfoCircle, IconX } from '@tabler/icons-react'
import { type Mapping, type Message, placeMessages, type PreviewRow } from './import-messages.ts'
import classes from './import-rows.module.css'
import { STATE_COLORS, STATE_WORDS } from './import-words.ts'

const STATE_ICONS = { accepted: IconCheck, doubtful: IconAlertTriangle, rejected: IconX } as const
const LEVEL_ICONS = { error: IconX, doubtful: IconAlertTriangle, info: IconInfoCircle } as const
const LEVEL_COLORS = {
  error: 'var(--mantine-color-error)',
  doubtful: 'var(--mantine-color-yellow-light-color)',
  info: 'dimmed',
} as const

export type ImportRowProps = { readonly row: PreviewRow; readonly mapping: Mapping; readonly manySheets: boolean }

/** Number as in Excel, state, cells. */
export function ImportRow({ row, mapping, manySheets }: ImportRowProps) {
  const { cells, others } = placeMessages(row, mapping)
  const StateIcon = STATE_ICONS[row.state]
  return (
    <>
      <Group gap="sm">
        <Text size="sm" fw={600}>
          {manySheets ? `${row.sheet}, baris ${row.row}` : `Baris ${row.row}`}
        </Text>
        <Badge
          variant="light"
          tt="none"
          radius="sm"
          color={STATE_COLORS[row.state]}
          leftSection={<StateIcon size={12} aria-hidden />}
        >
          {STATE_WORDS[row.state]}
        </Badge>
      </Group>
      {others.map(({ place, message }) => (
        <Remark key={`${message.column}-${message.code}-${message.text}`} message={message} place={place} />
      ))}
      {cells.length > 0 && (
        <dl className={classes['cells']}>
          {cells.map(({ label, value, messages }) => (
            <div key={label}>
              <dt className={classes['label']}>{label}</dt>
              <dd className={classes['value']}>
                <Text size="sm" span lineClamp={3}>
                  {value}
                </Text>
                {messages.map((message) => (
                  <Remark key={`${message.code}-${message.text}`} message={message} place="" />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

function Remark({ message, place }: { readonly message: Message; readonly place: string }) {
  const Icon = LEVEL_ICONS[message.level]
  const color = LEVEL_COLORS[message.level]
  return (
    <Group gap={4} wrap="nowrap" align="flex-start" mt={2}>
      <Text c={color} span lh={1} pt={2} aria-hidden>
        <Icon size={13} />
      </Text>
      <Text size="xs" c={color}>
        {place}
        {message.text}
      </Text>
    </Group>
  )
}
