// Doubts that do not stop a publication: what each means, how it is mended, and where.
import { Accordion, Anchor, Badge, Group, List, Text } from '@mantine/core'
import { Link } from 'wouter'
import { ENTRY_CHECK_LABELS, ENTRY_CHECK_REMEDIES } from '../../../src-main/contract/index.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { type Check, mendAddress } from './publication.model.ts'
import { Sound } from './personal-section.tsx'

/** Each kind opens to its entries. */
export function CompletenessSection({ check }: { readonly check: Check }) {
  return (
    <FormSection title="3. Kelengkapan" description="Tidak menghalangi publikasi, tetapi terlihat oleh pengunjung dan penilai.">
      {check.entries === 0 ? (
        <Text size="sm" c="dimmed">
          Belum ada informasi untuk diperiksa.
        </Text>
      ) : check.doubts.length === 0 ? (
        <Sound text="Setiap informasi lengkap dan mutakhir." />
      ) : (
        <Accordion variant="contained" chevronPosition="left">
          {check.doubts.map(({ check: kind, count, entries }) => (
            <Accordion.Item key={kind} value={kind}>
              <Accordion.Control>
                <Group justify="space-between">
                  <Text size="sm">{ENTRY_CHECK_LABELS[kind]}</Text>
                  <Badge color="yellow" variant="light" radius="sm" styles={{ label: { color: 'var(--mantine-color-text)' } }}>
                    {count.toLocaleString('id-ID')}
                  </Badge>
                </Group>
              </Accordion.Control>
              <Accordion.Panel>
                <Text size="sm" mb="xs">
                  {ENTRY_CHECK_REMEDIES[kind]}
                </Text>
                <List size="sm" spacing={2} mah={260} style={{ overflowY: 'auto' }}>
                  {entries.map(({ id, title }) => (
                    <List.Item key={id}>
                      <Anchor component={Link} href={mendAddress(id)} size="sm">
                        {title}
                      </Anchor>
                    </List.Item>
                  ))}
                </List>
                {count > entries.length && (
                  <Text size="sm" c="dimmed">
                    dan {(count - entries.length).toLocaleString('id-ID')} informasi lain
                  </Text>
                )}
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      )}
    </FormSection>
  )
}
