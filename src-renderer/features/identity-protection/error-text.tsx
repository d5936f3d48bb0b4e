// Why something was refused, at the place where it was tried.
import { Text } from '@mantine/core'
import type { WireError } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'

/** Nothing while there is no error. */
export function ErrorText({ error }: { readonly error: WireError | null }) {
  if (error === null) return null
  return (
    <Text size="sm" c="var(--mantine-color-error)" role="alert">
      {errorSentence(error)}
    </Text>
  )
}
