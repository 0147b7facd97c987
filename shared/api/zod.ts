// oxlint-disable-next-line no-restricted-imports
import { z } from 'zod'

// The page's content security policy forbids code made from text, which zod otherwise tries for speed. It is read when a
// schema is made, so every schema takes `z` from here.
z.config({ jitless: true })

export { z }
