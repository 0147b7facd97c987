const most = 500

/** All rows of a list that is answered by windows. */
export async function everyRow<Row>(
  getRows: (
    offset: number,
    limit: number,
  ) => Promise<{ readonly rows: readonly Row[]; readonly total: number }>,
  limit = most,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (;;) {
    const page = await getRows(rows.length, limit)
    rows.push(...page.rows)
    if (page.rows.length === 0 || rows.length >= page.total) return rows
  }
}
