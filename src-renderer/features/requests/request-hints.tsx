// While a request is typed: what is already public about it, and whether the applicant asked it before.
import { Alert, Anchor, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCopy, IconWorld } from '@tabler/icons-react'
import { Link } from 'wouter'
import { parseDateOnly, type RequestInput } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useAgency } from '../../ui/use-agency.ts'
import { EarlierRequests } from './applicant-history.tsx'

type Props = { readonly form: Pick<RequestInput, 'applicantName' | 'informationRequested' | 'receivedOn'> }

/** Both hints; nothing while there is nothing to say. */
export function RequestHints({ form }: Props) {
  const agency = useAgency()
  const [settled] = useDebouncedValue(form, 250)
  const { informationRequested, applicantName } = settled
  const receivedOn = parseDateOnly(settled.receivedOn)
  const enough = informationRequested.trim().length >= 8
  const open = useAppQuery('publicInformation.suggest', { agencyId: agency.id, text: informationRequested }, { enabled: enough })
  const again = useAppQuery(
    'requests.likelyDuplicates',
    { agencyId: agency.id, applicantName, informationRequested, receivedOn: receivedOn ?? '2026-01-01' },
    { enabled: enough && receivedOn !== undefined && applicantName.trim().length >= 3 },
  )
  return (
    <Stack gap="xs">
      {(again.data ?? []).length > 0 && (
        <Alert color="orange" variant="light" icon={<IconCopy size={18} />} title="Mungkin permohonan yang sama">
          <EarlierRequests requests={again.data ?? []} />
        </Alert>
      )}
      {(open.data ?? []).length > 0 && (
        <Alert color="teal" variant="light" icon={<IconWorld size={18} />} title="Sudah terbuka di Daftar Informasi Publik">
          <Stack gap={2}>
            {(open.data ?? []).map((entry) => (
              <Text key={entry.id} size="sm" lineClamp={1}>
                <Anchor component={Link} href={`/dip/${entry.id}`} target="_self">
                  {entry.title}
                </Anchor>
                {entry.year === null ? '' : ` (${entry.year})`}
              </Text>
            ))}
            <Text size="xs" c="dimmed">
              Dapat disertakan sebagai jawaban saat permohonan diputuskan.
            </Text>
          </Stack>
        </Alert>
      )}
    </Stack>
  )
}
