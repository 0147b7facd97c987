/** The guides of docs/, which the build turns into chapters (build/guide). */
declare module '*.md' {
  export const chapters: readonly import('./guide.ts').Chapter[]
}
