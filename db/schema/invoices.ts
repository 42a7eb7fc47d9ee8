import { integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { cents, createdAt, id, instant } from "../columns";
import { invoiceKinds, oneOf } from "../enums";
import { fiscalEntries } from "./fiscal";
import { orders } from "./orders";
import { outlets } from "./outlets";

/** Who sells at an outlet, as its invoices must name it. Without a row the outlet writes none. */
export const outletCompanies = pgTable("outlet_companies", {
  outletId: uuid()
    .primaryKey()
    .references(() => outlets.id),
  name: text().notNull(),
  /** `SAS au capital de 10 000 €`. */
  legalForm: text().notNull(),
  /** 14 digits. */
  siret: text().notNull(),
  vatNumber: text().notNull(),
  /** `RCS Lyon`. */
  register: text().notNull(),
  createdAt: createdAt(),
});

/** The last number of a series of invoices; the row is the lock. After a restore another series begins, as the tills' chains do. */
export const fiscalInvoiceCounters = pgTable(
  "fiscal_invoice_counters",
  {
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    series: integer().notNull(),
    last: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.outletId, t.series] })],
);

/** Append-only: invoices and credit notes to companies. They restate documents of the tills and count nowhere again. */
export const fiscalInvoices = pgTable(
  "fiscal_invoices",
  {
    id: id(),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    series: integer().notNull(),
    seq: integer().notNull(),
    number: text().notNull().unique("fiscal_invoices_number_once"),
    kind: text({ enum: invoiceKinds }).notNull(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    /** Of an invoice what is owed, of a credit note what is given back: 0 or more. */
    totalCents: cents().notNull(),
    at: instant().notNull(),
    /** All it says, as canonical JSON; PDF and XML are written from it. */
    content: text().notNull(),
    /** SHA-256 of it. */
    hash: text().notNull(),
  },
  (t) => [
    oneOf("fiscal_invoices_kind", t.kind, invoiceKinds),
    unique("fiscal_invoices_seq").on(t.outletId, t.series, t.seq),
  ],
);

/** Which document of a till an invoice restates: each once. */
export const fiscalInvoiceDocuments = pgTable("fiscal_invoice_documents", {
  hash: text()
    .primaryKey()
    .references(() => fiscalEntries.hash),
  invoiceId: uuid()
    .notNull()
    .references(() => fiscalInvoices.id),
});
