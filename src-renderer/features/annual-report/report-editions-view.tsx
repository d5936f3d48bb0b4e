// The finalised reports of a year: finalise, open again, compare with the register, record deliveries.
import { Alert, Anchor, Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { isYearOver } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { FinaliseModal } from './finalise-modal.tsx'
import { ReportEditionCard } from './report-edition-card.tsx'
import type { Editions } from './report-edition.model.ts'

export type ReportEditionsViewProps = {
  readonly agencyId: number
  readonly year: number
  /** How many findings must be mended before signing. */
  readonly errors: number
  readonly onCheck: () => void
}

/** The section "Penetapan dan penyampaian". */
export function ReportEditionsView(props: ReportEditionsViewProps) {
  const { agencyId, year } = props
  const { data, error } = useAppQuery('reportEditions.list', { agencyId, year })
  const today = useOfficeToday(agencyId)
  if (error !== null)
    return (
      <Alert color="red" title="Penetapan tidak dapat dibaca">
        {errorSentence(error)}
      </Alert>
    )
  if (data === undefined || today === undefined) return <Skeleton height={240} />
  return (
    <FormSection
      title="Penetapan dan penyampaian"
      description="Laporan yang ditetapkan disimpan di dalam register seperti saat ditandatangani: angka dan berkasnya tidak berubah lagi, dan cetak ulangnya sama persis."
    >
      <Standing {...props} list={data} />
      <Finalise {...props} first={data.editions.length === 0} isOver={isYearOver(year, today)} />
      <Stack gap="md">
        {data.editions.map((edition) => (
          <ReportEditionCard key={edition.id} edition={edition} today={today} />
        ))}
      </Stack>
    </FormSection>
  )
}

/** Whether the register still says what was signed. */
function Standing({ year, list }: ReportEditionsViewProps & { readonly list: Editions }) {
  const [newest] = list.editions
  if (newest === undefined) return null
  if (list.differing === null)
    return (
      <Text size="sm">
        Laporan ini ditetapkan dengan versi aplikasi lain; angkanya tidak dapat dibandingkan dengan register sekarang.
      </Text>
    )
  if (list.differing === 0)
    return (
      <Text size="sm" role="status">
        Angka register tahun {year} masih sama dengan laporan yang ditetapkan.
      </Text>
    )
  return (
    <Alert color="orange" variant="light" icon={<IconAlertTriangle size={18} />} title="Register berubah setelah penetapan">
      {list.differing} angka pada register sekarang berbeda dengan laporan yang ditetapkan.{' '}
      <Anchor component={Link} href={`/laporan/${year}/edisi/${newest.id}`} size="sm" underline="always" fw={600}>
        Lihat perbedaan
      </Anchor>
    </Alert>
  )
}

type FinaliseProps = ReportEditionsViewProps & { readonly first: boolean; readonly isOver: boolean }

function Finalise({ agencyId, year, errors, onCheck, first, isOver }: FinaliseProps) {
  const [opened, setOpened] = useState(false)
  if (!isOver)
    return (
      <Text size="sm">
        Tahun {year} belum berakhir. Laporannya dapat ditetapkan mulai 1 Januari {year + 1}.
      </Text>
    )
  return (
    <Group gap="sm">
      <Button
        variant={first ? 'filled' : 'default'}
        leftSection={<IconLock size={16} />}
        disabled={errors > 0}
        onClick={() => setOpened(true)}
      >
        {first ? 'Tetapkan laporan …' : 'Tetapkan edisi perbaikan …'}
      </Button>
      {errors > 0 && (
        <Text size="sm">
          {errors} hal harus dilengkapi lebih dahulu.{' '}
          <Anchor component="button" type="button" size="sm" onClick={onCheck}>
            Buka pemeriksaan
          </Anchor>
        </Text>
      )}
      <FinaliseModal opened={opened} onClose={() => setOpened(false)} agencyId={agencyId} year={year} />
    </Group>
  )
}
