// A number of the report; one whose cases are known leads to them.
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import type { Row } from './figure-rows.ts'

const number = new Intl.NumberFormat('id-ID')

/** Zero has no cases to show. */
export function FigureNumber({ row: [label, count, address, shown = number.format(count)] }: { readonly row: Row }) {
  if (address === undefined || count === 0) return shown
  return (
    <Anchor component={Link} href={address} inherit aria-label={`${label}: ${shown}, lihat perkaranya`}>
      {shown}
    </Anchor>
  )
}
