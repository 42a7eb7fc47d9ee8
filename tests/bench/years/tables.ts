/** What a copied row has of its own: `t` is the seed's row, `c` the copy (see plan.ts), `o` the seed's order. */
type Copied = { name: string; own: Record<string, string> };

const id = (column: string) => ({ [column]: `years.copied(t.${column}, c.n)` });
const moved = (...columns: string[]) =>
  Object.fromEntries(columns.map((column) => [column, `t.${column} + c.shift`]));
const text = (column: string) => ({ [column]: `t.${column} || ':' || c.n` });

/** An order itself. A telephone number comes back some times at one outlet. */
export const order: Copied["own"] = {
  ...id("id"),
  idem_key: "years.copied(t.idem_key, c.n)",
  public_token: "left(t.public_token, 14) || lpad(to_hex(c.n), 8, '0')",
  outlet_id: "c.to_outlet",
  business_day: "c.to_day",
  number: "t.number + 500 * c.nth",
  contact_phone: `case t.contact_phone when '' then ''
    else '+336' || lpad((abs(hashtext(t.contact_phone || c.no || ' ' || c.n % 60)) % 100000000)::text, 8, '0') end`,
  ...moved("slot_starts_at", "ticket_at", "ready_by", "promised_at", "expires_at", "placed_at", "changed_at"),
  ...moved("accepted_at", "ended_at", "created_at"),
};

export const movement: Copied["own"] = {
  ...id("id"),
  outlet_id: "c.to_outlet",
  order_id: "years.copied(t.order_id, c.n)",
  dedupe_key: "c.n || ':' || t.dedupe_key",
  ...moved("at", "created_at"),
};

/** What hangs on an order, and how `t` finds its order `o`. */
export const ofOrders: (Copied & { joined: string })[] = [
  {
    ...{ name: "order_revisions", joined: "o.id = t.order_id" },
    own: { ...id("id"), ...id("order_id"), ...moved("created_at", "expires_at") },
  },
  {
    ...{ name: "order_lines", joined: "o.id = t.order_id" },
    own: { ...id("id"), ...id("order_id"), ...id("revision_id") },
  },
  {
    name: "order_line_parts",
    joined: "o.id = (select l.order_id from years.order_lines l where l.id = t.line_id)",
    own: { ...id("id"), ...id("line_id") },
  },
  {
    ...{ name: "order_adjustments", joined: "o.id = t.order_id" },
    own: { ...id("id"), ...id("order_id"), ...id("revision_id") },
  },
  {
    name: "order_vat",
    joined: "o.id = (select r.order_id from years.order_revisions r where r.id = t.revision_id)",
    own: id("revision_id"),
  },
  {
    ...{ name: "order_events", joined: "o.id = t.order_id" },
    own: { ...id("id"), ...id("order_id"), ...moved("at") },
  },
  {
    ...{ name: "payments", joined: "o.id = t.order_id" },
    own: {
      ...{ ...id("id"), ...id("order_id"), ...text("provider_ref"), ...text("session_ref") },
      ...moved("captured_at", "authorised_at", "released_at", "created_at", "session_expires_at"),
    },
  },
  {
    name: "refunds",
    joined: "o.id = (select p.order_id from years.payments p where p.id = t.payment_id)",
    own: {
      ...{ ...id("id"), ...id("payment_id"), ...id("instead_of") },
      ...{ ...text("provider_ref"), ...text("dedupe_key"), ...moved("created_at", "settled_at") },
    },
  },
  {
    ...{ name: "deliveries", joined: "o.id = t.order_id" },
    own: {
      ...{ ...id("id"), ...id("order_id"), outlet_id: "c.to_outlet" },
      courier_id: "years.person(t.courier_id, c.no)",
      ...moved("assigned_at", "left_at", "ended_at", "created_at"),
    },
  },
  {
    ...{ name: "order_reductions", joined: "o.id = t.order_id" },
    own: { ...id("id"), ...id("order_id"), ...id("request_id"), ...moved("at", "created_at") },
  },
  {
    ...{ name: "incidents", joined: "o.id = t.order_id" },
    own: { ...id("id"), ...id("order_id"), ...id("line_id"), outlet_id: "c.to_outlet", ...moved("at") },
  },
];
