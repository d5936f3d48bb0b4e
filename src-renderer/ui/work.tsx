// Parts of a page that serve one operation, for whoever may run it and for whoever may not.
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { mayRun, type OperationName } from '../../src-main/contract/index.ts'
import { useMay } from '../api/use-may.ts'

export type WorkProps = { readonly operation: OperationName; readonly children: ReactNode }

/** Why the operation is not for whoever is signed in. */
function reasonFor(operation: OperationName): string {
  return mayRun('clerk', operation) ? 'Peran Anda hanya melihat.' : 'Hanya pejabat pengelola yang dapat mengerjakannya.'
}

/** Fields and buttons whose place matters: at rest, with the reason below, for whoever may not run the operation. */
export function Work({ operation, children }: WorkProps) {
  const may = useMay()
  if (may(operation)) return children
  return (
    <>
      <AtRest>{children}</AtRest>
      <Text size="sm" c="dimmed">
        {reasonFor(operation)}
      </Text>
    </>
  )
}

/** Nothing for whoever may not run the operation. */
export function IfMay({ operation, children }: WorkProps) {
  return useMay()(operation) ? children : null
}

/** Fields that can be read and not changed. */
export function AtRest({ children }: { readonly children: ReactNode }) {
  return (
    <fieldset disabled style={{ display: 'contents' }}>
      {children}
    </fieldset>
  )
}
