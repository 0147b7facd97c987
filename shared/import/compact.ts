/** Without the fields that are undefined. */
export function compact<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  const kept: Partial<T> = {}
  for (const field in fields) if (fields[field] !== undefined) kept[field] = fields[field]
  return kept as T
}
