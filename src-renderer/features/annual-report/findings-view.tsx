// What should be mended before signing.
import { Anchor, Group, List, Text, ThemeIcon } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { OutputOf } from '../../../src-main/contract/index.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { findingWords } from './finding-words.ts'

/** Errors first, each with the place where it is mended. */
export function FindingsView({ findings }: { readonly findings: OutputOf<'annualReport.findings'> }) {
  const sorted = findings.toSorted((a, b) => a.level.localeCompare(b.level))
  return (
    <FormSection title="Pemeriksaan sebelum ditandatangani">
      {sorted.length === 0 ? (
        <Group gap="xs">
          <ThemeIcon color="teal" size="sm" radius="xl">
            <IconCheck size={14} />
          </ThemeIcon>
          <Text size="sm">Tidak ada temuan. Laporan siap dibuat.</Text>
        </Group>
      ) : (
        <List size="sm" spacing={6} center>
          {sorted.map((finding) => {
            const { text, to, action } = findingWords(finding)
            return (
              <List.Item
                key={`${finding.code}-${JSON.stringify(finding.details)}`}
                icon={
                  <ThemeIcon color={finding.level === 'error' ? 'red' : 'orange'} size="sm" radius="xl">
                    {finding.level === 'error' ? <IconX size={14} /> : <IconAlertTriangle size={14} />}
                  </ThemeIcon>
                }
              >
                {finding.level === 'error' ? 'Harus dilengkapi: ' : 'Perhatian: '}
                {text}{' '}
                {to !== '' && (
                  <Anchor component={Link} href={to} size="sm">
                    {action}
                  </Anchor>
                )}
              </List.Item>
            )
          })}
        </List>
      )}
    </FormSection>
  )
}
