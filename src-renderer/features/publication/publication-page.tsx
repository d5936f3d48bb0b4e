// Publishing the list: what goes out, what stands against it, and the files for the website.
import { Alert, Anchor, Radio, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { PUBLICATION_SCOPE_LABELS, PUBLICATION_SCOPES, type PublicationScope } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { LawNote } from '../../ui/law-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Unreadable, WaitingRows } from '../../ui/record-list.tsx'
import { SectionTabs } from '../../ui/section-tabs.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { CompletenessSection } from './completeness-section.tsx'
import { type Check, leftOutWords } from './publication.model.ts'
import { PersonalSection } from './personal-section.tsx'
import { PublishSection } from './publish-section.tsx'

/** `#/dip/publikasi`. */
export function PublicationPage() {
  const agency = useAgency()
  const [scope, setScope] = useState<PublicationScope>('decided')
  const asked = useAppQuery('publication.check', { agencyId: agency.id, scope }, { keepPrevious: true })
  return (
    <>
      <PageHeader
        title="Publikasi daftar"
        subtitle="Berkas untuk laman OPD: halaman web, Excel, PDF, dan data terbuka, dibuat tanpa jaringan"
      />
      <SectionTabs section="dip" />
      {asked.error !== null && <Unreadable error={asked.error} retry={() => void asked.refetch()} />}
      {asked.data === undefined ? (
        asked.error === null && <WaitingRows />
      ) : (
        <Stack gap="md">
          <ContentSection check={asked.data} scope={scope} onScope={setScope} />
          <PersonalSection check={asked.data} />
          <CompletenessSection check={asked.data} />
          <PublishSection agencyId={agency.id} scope={scope} check={asked.data} />
          <LawNote>
            daftar ditetapkan dengan keputusan PPID dan dimutakhirkan paling lambat setiap 6 bulan (Pasal 18 dan 45 Perki KI
            1/2021); informasi yang dikecualikan tidak dimuat (Pasal 1 angka 20); data pribadi dilindungi (UU 27/2022)
          </LawNote>
        </Stack>
      )}
    </>
  )
}

type ContentProps = {
  readonly check: Check
  readonly scope: PublicationScope
  readonly onScope: (scope: PublicationScope) => void
}

function ContentSection({ check, scope, onScope }: ContentProps) {
  const leftOut = leftOutWords(check)
  return (
    <FormSection title="1. Isi publikasi">
      <Radio.Group
        label="Yang dipublikasikan"
        value={scope}
        onChange={(value) => onScope(PUBLICATION_SCOPES.find((one) => one === value) ?? 'decided')}
      >
        <Group gap="lg" mt={4}>
          {PUBLICATION_SCOPES.map((one) => (
            <Radio key={one} value={one} label={PUBLICATION_SCOPE_LABELS[one]} />
          ))}
        </Group>
      </Radio.Group>
      <Text size="sm">
        <strong>{check.entries.toLocaleString('id-ID')} informasi</strong> akan dipublikasikan
        {leftOut === '' ? '.' : `. Tidak ikut: ${leftOut}.`}
      </Text>
      {check.edition === null ? (
        <Alert color="yellow" variant="light" icon={<IconAlertTriangle size={18} />} title="Belum ada edisi yang ditetapkan">
          Berkas akan terbit tanpa nomor keputusan.{' '}
          <Anchor component={Link} href="/dip/edisi" size="sm" underline="always">
            Buka edisi dan keputusan
          </Anchor>
        </Alert>
      ) : (
        <Text size="sm">
          Ditetapkan dengan Keputusan Nomor {check.edition.decreeNumber} tanggal {formatDate(check.edition.decreeOn)}.
        </Text>
      )}
    </FormSection>
  )
}
