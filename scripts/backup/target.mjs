// The database a backup is restored into: it must be empty, and nobody may be working in it.
import { shell } from "./shell.mjs";

/** @typedef {Record<string, string | undefined>} Postgres */

/** @param {Postgres} postgres @param {string} sql @returns {Promise<string>} */
const ask = async (postgres, sql) =>
  (
    await shell("psql --no-psqlrc --quiet --tuples-only --no-align -v ON_ERROR_STOP=1", {
      env: postgres,
      input: sql,
    })
  ).trim();

const ours = `select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`;

/**
 * @param {Postgres} postgres @param {string} database its name, for the message
 * @param {boolean} goingOn whether a restore that was interrupted after its data was in goes on
 */
export async function checkTarget(postgres, database, goingOn) {
  const working = Number(
    await ask(
      postgres,
      "select count(*) from pg_stat_activity where datname = current_database() and application_name in ('ocpizza-app', 'ocpizza-queue')",
    ),
  );
  if (working > 0)
    throw new Error(`the program is at work in ${database}: supervisorctl stop ocpizza, then again`);
  const relations = Number(await ask(postgres, ours));
  if (relations > 0 && !goingOn)
    throw new Error(
      `the database ${database} is not empty (${relations} tables and indexes): nothing was changed. Restore into an empty one; to go on with a restore that was interrupted, add --continue`,
    );
  if (relations === 0 && goingOn)
    throw new Error(`the database ${database} is empty: nothing to go on with; leave --continue out`);
}

/** Backups name the application's role but do not hold it. @param {Postgres} postgres */
export const makeRole = (postgres) =>
  ask(
    postgres,
    `do $$ begin create role ocpizza_app nologin; exception when duplicate_object or unique_violation then null; end $$;
     do $$ begin execute format('grant ocpizza_app to %I', current_user); end $$;`,
  );

/** All or nothing: cut short it leaves the database as empty as it was. @param {Postgres} postgres @param {string} file @param {string} keyFile */
export const fill = (postgres, file, keyFile) =>
  shell(
    'age --decrypt --identity "$1" "$2" | pg_restore --single-transaction --exit-on-error --no-owner --dbname="$PGDATABASE"',
    { args: [keyFile, file], env: postgres, ask: true },
  );

/** Fresh tables have no statistics: the first queries would be slow. @param {Postgres} postgres */
export const analyse = (postgres) => ask(postgres, "analyze;");
