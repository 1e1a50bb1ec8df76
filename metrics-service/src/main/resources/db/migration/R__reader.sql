-- The role that query-service logs in with: it reads, and nothing else. It may exist already (it
-- belongs to the server, not to the database; or an administrator made it).
do $role$
begin
  if not exists (select from pg_roles where rolname = 'tradewire_reader') then
    create role tradewire_reader login password '${readerPassword}';
  end if;
exception
  when duplicate_object or unique_violation then null; -- another database's migration was faster
end
$role$;

grant usage on schema tradewire to tradewire_reader;
grant select on all tables in schema tradewire to tradewire_reader;
grant execute on all functions in schema tradewire to tradewire_reader;
alter default privileges in schema tradewire grant select on tables to tradewire_reader;
