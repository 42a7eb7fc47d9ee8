import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** The photograph of a product in one of its sizes, if that is still the one. */
export async function getPicture(code: string, hash: string, large: boolean): Promise<Buffer | null> {
  const column = large ? sql`f.large` : sql`f.small`;
  const [row] = await db.execute<{ bytes: Buffer }>(sql`
    select ${column} as bytes from product_pictures f join products p on p.id = f.product_id
    where p.code = ${code} and f.hash = ${hash}`);
  return row?.bytes ?? null;
}

/** Which products are photographed, by code, with the hash of their picture. */
export async function listPictures(): Promise<Map<string, string>> {
  const rows = await db.execute<{ code: string; hash: string }>(sql`
    select p.code, f.hash from product_pictures f join products p on p.id = f.product_id`);
  return new Map(rows.map(({ code, hash }) => [code, hash]));
}
