// A number of the report; one whose cases are known leads to them.
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'

const number = new Intl.NumberFormat('id-ID')

type Props = { readonly label: string; readonly count: number; readonly address: string | undefined }

/** Zero has no cases to show. */
export function FigureNumber({ label, count, address }: Props) {
  const shown = number.format(count)
  if (address === undefined || count === 0) return shown
  return (
    <Anchor component={Link} href={address} inherit aria-label={`${label}: ${shown}, lihat perkaranya`}>
      {shown}
    </Anchor>
  )
}
