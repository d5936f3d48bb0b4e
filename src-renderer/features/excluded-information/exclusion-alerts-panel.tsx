// Excluded information that needs a decision soon; shown in its list and on the first page.
import { Alert, Anchor, List, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useAppQuery } from '../../api/use-app-query.ts'
import { alertSentence } from './exclusion-alerts.model.ts'

/** What is open but not in the DIP, ends soon, or must be looked at again. */
export function ExclusionAlertsPanel({ agencyId }: { readonly agencyId: number }) {
  const alerts = useAppQuery('excludedInformation.alerts', { agencyId }).data ?? []
  if (alerts.length === 0) return null
  const grave = alerts.some(({ state }) => state === 'expired')
  return (
    <Alert
      color={grave ? 'red' : 'orange'}
      variant="light"
      icon={<IconAlertTriangle size={18} />}
      title={`${alerts.length} informasi perlu diperhatikan`}
      mb="sm"
    >
      <List size="sm" spacing={2}>
        {alerts.slice(0, 5).map((entry) => (
          <List.Item key={entry.id}>
            <Anchor component={Link} href={`/dik/${entry.id}`} size="sm" underline="always">
              {entry.title}
            </Anchor>
            : {alertSentence(entry)}
          </List.Item>
        ))}
      </List>
      {alerts.length > 5 && (
        <Text size="sm" mt={4}>
          dan {alerts.length - 5} lainnya; pakai saringan Keadaan.
        </Text>
      )}
    </Alert>
  )
}
