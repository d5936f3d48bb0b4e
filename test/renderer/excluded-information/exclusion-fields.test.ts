// The fields of an entry of the DIK as drawn: what a test fixed cannot be typed, uraian and unit can.
import { MantineProvider } from '@mantine/core'
import { useForm } from '@mantine/form'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ExcludedInformationInput } from '../../../src-main/contract/index.ts'
import { EMPTY_EXCLUSION } from '../../../src-renderer/features/excluded-information/excluded-information-form.model.ts'
import { ExclusionFields } from '../../../src-renderer/features/excluded-information/exclusion-fields.tsx'

function Fields({ locked }: { readonly locked: boolean }) {
  const form = useForm<ExcludedInformationInput>({ initialValues: EMPTY_EXCLUSION })
  return createElement(ExclusionFields, { form, doubts: new Map(), locked })
}

/** Paths of the text fields that stand outside every disabled group. */
function typable(locked: boolean): readonly string[] {
  const page = renderToStaticMarkup(createElement(MantineProvider, null, createElement(Fields, { locked })))
  let depth = 0
  const closed: boolean[] = []
  const paths: string[] = []
  for (const [tag] of page.matchAll(/<\/?fieldset[^>]*>|<(?:input|textarea)[^>]*>/g)) {
    if (tag.startsWith('</')) depth -= closed.pop() === true ? 1 : 0
    else if (tag.startsWith('<fieldset')) {
      closed.push(/ disabled/.test(tag))
      depth += closed.at(-1) === true ? 1 : 0
    } else if (depth === 0) paths.push(/data-path="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  return paths.filter((path) => path !== '')
}

test('a locked form leaves only uraian and unit to be typed (Perki KI 1/2021 Ps.53)', () => {
  expect(typable(true)).toEqual(['content', 'holderUnit'])
  expect(typable(false)).toEqual(
    expect.arrayContaining(['title', 'content', 'holderUnit', 'legalBasis', 'expiresOn', 'reviewOn']),
  )
})
