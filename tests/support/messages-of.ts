import { sql } from "drizzle-orm";
import { Client } from "pg";
import { afterAll } from "vitest";
import { db, server } from "@/lib/server/db";
import { type Sent, sendMessage } from "@/lib/server/worker/send-message";

export type MessageRow = {
  id: string;
  kind: string;
  carrier: string;
  recipient: string;
  state: string;
  attempts: number;
  last_error: string | null;
  doubted: boolean;
};

/** What was written to be told of an order, in order. */
export async function messagesOf(orderId: string, kind?: string): Promise<MessageRow[]> {
  const rows = await db.execute<MessageRow>(sql`
    select id, kind, carrier, recipient, state, attempts, last_error, doubted_at is not null as doubted from messages
    where order_id = ${orderId} order by created_at, id`);
  return rows.filter((row) => !kind || row.kind === kind);
}

/** One message of an order, which there must be. */
export async function messageOf(orderId: string, kind: string, carrier = "mail"): Promise<MessageRow> {
  const found = (await messagesOf(orderId, kind)).filter((row) => row.carrier === carrier);
  const [row] = found;
  if (!row || found.length > 1) throw new Error(`${found.length} messages ${kind} by ${carrier}`);
  return row;
}

/** Lines to the database as the queue's workers have them, closed when the file's tests are over. */
export function workersLines() {
  const lines: Client[] = [];
  afterAll(() => Promise.all(lines.map((line) => line.end())));
  return async (): Promise<Client> => {
    const client = new Client({ ...server, user: server.username });
    lines.push(client);
    await client.connect();
    return client;
  };
}

/** One attempt, as the queue makes it: how the message ended, or `again` where the queue would try again. */
export const tryOnce = (id: string, line: Client, lastTry = false): Promise<Sent | "again"> =>
  sendMessage(id, line, lastTry).catch(() => "again" as const);
