/**
 * One row, on one page of its own, that every event changes: what it was before and what it is now. The log of pages beside a file
 * so says on which state of which file it began, and both can be read without SQLite, before it puts the one into the other. Of
 * fixed length, so that the row stays where it is.
 */
export const fileMark = `CREATE TABLE file_mark (id INTEGER PRIMARY KEY CHECK (id = 1), mark TEXT NOT NULL CHECK (length(mark) = 142)) STRICT;
INSERT INTO file_mark VALUES (1, 'timbang-mark:' || lower(hex(randomblob(32))) || ':' || lower(hex(randomblob(32))));
CREATE TRIGGER audit_event_mark AFTER INSERT ON audit_event BEGIN
  UPDATE file_mark SET mark = 'timbang-mark:' || substr(mark, 79) || ':' || new.hash;
END;`
