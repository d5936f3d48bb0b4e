// @vitest-environment happy-dom
// A table from the clipboard is handed on with its cells when the clipboard has them, and as text when it was typed.
import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PasteTable } from '../../../src-renderer/features/imports/paste-table.tsx'

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function page() {
  const onTable = vi.fn()
  render(
    <MantineProvider>
      <PasteTable isBusy={false} onTable={onTable} />
    </MantineProvider>,
  )
  const field = screen.getByRole('textbox', { name: 'Tabel yang ditempel' })
  const read = () => screen.getByRole('button', { name: 'Baca tabel tempelan' })
  return { onTable, field, read }
}
const clipboard = { getData: (type: string) => (type === 'text/html' ? '<table></table>' : 'a\tb\n1\t2\n') }

test('nothing pasted, nothing to read', () => {
  expect(page().read()).toHaveProperty('disabled', true)
})

test('a table keeps its cells', () => {
  const { onTable, field, read } = page()
  fireEvent.paste(field, { clipboardData: clipboard })
  expect(screen.getByText('2 baris ditempel.')).toBeTruthy()
  fireEvent.click(read())
  expect(onTable).toHaveBeenCalledWith({ text: 'a\tb\n1\t2\n', html: '<table></table>' })
})

test('what is changed by hand is text, since its cells no longer say the same', () => {
  const { onTable, field, read } = page()
  fireEvent.paste(field, { clipboardData: clipboard })
  fireEvent.change(field, { target: { value: 'a\tb\n1\t3\n' } })
  fireEvent.click(read())
  expect(onTable).toHaveBeenCalledWith({ text: 'a\tb\n1\t3\n', html: '' })
})
