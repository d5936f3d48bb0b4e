// What will be stored, before the last button.
import { nameWithTitles } from '../../../src-main/contract/index.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { roleLabels } from './office-words.ts'
import { setupOfficials } from './setup-wizard.model.ts'
import type { Setup } from './use-setup.ts'

/** The office and its officials on a few lines. */
export function SetupSummary({ setup }: { readonly setup: Setup }) {
  const profile = setup.profile.form.values
  const labels = roleLabels(profile.executorLabel)
  const officials = setupOfficials(setup.executor.form.values, setup.superior.form.values, setup.withSuperior)
  return (
    <FormSection title="Ringkasan">
      <FactList
        facts={[
          ['OPD', `${profile.name} (${profile.shortCode}), ${profile.governmentName}`],
          ['Alamat', [profile.address, profile.city, profile.postalCode].filter((part) => part !== '').join(', ')],
          ['Logo', setup.logo?.name ?? ''],
          ...officials.map(
            (official) =>
              [
                labels[official.role],
                `${official.capacity === 'definitif' ? '' : `${official.capacity} `}${nameWithTitles(official)}, sejak ${formatDate(official.validFrom)}`,
              ] as const,
          ),
        ]}
      />
    </FormSection>
  )
}
