import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import { canonical, type Json } from "../canonical";
import { sha256 } from "../chain";
import {
  type Draft,
  draftInvoices,
  type Invoice,
  invoiceNumber,
  type Party,
  type Restated,
  type Seller,
} from "../invoice";
import { readCases } from "../queries/read-cases";

type Standing = {
  outletId: string;
  code: string;
  series: number;
  locale: "fr" | "en";
  buyer: Party | null;
  seller: Seller | null;
  documents: Restated[] | null;
  corrects: string | null;
};

/**
 * Writes the invoices and credit notes an order lacks, where its customer is a company: they restate the tills' documents that
 * are written already and no invoice names yet. Each has the next number of its outlet; its counter is the last lock.
 * @returns how many. Where the outlet's own company is not known yet: none.
 */
export async function issueInvoices(tx: Transaction, orderId: string, at: Date): Promise<number> {
  const [order] = await tx.execute<Standing>(sql`
    select o.outlet_id as "outletId", u.code, o.locale, o.billing as buyer,
      (select max(generation) from fiscal_chains c where c.outlet_id = o.outlet_id and c.retired_at is null) as series,
      (select json_build_object('name', y.name, 'legalForm', y.legal_form, 'siret', y.siret, 'vatNumber', y.vat_number,
          'register', y.register, 'outlet', u.name, 'street', u.street, 'postcode', u.postcode, 'city', u.city, 'timezone', u.timezone)
        from outlet_companies y where y.outlet_id = o.outlet_id) as seller,
      (select json_agg(json_build_object('hash', e.hash, 'number', e.payload::json ->> 'number', 'kind', e.kind, 'at', e.at,
          'vat', e.payload::json -> 'vat', 'tenders', e.payload::json -> 'tenders') order by e.at, e.chain_id, e.seq)
        from fiscal_entries e where e.order_id = o.id
          and not exists (select from fiscal_invoice_documents d where d.hash = e.hash)) as documents,
      (select i.number from fiscal_invoices i where i.order_id = o.id and i.kind = 'invoice' order by i.at desc, i.seq desc limit 1) as corrects
    from orders o join outlets u on u.id = o.outlet_id where o.id = ${orderId} and o.billing is not null`);
  if (!order?.buyer || !order.seller || !order.documents) return 0;
  const [of] = await readCases(tx, [orderId]);
  if (!of) return 0;
  let { corrects } = order;
  const drafts = draftInvoices(order.documents, of.sold);
  for (const draft of drafts) {
    const seq = await nextNumber(tx, order);
    const number = invoiceNumber(order.code, order.series, seq);
    const { hashes, ...said } = draft;
    const invoice: Invoice = {
      ...said,
      ...{
        number,
        at: at.toISOString(),
        locale: order.locale,
        order: { number: of.number, day: of.day },
        mode: of.mode,
      },
      ...{
        corrects: draft.kind === "credit_note" ? corrects : null,
        seller: order.seller,
        buyer: order.buyer,
      },
    };
    await write(tx, order, { invoice, hashes, orderId, seq });
    if (draft.kind === "invoice") corrects = number;
  }
  return drafts.length;
}

async function nextNumber(tx: Transaction, { outletId, series }: Standing): Promise<number> {
  const [counter] = await tx.execute<{ last: number }>(sql`
    insert into fiscal_invoice_counters (outlet_id, series, last) values (${outletId}, ${series}, 1)
    on conflict (outlet_id, series) do update set last = fiscal_invoice_counters.last + 1 returning last`);
  if (!counter) throw new Error("a series of invoices has no counter");
  return counter.last;
}

type Written = { invoice: Invoice; hashes: Draft["hashes"]; orderId: string; seq: number };

async function write(
  tx: Transaction,
  { outletId, series }: Standing,
  { invoice, hashes, orderId, seq }: Written,
) {
  const content = canonical(invoice as Json);
  const id = newId();
  await tx.execute(sql`
    insert into fiscal_invoices (id, outlet_id, series, seq, number, kind, order_id, total_cents, at, content, hash)
    values (${id}, ${outletId}, ${series}, ${seq}, ${invoice.number}, ${invoice.kind}, ${orderId}, ${invoice.totalCents},
      ${invoice.at}::timestamptz, ${content}, ${sha256(content)})`);
  await tx.execute(sql`
    insert into fiscal_invoice_documents (hash, invoice_id)
    select hash, ${id}::uuid from unnest(${sql.param(hashes)}::text[]) as hash`);
}
