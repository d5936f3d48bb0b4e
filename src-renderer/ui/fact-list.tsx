// Read-only facts of a record: a term and its value on one line; empty ones are left out.
import { Box, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './fact-list.module.css'

export type Fact = readonly [term: string, value: ReactNode]

/** Facts in the given order; a value of '' or null is not shown. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const shown = facts.filter(([, value]) => value !== '' && value !== null && value !== false)
  if (shown.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Belum diisi.
      </Text>
    )
  return (
    <Box component="dl" className={classes.list}>
      {shown.map(([term, value]) => (
        <div key={term} className={classes.fact}>
          <dt className={classes.term}>{term}</dt>
          <dd className={classes.value}>{value}</dd>
        </div>
      ))}
    </Box>
  )
}
