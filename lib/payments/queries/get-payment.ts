import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { PaymentStatus } from "@/db/enums";
import { db } from "@/lib/server/db";
import { isAuthorised } from "./get-due";

export type OnlinePayment = {
  id: string;
  orderId: string;
  /** The proposal it pays for; null for the order itself. */
  revisionId: string | null;
  status: PaymentStatus;
  providerRef: string | null;
  amountCents: number;
  /** Authorised, and of no use any more. */
  released: boolean;
  sessionRef: string | null;
  sessionUrl: string | null;
  sessionExpiresAt: Date;
};

type Row = Omit<OnlinePayment, "sessionExpiresAt"> & { sessionExpiresAt: string };

const columns = sql`p.id, p.order_id as "orderId", p.revision_id as "revisionId", p.status, p.provider_ref as "providerRef", p.amount_cents as "amountCents",
  p.released_at is not null as released, p.session_ref as "sessionRef",
  p.session_url as "sessionUrl", p.session_expires_at as "sessionExpiresAt"`;

const read = (row: Row): OnlinePayment => ({ ...row, sessionExpiresAt: new Date(row.sessionExpiresAt) });

/** The payments of an order that are authorised and still wanted, oldest first; of an order of these outlets. */
export async function listAuthorised(
  { orderId, outletIds }: { orderId: string; outletIds: readonly string[] },
  on: Database | Transaction = db,
): Promise<OnlinePayment[]> {
  const rows = await on.execute<Row>(sql`
    select ${columns} from payments p join orders o on o.id = p.order_id
    where p.order_id = ${orderId} and ${isAuthorised(sql`p`)} and o.status = 'placed'
      and o.outlet_id = any(${sql.param([...outletIds])}::uuid[]) order by p.id`);
  return rows.map(read);
}

/** An online payment as our books have it. */
export async function getPayment(id: string, on: Database | Transaction = db): Promise<OnlinePayment | null> {
  const [row] = await on.execute<Row>(
    sql`select ${columns} from payments p where p.id = ${id} and p.method = 'online'`,
  );
  return row ? read(row) : null;
}

/** The online payments of an order that somebody may still make, oldest first. */
export async function listOpenPayments(
  orderId: string,
  on: Database | Transaction = db,
): Promise<OnlinePayment[]> {
  const rows = await on.execute<Row>(sql`
    select ${columns} from payments p where p.order_id = ${orderId} and p.method = 'online' and p.status = 'pending' order by p.id`);
  return rows.map(read);
}
