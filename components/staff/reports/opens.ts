import type { Period } from "@/lib/inventory/period";
import type { ReportName, ReportRow } from "@/lib/reports/report";

type Place = {
  period: Period;
  /** The one outlet the reports are of; null: several. */
  one: { slug: string } | null;
  /** By their names, as rows say them. */
  slugs: ReadonlyMap<string, string>;
  /** Whose orders the reader may see. */
  sees: ReadonlySet<string>;
  view: string;
};

/** Where what is behind a row of a report lies, for whoever may see it: its orders, its drawers, its ingredients. */
export function opensOf({ period, one, slugs, sees, view }: Place) {
  const days = new URLSearchParams({ du: period.from, au: period.to });
  const orders = (asked: Record<string, string>) =>
    one && sees.has(one.slug)
      ? `/staff/commandes/${one.slug}?${new URLSearchParams({ jour: period.from, au: period.to, ...asked })}`
      : null;
  const at = (row: ReportRow, rest: (slug: string) => string) => {
    const slug = one?.slug ?? slugs.get(String(row.outlet));
    return slug ? rest(slug) : null;
  };
  const opens: Record<ReportName, (row: ReportRow) => string | null> = {
    outlets: (row) => at(row, (slug) => `/staff/rapports/${slug}?${days}`),
    days: ({ day }) =>
      one && sees.has(one.slug)
        ? `/staff/commandes/${one.slug}?jour=${day}`
        : `?du=${day}&au=${day}&vue=${view}`,
    hours: ({ weekday, hour }) => orders({ semaine: String(weekday), heure: String(hour) }),
    service: ({ hour }) => orders({ heure: String(hour) }),
    channels: ({ channel, mode }) => orders({ canal: String(channel), mode: String(mode) }),
    products: ({ code }) => orders({ produit: String(code) }),
    promotions: ({ promotion }) => orders({ promo: String(promotion) }),
    losses: ({ loss }) =>
      loss === "cancelled"
        ? orders({ statut: "stopped" })
        : loss === "failed"
          ? orders({ statut: "failed" })
          : null,
    incidents: () => one && `/staff/stock/${one.slug}/incidents?${days}`,
    food: (row) => at(row, (slug) => `/staff/stock/${slug}/consommation?${days}`),
    stock: (row) => at(row, (slug) => `/staff/stock/${slug}`),
    vat: () => one && `/staff/caisse/${one.slug}?mois=${period.to.slice(0, 7)}`,
    tenders: () => one && `/staff/caisse/${one.slug}?mois=${period.to.slice(0, 7)}`,
    tills: (row) => at(row, (slug) => `/staff/caisse/${slug}?mois=${period.to.slice(0, 7)}`),
    couriers: () => null,
    work: () => null,
  };
  return opens;
}
