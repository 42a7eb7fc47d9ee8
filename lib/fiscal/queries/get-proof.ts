import { createPublicKey, verify } from "node:crypto";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { sha256 } from "../chain";
import type { Proof } from "../receipt";

type Row = Omit<Proof, "intact"> & { payload: string; signature: string; publicKey: string };

/** What a receipt's code proves: that it is in the journal as it was signed, and which closing holds it. Null: there is none. */
export async function getProof(hash: string): Promise<Proof | null> {
  const [row] = await db.execute<Row>(sql`
    select e.payload::json ->> 'number' as number, e.kind, coalesce((e.payload::json -> 'exchange' ->> 'amountCents')::int, e.total_cents) as "totalCents", e.at, e.hash, e.key_id as "keyId",
      e.payload, e.signature, k.public_key as "publicKey", json_build_object('name', o.name, 'timezone', o.timezone) as outlet,
      (select json_build_object('number', z.payload::json ->> 'number', 'period', z.payload::json ->> 'period', 'hash', z.hash)
        from fiscal_entries z join fiscal_chains d on d.id = z.chain_id
        cross join json_to_recordset(z.payload::json -> 'tills') t ("chainId" uuid, "from" int, "to" int)
        where d.outlet_id = c.outlet_id and d.kind = 'closings' and z.kind = 'closing_day' and t."chainId" = e.chain_id
          and e.seq between t."from" and t."to" limit 1) as closing
    from fiscal_entries e join fiscal_chains c on c.id = e.chain_id join outlets o on o.id = c.outlet_id
    join fiscal_keys k on k.key_id = e.key_id
    where e.hash = ${hash} and c.kind in ('till', 'training')`);
  if (!row) return null;
  const { payload, signature, publicKey, ...proof } = row;
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: publicKey }, format: "jwk" });
  const signed = verify(null, Buffer.from(hash, "hex"), key, Buffer.from(signature, "base64url"));
  return { ...proof, at: new Date(proof.at).toISOString(), intact: signed && sha256(payload) === hash };
}
