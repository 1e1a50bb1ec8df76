-- The tables of Tradewire. docs/schema.md explains them to those who read them.
-- Nothing here depends on when or in what order events were processed, except `change` and
-- `dead_letter`, which are diaries of this database.

-- Series ------------------------------------------------------------------------------------

-- What can be derived from each other lies in one family: the same two parties, scope, region and
-- kind of unit. A family is also the unit of locking between consumers.
create table family (
  key  bigint primary key,
  code text   not null
);

-- key = family key * 256 + member: the series of a family are neighbours in every index.
create table series (
  key        bigint primary key,
  code       text not null unique,
  indicator  text not null,
  reporter   text,
  partner    text,
  scope_code text,
  scope      text,
  region     text,
  unit_kind  text not null,
  status     text not null check (status in ('actual', 'planned')),
  directed   boolean not null
);
create index series_indicator on series (indicator, reporter, partner);
create index series_reporter on series (reporter);
create index series_partner on series (partner);
create index series_scope on series (scope_code) where scope_code is not null;

-- Which phrases of articles stand for a scope code.
create table scope_name (
  scope_code text not null,
  phrase     text not null,
  primary key (scope_code, phrase)
);
create index scope_name_phrase on scope_name (phrase);

-- Articles ----------------------------------------------------------------------------------

-- The current version of each article. A retracted one keeps its row, without its words.
create table article (
  id           text primary key,
  revision     bigint      not null,
  parser       integer     not null,
  known_from   timestamptz not null,
  retracted    boolean     not null,
  title        text,
  text         text,
  url          text,
  publisher    text,
  published_on date,
  dateline     text,
  language     text,
  fingerprint  bigint
);

-- Versions that are not current: superseded, or late and never current. Without their text.
create table article_version (
  article_id text        not null,
  revision   bigint      not null,
  parser     integer     not null,
  known_from timestamptz not null,
  retracted  boolean     not null,
  primary key (article_id, revision, parser)
);

-- Figures: every claim that an article makes or made ----------------------------------------

-- Current claims have known_to null. part > 0 is the same level restated in another unit.
-- The primary key carries all that a recomputation reads, so that it never visits the table.
create table figure (
  article_id   text        not null,
  known_from   timestamptz not null,
  ordinal      smallint    not null,
  part         smallint    not null,
  series_key   bigint      not null,
  period_start date        not null,
  period_end   date        not null,
  unit         text        not null,
  known_to     timestamptz,
  arrival      smallint    not null,
  departure    smallint,
  value        numeric,
  bound        text        not null,
  change       numeric,
  share        numeric,
  published_on date,
  source       text,
  fingerprint  bigint      not null,
  swapped      boolean     not null,
  outlier      boolean     not null,
  scope        text,
  region       text,
  quote        text,
  quote_start  integer     not null,
  quote_end    integer     not null,
  confidence   double precision not null,
  rules        text[]      not null,
  also         jsonb,
  primary key (series_key, period_start, period_end, unit, article_id, known_from, ordinal, part)
    include (known_to, arrival, departure, value, bound, change, share, published_on, source,
             fingerprint)
);
create index figure_article on figure (article_id);

-- Observations ------------------------------------------------------------------------------

create table observation (
  series_key   bigint      not null,
  period_start date        not null,
  period_end   date        not null,
  unit         text        not null,
  derivation   smallint    not null,
  known_from   timestamptz not null,
  withdrawn    boolean     not null,
  value        numeric,
  bound        text,
  change       numeric,
  share        numeric,
  agreeing     integer     not null,
  disagreeing  integer     not null,
  outliers     integer     not null,
  claims       integer     not null,
  low          numeric,
  high         numeric,
  inputs       text[],
  primary key (series_key, period_start, period_end, unit, derivation)
) with (fillfactor = 85);
create index observation_planned on observation (period_end, series_key)
  where (series_key & 1) = 1;

-- Every vintage: the state from known_from until the next row's known_from.
create table observation_revision (
  series_key   bigint      not null,
  period_start date        not null,
  period_end   date        not null,
  unit         text        not null,
  derivation   smallint    not null,
  known_from   timestamptz not null,
  reason       text        not null,
  withdrawn    boolean     not null,
  value        numeric,
  bound        text,
  change       numeric,
  share        numeric,
  agreeing     integer     not null,
  disagreeing  integer     not null,
  outliers     integer     not null,
  claims       integer     not null,
  low          numeric,
  high         numeric,
  primary key (series_key, period_start, period_end, unit, derivation, known_from)
);

-- The feed: which observations a transaction changed, and from which instant of their history on.
create table change (
  tx           bigint      not null,
  n            integer     not null,
  series_key   bigint      not null,
  period_start date        not null,
  period_end   date        not null,
  unit         text        not null,
  derivation   smallint    not null,
  known_from   timestamptz not null,
  recorded_at  timestamptz not null default transaction_timestamp(),
  primary key (tx, n)
);

-- Changes below this transaction are complete: none can still commit.
create function change_horizon() returns bigint
  language sql stable parallel safe
  return pg_snapshot_xmin(pg_current_snapshot())::text::bigint;

-- Administration ----------------------------------------------------------------------------

-- What could not be stored, as read back from the dead-letter topic.
create table dead_letter (
  id               text primary key,
  topic            text        not null,
  record_partition integer     not null,
  record_offset    bigint      not null,
  record_key       bytea,
  record_value     bytea,
  headers          jsonb       not null,
  reason           text        not null,
  stack            text,
  failed_at        timestamptz not null,
  retries          integer     not null,
  resolved_at      timestamptz
);
create index dead_letter_open on dead_letter (failed_at, id) where resolved_at is null;

-- US dollars for one unit of the currency, the average of the period.
create table rate (
  currency     text    not null check (currency ~ '^[A-Z]{3}$'),
  period_start date    not null,
  period_end   date    not null check (period_end >= period_start),
  usd          numeric not null check (usd > 0),
  source       text    not null,
  primary key (currency, period_start, period_end)
);

-- Appended tables: keep the visibility map fresh, so that index-only scans stay index-only.
alter table figure set (
  autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);
alter table observation_revision set (
  autovacuum_vacuum_insert_scale_factor = 0.1);
