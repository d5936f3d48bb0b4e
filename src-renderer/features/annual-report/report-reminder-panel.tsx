// Says on the first page what last year's report still lacks, until it is delivered (Perki KI 1/2021 Ps.56 and Ps.58).
import { Alert, Anchor } from '@mantine/core'
import { IconReportAnalytics } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useAppQuery } from '../../api/use-app-query.ts'
import { reminderWords } from './report-edition.model.ts'

/** Nothing once the report is delivered, or when the office served nobody in that year. */
export function ReportReminderPanel({ agencyId }: { readonly agencyId: number }) {
  const reminder = useAppQuery('reportEditions.reminder', { agencyId }).data
  if (reminder === undefined || reminder === null) return null
  const { title, text, color } = reminderWords(reminder)
  const inTexts = reminder.missing[0] === 'texts'
  return (
    <Alert color={color} variant="light" icon={<IconReportAnalytics size={18} />} title={title} mb="sm">
      {text}{' '}
      <Anchor
        component={Link}
        href={`/laporan/${reminder.year}/${inTexts ? 'naskah' : 'penetapan'}`}
        size="sm"
        underline="always"
        fw={600}
      >
        {inTexts ? 'Lengkapi naskah' : 'Buka penetapan dan penyampaian'}
      </Anchor>
    </Alert>
  )
}
