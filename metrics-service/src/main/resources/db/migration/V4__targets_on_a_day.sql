-- Targets as of any day: whether one is still open or overdue depends on the day it is asked on.
-- The view stays, for today. The body is that of V2 with the day as a parameter; a plain SQL
-- function in "from" is inlined, so that conditions reach the indexes of observation as before.
create function target_on(today date) returns table (
  series_key        bigint,
  period_start      date,
  period_end        date,
  unit              text,
  known_from        timestamptz,
  value             numeric,
  bound             text,
  change            numeric,
  agreeing          integer,
  disagreeing       integer,
  actual_unit       text,
  actual_derivation smallint,
  actual_known_from timestamptz,
  actual_value      numeric,
  actual_bound      text,
  actual_change     numeric,
  outcome           text,
  missed_by         numeric,
  missed_by_percent numeric
)
  language sql stable parallel safe
begin atomic
  select
    planned.series_key,
    planned.period_start,
    planned.period_end,
    planned.unit,
    planned.known_from,
    planned.value,
    planned.bound,
    planned.change,
    planned.agreeing,
    planned.disagreeing,
    actual.unit,
    actual.derivation,
    actual.known_from,
    actual.value,
    actual.bound,
    actual.change,
    case
      when judged.missed_by is null and planned.period_end < today then 'overdue'
      when judged.missed_by is null then 'open'
      when judged.missed_by > 0 then 'missed'
      else 'met'
    end,
    case when judged.missed_by > 0 then judged.missed_by end,
    case
      when judged.missed_by > 0 and planned.value <> 0
        then round(100 * judged.missed_by / abs(planned.value), 2)
    end
  from observation planned
  left join lateral (
    select o.unit, o.derivation, o.known_from, o.value, o.bound, o.change
    from observation o
    where o.series_key = planned.series_key & ~1::bigint
      and o.period_start = planned.period_start
      and o.period_end = planned.period_end
      and not o.withdrawn
      and case when planned.value is not null then o.unit = planned.unit and o.value is not null
               else o.change is not null end
    order by o.derivation, o.unit
    limit 1
  ) actual on true
  cross join lateral (
    -- Positive: how much is wanting. "Under x" is met from below, all else from above.
    select case
      when planned.bound = 'under' then
        case when planned.value is not null then actual.value - planned.value
             else actual.change - planned.change end
      when planned.value is not null then planned.value - actual.value
      else planned.change - actual.change
    end as missed_by
  ) judged
  where (planned.series_key & 1) = 1
    and planned.derivation = 0
    and not planned.withdrawn
    and (planned.value is not null or planned.change is not null);
end;

create or replace view target as
select * from target_on((now() at time zone 'UTC')::date);
