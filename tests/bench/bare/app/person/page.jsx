import { sql } from "../../database";

export const dynamic = "force-dynamic";

/** The page for one person: rendered for each request, with one statement. */
export default async function Person() {
  const [row] = await sql`select on_hand from bare.stock where id = ${1}`;
  return <h1>{row.on_hand}</h1>;
}
