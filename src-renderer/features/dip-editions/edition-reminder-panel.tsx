// Says on the first page that the list of public information must be renewed (Perki KI 1/2021 Ps.45).
import { Alert, Anchor } from '@mantine/core'
import { IconCalendarDue } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useAppQuery } from '../../api/use-app-query.ts'
import { renewalWords } from './edition.model.ts'

/** Nothing while the list is fresh, or while the office has no entry at all. */
export function EditionReminderPanel({ agencyId, entries }: { readonly agencyId: number; readonly entries: number }) {
  const renewal = useAppQuery('dipEditions.list', { agencyId }).data?.renewal
  if (renewal === undefined || renewal.state === 'fresh' || entries === 0) return null
  const { title, text, color } = renewalWords(renewal)
  return (
    <Alert
      color={color}
      variant="light"
      icon={<IconCalendarDue size={18} />}
      title={`Daftar Informasi Publik: ${title.toLowerCase()}`}
      mb="sm"
    >
      {text}{' '}
      <Anchor component={Link} href="/dip/edisi" size="sm" underline="always" fw={600}>
        Buka edisi dan keputusan
      </Anchor>
    </Alert>
  )
}
