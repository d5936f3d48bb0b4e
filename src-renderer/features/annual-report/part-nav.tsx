// The list of all texts of the report, with how far each is.
import { NavLink, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircle, IconCircleCheck, IconCircleDashed, IconPencil, IconWand } from '@tabler/icons-react'
import { REPORT_PART_LABELS, type ReportPartName } from '../../../src-main/contract/index.ts'
import type { PartState, Progress } from './part-state.model.ts'

const ICONS: Readonly<Record<Progress, { readonly icon: typeof IconCircle; readonly color?: string }>> = {
  done: { icon: IconCircleCheck, color: 'var(--mantine-color-teal-7)' },
  open: { icon: IconCircle },
  optional: { icon: IconCircleDashed },
  automatic: { icon: IconWand },
  edited: { icon: IconPencil },
  stale: { icon: IconAlertTriangle, color: 'var(--mantine-color-orange-7)' },
}

export type PartGroup = {
  readonly title: string
  readonly parts: readonly { readonly name: ReportPartName; readonly state: PartState }[]
}

type Props = {
  readonly groups: readonly PartGroup[]
  readonly open: ReportPartName
  readonly onOpen: (part: ReportPartName) => void
}

/** Two groups under their headings. */
export function PartNav({ groups, open, onOpen }: Props) {
  return groups.map(({ title, parts }) => (
    <div key={title} role="group" aria-label={title}>
      <Text size="xs" fw={700} c="dimmed" px="xs" pt="xs" pb={2}>
        {title}
      </Text>
      {parts.map(({ name, state }) => {
        const { icon: Icon, color } = ICONS[state.progress]
        return (
          <NavLink
            key={name}
            component="button"
            type="button"
            label={<Text size="sm">{REPORT_PART_LABELS[name]}</Text>}
            leftSection={<Icon size={18} aria-hidden {...(color === undefined ? {} : { color })} />}
            description={state.words}
            active={name === open}
            aria-current={name === open}
            onClick={() => onOpen(name)}
            py={4}
          />
        )
      })}
    </div>
  ))
}
