/**
 * How a leader's result is handed down (domain.md §4.4): by aspect, area or load the parts represent it; a service or an intermediate
 * output only supports it.
 */
export const cascades = ['aspect', 'area', 'load', 'service', 'intermediateOutput'] as const
export type Cascade = (typeof cascades)[number]
