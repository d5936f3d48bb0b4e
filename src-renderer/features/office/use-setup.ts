// State of the first setup: three forms that outlive the steps, the logo chosen, and the storing at the end.
import { useState } from 'react'
import type { AgencyProfile, OfficialInput, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useDraft } from '../../ui/use-draft.ts'
import { type RecordFormState, useRecordForm } from '../../ui/use-record-form.ts'
import { dayOfComputer, zoneOfComputer } from './day-of-computer.ts'
import { emptyOfficial, officialProblems } from './official.model.ts'
import { cityOfGovernment, emptyProfile } from './profile.model.ts'
import { profileProblemsOf, SETUP_STEPS, setupOfficials, stepOfProblem } from './setup-wizard.model.ts'
import { refuseProfile } from './use-profile-record.ts'

export type ChosenLogo = { readonly token: string; readonly name: string }

export type Setup = {
  readonly step: number
  readonly profile: RecordFormState<AgencyProfile>
  readonly executor: RecordFormState<OfficialInput>
  readonly superior: RecordFormState<OfficialInput>
  readonly withSuperior: boolean
  readonly setWithSuperior: (wanted: boolean) => void
  readonly logo: ChosenLogo | null
  readonly setLogo: (logo: ChosenLogo | null) => void
  readonly saving: boolean
  readonly next: () => void
  readonly back: () => void
}

function useOfficialRecord(role: OfficialInput['role']): RecordFormState<OfficialInput> {
  return useRecordForm<OfficialInput>({
    initialValues: emptyOfficial(role, dayOfComputer()),
    wrapper: 'official',
    problems: officialProblems,
  })
}

/** Step `SETUP_STEPS.length` means that the office is stored. */
export function useSetup(): Setup {
  const [step, setStep] = useState(0)
  const [withSuperior, setWithSuperior] = useState(false)
  const [logo, setLogo] = useState<ChosenLogo | null>(null)
  const part = SETUP_STEPS[step]?.part ?? 'rules'
  const profile = useRecordForm<AgencyProfile>({
    initialValues: emptyProfile(zoneOfComputer()),
    wrapper: 'profile',
    problems: (values) => profileProblemsOf(part, values),
  })
  const draft = useDraft('penyiapan', profile.form, 'office')
  const executor = useOfficialRecord('ppidExecutor')
  const superior = useOfficialRecord('ppidSuperior')
  const create = useAppCommand('office.createAgency')
  const finish = async () => {
    const officials = setupOfficials(executor.form.values, superior.form.values, withSuperior)
    try {
      const { id, version } = await create.mutateAsync({ profile: profile.form.values, officials })
      draft.clear()
      setStep(SETUP_STEPS.length)
      if (logo !== null) await invoke('office.setLogo', { id, version, token: logo.token })
    } catch (error) {
      refuseProfile(profile, error as WireError, (field) => setStep(stepOfProblem(field)))
    }
  }
  const officialsAreGood = () => {
    const good = executor.check()
    return (!withSuperior || superior.check()) && good
  }
  const next = () => {
    if (part === 'officials' ? !officialsAreGood() : !profile.check()) return
    if (part === 'identity' && profile.form.values.city === '')
      profile.form.setFieldValue('city', cityOfGovernment(profile.form.values.governmentName) ?? '')
    if (step === SETUP_STEPS.length - 1) void finish()
    else setStep(step + 1)
  }
  const back = () => setStep(Math.max(0, step - 1))
  const saving = create.isPending
  return { step, profile, executor, superior, withSuperior, setWithSuperior, logo, setLogo, saving, next, back }
}
