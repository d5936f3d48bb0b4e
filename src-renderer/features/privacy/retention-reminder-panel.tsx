// Says on the first page that personal data has served its time; nothing while there is none, or no retention is set.
import { Alert, Anchor } from '@mantine/core'
import { IconEraser } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useAppQuery } from '../../api/use-app-query.ts'
import { counted } from './retention.model.ts'

/** Of one office. */
export function RetentionReminderPanel({ agencyId }: { readonly agencyId: number }) {
  const due = useAppQuery('privacy.preview', { agencyId }).data?.due ?? 0
  if (due === 0) return null
  return (
    <Alert color="yellow" variant="light" icon={<IconEraser size={18} />} title="Data pribadi habis masa retensinya" mb="sm">
      {counted(due, 'perkara')} selesai dan melewati masa retensinya (Pasal 44 UU 27/2022).{' '}
      <Anchor component={Link} href="/keamanan/retensi" size="sm" underline="always" fw={600}>
        Periksa dan hapus
      </Anchor>
    </Alert>
  )
}
