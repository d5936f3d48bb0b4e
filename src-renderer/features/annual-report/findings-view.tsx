// What should be mended before signing.
import { Alert, Anchor, Badge, Group, Skeleton, Stack, Text, ThemeIcon } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ReportSection, WireError } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { type Finding, findingWords, sortFindings } from './finding-words.ts'

export type FindingsViewProps = {
  readonly findings: readonly Finding[] | undefined
  readonly error: WireError | null
  readonly onWrite: (section: ReportSection) => void
}

/** Errors first, each with what to do and the place where it is done. */
export function FindingsView({ findings, error, onWrite }: FindingsViewProps) {
  return (
    <FormSection title="Pemeriksaan sebelum ditandatangani">
      {error !== null && <Alert color="red">{errorSentence(error)}</Alert>}
      {error === null && findings === undefined && <Skeleton height={120} />}
      {findings?.length === 0 && (
        <Group gap="xs">
          <ThemeIcon color="teal" size="sm" radius="xl">
            <IconCheck size={14} />
          </ThemeIcon>
          <Text size="sm">Tidak ada temuan. Laporan siap ditandatangani.</Text>
        </Group>
      )}
      <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {sortFindings(findings ?? []).map((finding) => (
          <FindingLine key={`${finding.code}-${JSON.stringify(finding.details)}`} finding={finding} onWrite={onWrite} />
        ))}
      </Stack>
    </FormSection>
  )
}

function FindingLine({ finding, onWrite }: { readonly finding: Finding } & Pick<FindingsViewProps, 'onWrite'>) {
  const { text, todo, link, section } = findingWords(finding)
  const wrong = finding.level === 'error'
  const Icon = wrong ? IconX : IconAlertTriangle
  return (
    <Group component="li" gap="sm" wrap="nowrap" align="flex-start">
      <Badge
        w={130}
        variant="light"
        tt="none"
        radius="sm"
        color={wrong ? 'red' : 'yellow'}
        leftSection={<Icon size={12} aria-hidden />}
        style={{ flexShrink: 0 }}
      >
        {wrong ? 'Harus dilengkapi' : 'Perhatian'}
      </Badge>
      <div>
        <Text size="sm">{text}</Text>
        <Text size="sm" c="dimmed">
          {todo}{' '}
          {link !== undefined && (
            <Anchor component={Link} href={link.to} size="sm">
              {link.label}
            </Anchor>
          )}
          {section !== undefined && (
            <Anchor component="button" type="button" size="sm" onClick={() => onWrite(section)}>
              Buka naskah
            </Anchor>
          )}
        </Text>
      </div>
    </Group>
  )
}
