// First run: the office in four steps, nothing lost when going back.
import { Checkbox, Container, Group, Stack, Stepper, Text, Title } from '@mantine/core'
import { IconBuildingBank } from '@tabler/icons-react'
import { FormSection } from '../../ui/form-section.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { BringInPanel } from '../backups/bring-in-panel.tsx'
import { LetterheadPreview } from './letterhead-preview.tsx'
import { LogoChoice } from './logo-choice.tsx'
import { ROLE_DUTIES, roleLabels } from './office-words.ts'
import { OfficialFields } from './official-fields.tsx'
import { IdentityFields, LetterheadFields } from './profile-fields.tsx'
import { SetupDone } from './setup-done.tsx'
import { SetupSummary } from './setup-summary.tsx'
import { SETUP_STEPS } from './setup-wizard.model.ts'
import { type Setup, useSetup } from './use-setup.ts'
import { WorkingRulesFields } from './working-rules-fields.tsx'

/** Ends with the office in the register; `onDone` says where to go next. */
export function SetupWizard({ onDone }: { readonly onDone: (to: string) => void }) {
  const setup = useSetup()
  const { step, profile } = setup
  const last = SETUP_STEPS.length - 1
  if (step > last) return <SetupDone name={profile.form.values.name} onDone={onDone} />
  return (
    <Container size={1040} py="md" component="main">
      <Group gap="sm" mb="sm" wrap="nowrap">
        <IconBuildingBank size={36} stroke={1.4} />
        <div>
          <Title order={1} size="h3">
            Selamat datang di Register PPID
          </Title>
          <Text size="sm" c="dimmed">
            Siapkan OPD Anda dalam empat langkah. Semua isian dapat diubah kemudian di Pengaturan.
          </Text>
        </div>
      </Group>
      {step === 0 && <BringInPanel />}
      <Stepper active={step} size="xs" mb="md" iconSize={30}>
        {SETUP_STEPS.map(({ part, label }) => (
          <Stepper.Step key={part} label={label} />
        ))}
      </Stepper>
      <RecordForm
        key={step}
        onSave={setup.next}
        onCancel={setup.back}
        unsaved={false}
        saving={setup.saving}
        saveLabel={step === last ? 'Selesai' : 'Lanjut'}
        cancelLabel={step === 0 ? null : 'Kembali'}
        saveHint="melanjutkan"
        failures={setup.profile.failures + setup.executor.failures + setup.superior.failures}
        status={<Text size="sm">{`Langkah ${step + 1} dari ${SETUP_STEPS.length}`}</Text>}
      >
        <StepFields setup={setup} />
      </RecordForm>
    </Container>
  )
}

function StepFields({ setup }: { readonly setup: Setup }) {
  const { form } = setup.profile
  switch (SETUP_STEPS[setup.step]?.part) {
    case 'identity':
      return (
        <FormSection
          title="Identitas OPD"
          description="Dipakai pada kop surat, laporan, dan nomor register. Enter berpindah kolom."
        >
          <IdentityFields form={form} autoFocus />
        </FormSection>
      )
    case 'letterhead':
      return (
        <Stack gap="sm">
          <LetterheadPreview profile={form.values} logo={null} {...(setup.logo === null ? {} : { logoName: setup.logo.name })} />
          <FormSection title="Kop surat" description="Dicetak pada laporan dan buku register. Bagian yang kosong tidak dicetak.">
            <LetterheadFields form={form} autoFocus />
            <LogoChoice logo={setup.logo} onChange={setup.setLogo} />
          </FormSection>
        </Stack>
      )
    case 'officials':
      return <OfficialsStep setup={setup} />
    case 'rules':
    case undefined:
      return (
        <Stack gap="sm">
          <FormSection title="Aturan kerja" description="Pilihan bawaan sesuai untuk kebanyakan kantor.">
            <WorkingRulesFields form={form} />
          </FormSection>
          <SetupSummary setup={setup} />
        </Stack>
      )
  }
}

function OfficialsStep({ setup }: { readonly setup: Setup }) {
  const labels = roleLabels(setup.profile.form.values.executorLabel)
  return (
    <Stack gap="sm">
      <FormSection title={labels.ppidExecutor} description={ROLE_DUTIES.ppidExecutor}>
        <OfficialFields form={setup.executor.form} autoFocus />
      </FormSection>
      <Checkbox
        label="Isi juga Atasan PPID sekarang"
        description="Boleh ditambahkan kemudian di Pengaturan."
        checked={setup.withSuperior}
        onChange={(event) => setup.setWithSuperior(event.currentTarget.checked)}
      />
      {setup.withSuperior && (
        <FormSection title={labels.ppidSuperior} description={ROLE_DUTIES.ppidSuperior}>
          <OfficialFields form={setup.superior.form} />
        </FormSection>
      )}
    </Stack>
  )
}
