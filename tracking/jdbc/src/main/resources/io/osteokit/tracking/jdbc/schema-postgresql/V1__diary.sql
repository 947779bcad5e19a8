-- One row: the last position given. Erasing does not lower it. Whoever adds entries holds its lock
-- until the commit, so that positions become visible in their order.
CREATE TABLE osteokit_diary_head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  position BIGINT NOT NULL
);

INSERT INTO osteokit_diary_head (one, position) VALUES (1, 0);

-- A line is the entry as the diary's export writes it; the other columns are only there to find it.
CREATE TABLE osteokit_diary_entry (
  position BIGINT PRIMARY KEY,
  person TEXT COLLATE "C" NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  at_second BIGINT NOT NULL,
  at_nano INTEGER NOT NULL,
  line TEXT NOT NULL,
  UNIQUE (person, id)
);

CREATE INDEX osteokit_diary_entry_at ON osteokit_diary_entry (person, at_second, at_nano);
