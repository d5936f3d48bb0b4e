// A sign for what becomes of a row, so that colour is never all that tells.
import {
  IconAlertTriangle,
  IconArrowMerge,
  IconCheck,
  IconCopy,
  IconHeading,
  type IconProps,
  IconLogout,
  IconX,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { ImportRowState } from '../../../src-main/contract/index.ts'

export const STATE_ICONS: Readonly<Record<ImportRowState, ComponentType<IconProps>>> = {
  good: IconCheck,
  doubtful: IconAlertTriangle,
  rejected: IconX,
  duplicate: IconCopy,
  leftOut: IconLogout,
  joined: IconArrowMerge,
  heading: IconHeading,
}
