-- Planned observations held against what came true. A series and its planned twin differ in the
-- lowest bit of the key alone. "Today" is the reader's, so the outcome is a view and no column.
create view target as
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
  actual.unit        as actual_unit,
  actual.derivation  as actual_derivation,
  actual.known_from  as actual_known_from,
  actual.value       as actual_value,
  actual.bound       as actual_bound,
  actual.change      as actual_change,
  case
    when judged.missed_by is null and planned.period_end < (now() at time zone 'UTC')::date
      then 'overdue'
    when judged.missed_by is null then 'open'
    when judged.missed_by > 0 then 'missed'
    else 'met'
  end                as outcome,
  case when judged.missed_by > 0 then judged.missed_by end as missed_by,
  case
    when judged.missed_by > 0 and planned.value <> 0
      then round(100 * judged.missed_by / abs(planned.value), 2)
  end                as missed_by_percent
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
