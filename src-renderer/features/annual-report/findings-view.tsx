// What should be mended before signing, under four headings, and what was looked at and found in order.
import { Alert, Anchor, Badge, Group, Skeleton, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { Fragment } from 'react'
import { Link, useLocation } from 'wouter'
import {
  CHECK_GROUP_LABELS,
  passedChecks,
  passedCheckText,
  type ReportPartName,
  type WireError,
} from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { caseAddress } from '../../ui/figure-address.ts'
import { casesShown, type Finding, findingCasesAddress, findingWords, groupFindings } from './finding-words.ts'

export type FindingsViewProps = {
  readonly year: number
  readonly findings: readonly Finding[] | undefined
  readonly error: WireError | null
  readonly onWrite: (part: ReportPartName) => void
}

/** Errors first within a heading, each with what to do and the place where it is done. */
export function FindingsView({ year, findings, error, onWrite }: FindingsViewProps) {
  return (
    <FormSection
      title="Pemeriksaan sebelum ditandatangani"
      description="Selama ada yang harus dilengkapi, laporan memuat tanda air KONSEP."
    >
      {error !== null && <Alert color="red">{errorSentence(error)}</Alert>}
      {error === null && findings === undefined && <Skeleton height={120} />}
      {findings?.length === 0 && (
        <Group gap="xs">
          <ThemeIcon color="teal" size="sm" radius="xl">
            <IconCheck size={14} aria-hidden />
          </ThemeIcon>
          <Text size="sm">Tidak ada temuan. Laporan siap ditandatangani.</Text>
        </Group>
      )}
      {groupFindings(findings ?? []).map(({ group, findings: own }) => (
        <section key={group}>
          <Title order={4} size="h6" mb="xs">
            {CHECK_GROUP_LABELS[group]}
          </Title>
          <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
            {own.map((finding) => (
              <FindingLine
                key={`${finding.code}-${JSON.stringify(finding.details)}`}
                year={year}
                finding={finding}
                onWrite={onWrite}
              />
            ))}
          </Stack>
        </section>
      ))}
      {findings !== undefined && <PassedChecks findings={findings} />}
    </FormSection>
  )
}

type LineProps = { readonly finding: Finding } & Pick<FindingsViewProps, 'year' | 'onWrite'>

function FindingLine({ year, finding, onWrite }: LineProps) {
  const { text, todo, law, link, section } = findingWords(finding)
  const leave = useLeave(year)
  const wrong = finding.level === 'error'
  const Icon = wrong ? IconX : IconAlertTriangle
  return (
    <Group component="li" gap="sm" wrap="nowrap" align="flex-start">
      <Badge
        w={152}
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
            <Anchor component={Link} href={link.to} size="sm" onClick={leave}>
              {link.label}
            </Anchor>
          )}
          {section !== undefined && (
            <Anchor component="button" type="button" size="sm" onClick={() => onWrite(section)}>
              Buka naskah
            </Anchor>
          )}
        </Text>
        <Cases year={year} finding={finding} />
        <Text size="xs" c="dimmed">
          Dasar: {law}
        </Text>
      </div>
    </Group>
  )
}

/** Before a finding is mended elsewhere, the address becomes that of this list, so that "back" leads here again. */
function useLeave(year: number): () => void {
  const [, navigate] = useLocation()
  return () => navigate(`/laporan/${year}/periksa`, { replace: true })
}

/** The first cases by number, each leading to its page; the others are on a list of their own. */
function Cases({ year, finding }: Pick<LineProps, 'year' | 'finding'>) {
  const { shown, more } = casesShown(finding)
  const leave = useLeave(year)
  if (shown.length === 0) return null
  return (
    <Text size="sm">
      {shown.map((one, index) => (
        <Fragment key={`${one.entity}-${one.id}`}>
          {index > 0 && ', '}
          <Anchor component={Link} href={caseAddress(one)} size="sm" onClick={leave}>
            {one.number === '' ? '(belum bernomor)' : one.number}
          </Anchor>
        </Fragment>
      ))}
      {more > 0 && (
        <>
          {', '}
          <Anchor component={Link} href={findingCasesAddress(year, finding)} size="sm" onClick={leave}>
            dan {more} lainnya
          </Anchor>
        </>
      )}
    </Text>
  )
}

function PassedChecks({ findings }: { readonly findings: readonly Finding[] }) {
  const passed = passedChecks(findings)
  return (
    <details>
      <Text component="summary" size="sm" style={{ cursor: 'pointer' }}>
        {passed.length} pemeriksaan lolos
      </Text>
      <Stack gap={2} component="ul" m={0} mt="xs" p={0} style={{ listStyle: 'none' }}>
        {passed.map((code) => (
          <Group key={code} component="li" gap="xs" wrap="nowrap">
            <IconCheck size={14} color="var(--mantine-color-teal-7)" aria-hidden />
            <Text size="sm">{passedCheckText(code)}</Text>
          </Group>
        ))}
      </Stack>
    </details>
  )
}
