// How much of the mandatory information is announced, in one line on the first page (ppid 3.4).
import { Alert, Anchor } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useAppQuery } from '../../api/use-app-query.ts'

/** Satisfied and applicable items, the denominator in sight; no official score. */
export function CompletenessPanel({ agencyId }: { readonly agencyId: number }) {
  const summary = useAppQuery('checklist.overview', { agencyId }).data?.summary
  if (summary === undefined) return null
  const { satisfied, applicable } = summary.overall
  return (
    <Alert
      color={satisfied === applicable ? 'teal' : 'blue'}
      variant="light"
      icon={<IconListCheck size={18} />}
      title={`Informasi wajib: ${satisfied} dari ${applicable} butir terpenuhi`}
      mb="sm"
    >
      {satisfied === applicable
        ? 'Semua butir yang berlaku bagi OPD ini sudah diumumkan dan mutakhir. '
        : `${applicable - satisfied} butir belum diumumkan, belum mutakhir, atau belum berbukti. `}
      Bukan nilai resmi Komisi Informasi.{' '}
      <Anchor component={Link} href="/dip/daftar-periksa" size="sm" underline="always" fw={600}>
        Buka daftar periksa
      </Anchor>
    </Alert>
  )
}
