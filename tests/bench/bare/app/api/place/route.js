import { sql } from "../../../database";

/** An order as it could be placed at the least: one statement, which locks the stock, takes it and writes the order. */
export async function POST(request) {
  const order = await request.json();
  const [placed] = await sql`select bare.place(${order.outlet}, ${sql.json(order)}) as number`;
  return Response.json({ ok: true, number: placed.number });
}
