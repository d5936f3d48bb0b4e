// The two fixed channels between the window and the backend.
export const INVOKE_CHANNEL = 'app:invoke'
export const EVENT_CHANNEL = 'app:event'
