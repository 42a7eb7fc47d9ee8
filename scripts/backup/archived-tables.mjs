// What the law wants kept of a month, and what of it is nobody's business in ten years.

/** @typedef {{ table: string, month: string }} Archived rows of a month by a condition in which $from and $to stand for its bounds */

const ofOrders = "order_id in (select id from orders where business_day >= $from and business_day < $to)";
const ofRevisions = `revision_id in (select id from order_revisions where ${ofOrders})`;
const when = (/** @type {string} */ column) =>
  `${column} >= ($from)::timestamp at time zone 'Europe/Paris' and ${column} < ($to)::timestamp at time zone 'Europe/Paris'`;

/** @type {Archived[]} */
export const archivedTables = [
  { table: "outlets", month: "true" },
  { table: "orders", month: "business_day >= $from and business_day < $to" },
  { table: "order_revisions", month: ofOrders },
  { table: "order_lines", month: ofOrders },
  { table: "order_line_parts", month: `line_id in (select id from order_lines where ${ofOrders})` },
  { table: "order_adjustments", month: ofOrders },
  { table: "order_vat", month: ofRevisions },
  { table: "order_events", month: when("at") },
  { table: "payments", month: when("coalesce(captured_at, created_at)") },
  { table: "refunds", month: when("coalesce(settled_at, created_at)") },
  { table: "provider_events", month: when("received_at") },
  { table: "journal", month: when("at") },
];

/** Columns that name a person or lead to one, by table; `*` is every table. A company's billing address is part of its invoice. */
const withheld = {
  orders: [
    "contact_name",
    "contact_phone",
    "contact_email",
    "address_line",
    "address_extra",
    "lat",
    "lng",
    "kitchen_note",
    "courier_note",
    "public_token",
    "request_digest",
  ],
  payments: ["session_url"],
  journal: ["before", "after"],
};

/** Which columns of a table are archived. @param {string} table @param {readonly string[]} columns */
export const archivedColumns = (table, columns) => {
  const left = new Set(withheld[/** @type {keyof typeof withheld} */ (table)] ?? []);
  return columns.filter((column) => !left.has(column));
};

/** Tables of the fiscal journal, whatever it has: what is dated by its month, its keys and chains whole. @param {string} table @param {readonly string[]} columns @returns {Archived | null} */
export const fiscalTable = (table, columns) =>
  /^fiscal_/.test(table) ? { table, month: columns.includes("at") ? when("at") : "true" } : null;

/** First days of a month and of the next. @param {string} month `2026-10` */
export function boundsOf(month) {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (!found) throw new Error(`${month} is no month: write it like 2026-10`);
  const next = new Date(Date.UTC(Number(found[1]), Number(found[2]), 1)).toISOString().slice(0, 7);
  return { from: `${month}-01`, to: `${next}-01` };
}

/** The month before an instant's, in Paris. @param {Date} at */
export function monthBefore(at) {
  const [year = 0, month = 0] = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Paris",
    year: "numeric",
    month: "2-digit",
  })
    .format(at)
    .split("-")
    .map(Number);
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7);
}

/** @param {Archived} archived @param {readonly string[]} columns @param {{ from: string, to: string }} bounds */
export function copyStatement({ table, month }, columns, { from, to }) {
  const list = archivedColumns(table, columns)
    .map((column) => `"${column}"`)
    .join(", ");
  const condition = month.replaceAll("$from", `date '${from}'`).replaceAll("$to", `date '${to}'`);
  return `copy (select ${list} from "${table}" where ${condition} order by 1) to stdout with (format csv, header)`;
}
