// Creates the database and the account that owns it, as a managed server would hand them over.
import postgres from "postgres";

/** @typedef {{ port: number, password: string }} Server */
const owner = "ocpizza";

/** @param {Server} server */
const connect = ({ port, password }, user = "postgres", database = "postgres") =>
  postgres({ host: "127.0.0.1", port, user, password, database, max: 1, onnotice: () => {} });

/** @param {Server} server @param {string} database */
export async function ensureDatabase(server, database) {
  const sql = connect(server);
  try {
    const [role] = await sql`SELECT 1 FROM pg_roles WHERE rolname = ${owner}`.catch(explain);
    if (!role) {
      await sql.unsafe(
        `CREATE ROLE ${owner} LOGIN CREATEROLE CREATEDB PASSWORD '${server.password.replaceAll("'", "''")}'`,
      );
    }
    const [known] = await sql`SELECT 1 FROM pg_database WHERE datname = ${database}`;
    if (!known) await sql.unsafe(`CREATE DATABASE "${database}" OWNER ${owner}`);
  } finally {
    await sql.end();
  }
}

/** @param {{ code?: string }} error @returns {never} */
function explain(error) {
  if (error.code !== "28P01") throw error;
  throw new Error(
    "The database in .local/postgres has another password than .local/dev-secrets.json says. Delete .local/postgres to begin with a new one.",
  );
}

/** A copy of a database, made in a tenth of a second. @param {Server} server @param {string} template @param {string} name */
export async function cloneDatabase(server, template, name) {
  const sql = connect(server, owner);
  try {
    await sql.unsafe(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  } finally {
    await sql.end();
  }
}

/** @param {Server} server @param {string} name */
export async function dropDatabase(server, name) {
  // The superuser: PostgreSQL may be tidying it up at this very moment, which nobody else may interrupt.
  const sql = connect(server);
  try {
    await sql.unsafe(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  } finally {
    await sql.end();
  }
}
