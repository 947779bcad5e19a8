-- Somebody who has a long transaction open makes this fail, not everybody else wait behind it.
SELECT set_config('lock_timeout', '5s', true) WHERE current_setting('lock_timeout') = '0';

-- The planner's statistics repeat values, and go on doing so when the rows are erased, even when
-- the table is empty. Setting a type, though it is the same, removes what there is of a column. Of
-- the position they may stay: it says nothing. The indices are used without them.
ALTER TABLE osteokit_diary_entry
  ALTER COLUMN person TYPE TEXT COLLATE "C",
  ALTER COLUMN person SET STATISTICS 0,
  ALTER COLUMN id TYPE TEXT COLLATE "C",
  ALTER COLUMN id SET STATISTICS 0,
  ALTER COLUMN at_second TYPE BIGINT,
  ALTER COLUMN at_second SET STATISTICS 0,
  ALTER COLUMN at_nano TYPE INTEGER,
  ALTER COLUMN at_nano SET STATISTICS 0,
  ALTER COLUMN line TYPE TEXT,
  ALTER COLUMN line SET STATISTICS 0;
