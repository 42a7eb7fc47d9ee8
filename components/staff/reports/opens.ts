import { type Figure, noReason } from "@/lib/orders/order-filter";
import { type Comparison, spanAddress } from "@/lib/reports/comparison";
import type { ReportName, ReportRow } from "@/lib/reports/report";
import { rowKeys } from "@/lib/reports/row-of";
import type { Period } from "@/lib/time";

type Place = {
  period: Period;
  comparison: Comparison;
  /** The one outlet the reports are of; null: several. */
  one: { slug: string } | null;
  /** By their names, as rows say them. */
  slugs: ReadonlyMap<string, string>;
  /** Whose orders the reader may see. */
  sees: ReadonlySet<string>;
  /** Where he knows his colleagues, and so who was at work. */
  knows: ReadonlySet<string>;
};

/** Where what a row of a report counts lies, or what one of its figures (a column) counts. Null: nowhere for this reader. */
export type Opens = (row: ReportRow, column?: string) => string | null;

/** Which orders a column counts, in every report that has it. */
const counted: Record<string, Figure> = {
  ...{ orders: "sold", cancelled: "cancelled", newcomers: "newcomers", regulars: "regulars" },
  ...{
    handed: "handed",
    kept: "kept",
    delivered: "delivered",
    lateTimes: "deliveredLate",
    failed: "notDelivered",
  },
};
/** A promotion and a product count the orders they are in; a row of `service` what was handed over. */
const ofRow: Partial<Record<ReportName, Figure>> = { service: "handed", couriers: "delivered" };
/** What tells a row from the others, in the words of the list of orders. */
const asked: Partial<Record<ReportName, (row: ReportRow) => Record<string, string>>> = {
  outlets: () => ({}),
  hours: ({ weekday, hour }) => ({ semaine: `${weekday}`, heure: `${hour}` }),
  service: ({ hour }) => ({ heure: `${hour}` }),
  channels: ({ channel, mode }) => ({ canal: `${channel}`, mode: `${mode}` }),
  products: ({ code }) => ({ produit: `${code}` }),
  promotions: ({ promotion }) => ({ promo: `${promotion}` }),
  couriers: ({ id }) => ({ livreur: `${id}` }),
  losses: ({ loss, reason }) => ({ compte: `${loss}`, raison: `${reason || noReason}` }),
};

export function opensOf({ period, comparison, one, slugs, sees, knows }: Place): Record<ReportName, Opens> {
  const days = new URLSearchParams({ du: period.from, au: period.to });
  const span = spanAddress(period, comparison);
  const month = period.to.slice(0, 7);
  const slugOf = (row: ReportRow) => one?.slug ?? slugs.get(String(row.outlet));
  const at = (row: ReportRow, rest: (slug: string) => string) => {
    const slug = slugOf(row);
    return slug ? rest(slug) : null;
  };
  /** The same row an outlet a line, where reports are of several. */
  const byOutlet = (name: ReportName, row: ReportRow) => {
    const said = rowKeys(name).map(({ name: key }) => [key, String(row[key] ?? "")]);
    return `/staff/rapports/pizzerias?${new URLSearchParams([["rapport", name], ...new URLSearchParams(span), ...said])}`;
  };
  const orders =
    (name: ReportName): Opens =>
    (row, column) => {
      const figure = column === undefined ? (ofRow[name] ?? "sold") : counted[column];
      if (!figure || (column !== undefined && !row[column])) return null;
      const slug = slugOf(row);
      if (!slug) return column === undefined ? byOutlet(name, row) : null;
      const when: Record<string, string> =
        name === "days" ? { jour: `${row.day}` } : { jour: period.from, au: period.to };
      const told = { ...when, compte: figure, ...asked[name]?.(row) };
      return sees.has(slug) ? `/staff/commandes/${slug}?${new URLSearchParams(told)}` : null;
    };
  const elsewhere =
    (name: ReportName, rest: (slug: string, row: ReportRow) => string | null): Opens =>
    (row, column) => {
      if (column !== undefined) return null;
      const slug = slugOf(row);
      return slug ? rest(slug, row) : byOutlet(name, row);
    };
  const books = (slug: string) => `/staff/caisse/${slug}?mois=${month}`;
  return {
    outlets: (row, column) =>
      column === undefined
        ? at(row, (slug) => `/staff/rapports/${slug}?${span}`)
        : orders("outlets")(row, column),
    days: (row, column) =>
      one || column !== undefined
        ? orders("days")(row, column)
        : `?${spanAddress({ from: `${row.day}`, to: `${row.day}` }, comparison)}&vue=ventes`,
    ...{ hours: orders("hours"), channels: orders("channels"), products: orders("products") },
    ...{ service: orders("service"), promotions: orders("promotions"), couriers: orders("couriers") },
    losses: (row, column) => (column === undefined || column === "times" ? orders("losses")(row) : null),
    incidents: elsewhere(
      "incidents",
      (slug, { cause }) => `/staff/stock/${slug}/incidents?${days}&cause=${cause}`,
    ),
    food: elsewhere("food", (slug) => `/staff/stock/${slug}/consommation?${days}`),
    stock: elsewhere("stock", (slug) => `/staff/stock/${slug}`),
    ...{
      vat: elsewhere("vat", books),
      tenders: elsewhere("tenders", books),
      tills: elsewhere("tills", books),
    },
    work: elsewhere("work", (slug, { day }) =>
      knows.has(slug) ? `/staff/service/${slug}?semaine=${day}` : null,
    ),
  };
}
