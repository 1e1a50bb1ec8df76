-- US dollars for one unit of a currency, averaged over a period; null without rates that cover it.
-- The rate of exactly that period is preferred; else the mean of the rates inside it, weighted by
-- their days, if they reach from its beginning to its end but for a week at either side (banks are
-- closed on holidays).
create function usd_rate(wanted text, first_day date, last_day date) returns numeric
  language sql stable parallel safe
begin atomic
  select case
    when wanted = 'USD' then 1::numeric
    when not isfinite(first_day) or not isfinite(last_day) then null
    else coalesce(
      (select usd from rate
       where currency = wanted and period_start = first_day and period_end = last_day),
      (select case
         when min(period_start) <= first_day + 7 and max(period_end) >= last_day - 7
           then sum(usd * (period_end - period_start + 1)) / sum(period_end - period_start + 1)
         end
       from rate
       where currency = wanted and period_start >= first_day and period_end <= last_day))
  end;
end;
