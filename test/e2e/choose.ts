// Choosing in a list that opens: on a busy machine the list may close again before the option is reached.
import type { Page } from 'playwright-core'

const PATIENCE = 2000
const TURNS = 5

/** Opens the list of that name, as often as it takes, and takes the option. */
export async function choose(page: Page, name: string | RegExp, option: string | RegExp): Promise<void> {
  const box = page.getByRole('combobox', { name })
  const wanted = page.getByRole('option', { name: option })
  for (let turn = 1; ; turn++) {
    // A click on an open list closes it, so it is opened only where the option cannot be seen.
    if (!(await wanted.isVisible())) await box.click()
    try {
      await wanted.click({ timeout: PATIENCE })
      return
    } catch (cause) {
      if (turn === TURNS) throw new Error(`the list "${name}" does not offer ${option}`, { cause })
    }
  }
}
