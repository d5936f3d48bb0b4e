// Other requests of the same applicant.
import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { type EarlierRequest, REQUEST_OUTCOME_LABELS } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { formatShortDate } from '../../ui/format-date.ts'
import { FormSection } from '../../ui/form-section.tsx'

/** The section "Permohonan lain pemohon ini"; absent when there is none. */
export function ApplicantHistory({ requestId }: { readonly requestId: number }) {
  const others = useAppQuery('requests.ofApplicant', { id: requestId }).data ?? []
  if (others.length === 0) return null
  return (
    <FormSection
      title="Permohonan lain pemohon ini"
      description="Dikenali dari NIK atau nomor SK yang sama, atau nama yang sama bila keduanya tidak ada."
    >
      <EarlierRequests requests={others} />
    </FormSection>
  )
}

/** A short list that leads to each request. */
export function EarlierRequests({ requests }: { readonly requests: readonly EarlierRequest[] }) {
  return (
    <Stack gap={4}>
      {requests.map((one) => (
        <Text key={one.id} size="sm" lineClamp={2}>
          <Anchor component={Link} href={`/permohonan/${one.id}`}>
            {one.registrationNumber}
          </Anchor>
          , {formatShortDate(one.receivedOn)}, {one.outcome === null ? 'dalam proses' : REQUEST_OUTCOME_LABELS[one.outcome]}:{' '}
          {one.informationRequested}
        </Text>
      ))}
    </Stack>
  )
}
