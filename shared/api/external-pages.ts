/** The only addresses outside that Timbang ever opens, in the person's own browser. */
export const externalPages = {
  /** Where the ministry publishes its regulations, Permenpan RB 6/2022 among them. */
  regulation: 'https://jdih.menpan.go.id/',
  project: 'https://timbang.example.id/',
} as const

export function isExternalPage(url: string): boolean {
  return (Object.values(externalPages) as string[]).includes(url)
}
