// The app's resources folder, for tests that need no backend.
import { fileURLToPath } from 'node:url'

export const RESOURCES = fileURLToPath(new URL('../../resources', import.meta.url))
