/** The figure of the content after each event (content-hash.ts); events of before it have none. */
export const contentHash = 'ALTER TABLE audit_event ADD COLUMN content_hash TEXT;'
