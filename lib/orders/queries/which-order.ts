import { type SQL, sql } from "drizzle-orm";
import type { Which } from "../which";

/** The condition that picks that order, and no other, out of the orders `o` of the statement around. */
export function whichOrder(which: Which): SQL {
  if ("token" in which) return sql`o.public_token = ${which.token}`;
  const here = which.outletIds && sql`and o.outlet_id = any(${sql.param([...which.outletIds])}::uuid[])`;
  return sql`o.id = ${which.orderId} ${here ?? sql``}`;
}
