// The words of an error, and the way to where it can be mended.
import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import type { WireError } from '../../src-main/contract/index.ts'
import { errorSentence } from '../text/errors.ts'

/** A change of a locked year leads to its report, where it is opened; other errors are their sentence. */
export function errorMessage(error: WireError): ReactNode {
  const sentence = errorSentence(error)
  const year = Number(error.details['year'])
  if (error.code !== 'year.locked' || !Number.isInteger(year)) return sentence
  // A notice stands outside the router, so the address is written as the window reads it.
  return (
    <>
      {sentence}{' '}
      <Anchor href={`#/laporan/${year}`} size="sm" underline="always" fw={600}>
        Buka laporan tahun {year}
      </Anchor>
    </>
  )
}
