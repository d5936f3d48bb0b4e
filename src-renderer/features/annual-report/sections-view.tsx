// The parts that staff write, kept per year: the list of them on the left, the open one on the right.
import { Alert, Box, Group, NavLink, Skeleton, Text } from '@mantine/core'
import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import { REPORT_SECTION_LABELS, type ReportSection } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { type Section, SectionEditor } from './section-editor.tsx'

export type SectionsViewProps = {
  readonly agencyId: number
  readonly year: number
  readonly open: ReportSection
  readonly onOpen: (section: ReportSection) => void
}

/** All editors stay alive, so that nothing typed is lost by looking at another part. */
export function SectionsView({ agencyId, year, open, onOpen }: SectionsViewProps) {
  const { data: sections, error } = useAppQuery('annualReport.sections', { agencyId, year })
  if (error !== null)
    return (
      <Alert color="red" title="Naskah tidak dapat dibaca">
        {errorSentence(error)}
      </Alert>
    )
  if (sections === undefined) return <Skeleton height={320} />
  return (
    <FormSection title="Naskah yang ditulis petugas" description="Angka dan tabel terisi sendiri dari register.">
      <Group align="flex-start" gap="lg" wrap="nowrap">
        <Box w={300} component="nav" aria-label="Bagian naskah" style={{ flexShrink: 0 }}>
          {sections.map((section) => (
            <SectionLink
              key={section.section}
              section={section}
              active={section.section === open}
              onOpen={() => onOpen(section.section)}
            />
          ))}
        </Box>
        <Box flex={1} miw={0}>
          {sections.map((section) => (
            <Box key={section.section} hidden={section.section !== open}>
              <SectionEditor agencyId={agencyId} year={year} section={section} />
            </Box>
          ))}
        </Box>
      </Group>
    </FormSection>
  )
}

type SectionLinkProps = { readonly section: Section; readonly active: boolean; readonly onOpen: () => void }

function SectionLink({ section, active, onOpen }: SectionLinkProps) {
  const written = section.body.trim() !== ''
  const optional = section.section === 'foreword'
  const words = written ? 'sudah ditulis' : optional ? 'boleh kosong' : 'belum ditulis'
  const Icon = written ? IconCircleCheck : IconCircle
  return (
    <NavLink
      component="button"
      type="button"
      label={<Text size="sm">{REPORT_SECTION_LABELS[section.section]}</Text>}
      leftSection={<Icon size={18} aria-hidden />}
      description={words}
      active={active}
      aria-current={active}
      onClick={onOpen}
      py={5}
    />
  )
}
