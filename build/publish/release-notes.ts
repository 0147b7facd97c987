/** The notes of a version in both languages, from docs/release-notes.md. Throws when one of them is missing. */
export function notesOf(
  markdown: string,
  version: string,
): { date: string; notes: { id: string; en: string } } {
  const part = markdown.split(/^## /m).find((text) => text.startsWith(`${version} `))
  const date = /^\S+ · (\d{4}-\d{2}-\d{2})$/m.exec(part ?? '')?.[1]
  const section = (title: string) =>
    new RegExp(`^### ${title}\\n([\\s\\S]*?)(?=^###|$(?![\\s\\S]))`, 'm').exec(part ?? '')?.[1]?.trim() ?? ''
  const notes = { id: section('Bahasa Indonesia'), en: section('English') }
  if (date === undefined || notes.id === '' || notes.en === '')
    throw new Error(`docs/release-notes.md says nothing of ${version} in both languages with its date`)
  return { date, notes }
}
