/** By what the law threatens: its day has passed; it is close; it runs; the law names no day. */
export const risks = ['late', 'soon', 'running', 'practice'] as const
export type Risk = (typeof risks)[number]

/** Whose actions: those that the session can take, or all of which it may know. */
export const whose = ['mine', 'everybody'] as const
