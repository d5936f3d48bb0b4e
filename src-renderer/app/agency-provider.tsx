// Which OPD is on screen; on a new computer, the setup comes first.
import { Alert, Button, Center, Loader } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { type ReactNode, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useAppQuery } from '../api/use-app-query.ts'
import { SetupWizard } from '../features/office/setup-wizard.tsx'
import { errorSentence } from '../text/errors.ts'
import { AgencyContext } from '../ui/use-agency.ts'
import { listAddress } from './commands.ts'

/** Gives the chosen agency to everything inside. */
export function AgencyProvider({ children }: { readonly children: ReactNode }) {
  const agencies = useAppQuery('office.listAgencies', {})
  const [chosenId, setChosenId] = useLocalStorage({ key: 'opd', defaultValue: 0, getInitialValueInEffect: false })
  const [setup, setSetup] = useState(false)
  const [path, navigate] = useLocation()
  const list = agencies.data
  if (list?.length === 0 && !setup) setSetup(true)
  const choice = useMemo(() => {
    const agency = list?.find(({ id }) => id === chosenId) ?? list?.[0]
    if (list === undefined || agency === undefined) return undefined
    const choose = (id: number) => {
      setChosenId(id)
      navigate(listAddress(path))
    }
    return { agency, agencies: list, choose }
  }, [list, chosenId, setChosenId, path, navigate])
  if (agencies.error !== null)
    return <LoadFailure message={errorSentence(agencies.error)} retry={() => void agencies.refetch()} />
  if (setup)
    return (
      <SetupWizard
        onDone={(to) => {
          navigate(to)
          setSetup(false)
        }}
      />
    )
  if (choice === undefined)
    return (
      <Center mih="100vh">
        <Loader />
      </Center>
    )
  return <AgencyContext value={choice}>{children}</AgencyContext>
}

function LoadFailure({ message, retry }: { readonly message: string; readonly retry: () => void }) {
  return (
    <Center mih="100vh" p="xl">
      <Alert color="red" title="Register tidak dapat dibaca" maw={480}>
        {message}
        <Button mt="sm" variant="default" display="block" onClick={retry}>
          Coba lagi
        </Button>
      </Alert>
    </Center>
  )
}
