// The tests of one entry of the DIK, on its page.
import { Text } from '@mantine/core'
import type { ExcludedInformation } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { TestTable } from './test-table.tsx'

/** Newest first. */
export function ConsequenceTestsPanel({ entry }: { readonly entry: Pick<ExcludedInformation, 'id'> }) {
  const tests = useAppQuery('consequenceTests.ofExclusion', { excludedInformationId: entry.id }).data ?? []
  return (
    <FormSection title="Uji konsekuensi">
      {tests.length === 0 ? (
        <Text size="sm" c="dimmed">
          Belum ada lembar uji konsekuensi untuk informasi ini.
        </Text>
      ) : (
        <TestTable tests={tests} />
      )}
    </FormSection>
  )
}
