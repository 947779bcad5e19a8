-- One row: the last position given. Erasing does not lower it.
CREATE TABLE osteokit_diary_head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  position INTEGER NOT NULL
) STRICT;

INSERT INTO osteokit_diary_head (one, position) VALUES (1, 0);

-- A line is the entry as the diary's export writes it; the other columns are only there to find it.
CREATE TABLE osteokit_diary_entry (
  position INTEGER PRIMARY KEY,
  person TEXT NOT NULL,
  id TEXT NOT NULL,
  at_second INTEGER NOT NULL,
  at_nano INTEGER NOT NULL,
  line TEXT NOT NULL,
  UNIQUE (person, id)
) STRICT;

CREATE INDEX osteokit_diary_entry_at ON osteokit_diary_entry (person, at_second, at_nano);
