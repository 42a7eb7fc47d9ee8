import { formatCents } from "../money";
import type { BusinessDay } from "../time";
import type { ReportRow } from "./report";

export type Stopped = { nameFr: string; nameEn: string; since: string; still: boolean };
type Named = { nameFr: string; nameEn: string };
export type Tomorrow = {
  orders: number;
  /** Why it is a day unlike the others. */
  special: string | null;
  deliveries: number;
  openDrawers: number;
  low: Named[];
  /** Of which a lot must be used by then, or should have been. */
  useBy: Named[];
};

/** A day of an outlet as its manager and head office are told of it. */
export type DaySheet = {
  name: string;
  slug: string;
  day: BusinessDay;
  /** null: the day is not closed yet, and its books say nothing. */
  closing: { number: string; perpetualCents: number } | null;
  /** Of the report by outlet: this day, and the same weekday the week before. */
  sales: ReportRow | null;
  before: ReportRow | null;
  vat: ReportRow[];
  tenders: ReportRow[];
  tills: ReportRow[];
  losses: ReportRow[];
  incidents: ReportRow[];
  stops: Stopped[];
  tomorrow: Tomorrow;
};

/** A part of the sheet, in words: its mail and its PDF say the same. */
export type SheetPart = { heading: string; rows: { label: string; amount: string }[]; text?: string };
/** `say`: a key of reports.json with its values; `word`: a word of ours in a column, or what stood there. */
export type SheetWords = {
  locale: string;
  say(key: string, values?: Record<string, string | number>): string;
  word(column: string, value: string): string;
};

const mostNamed = 12;

/** The sheet as its reader sees it, part by part; a part of which there is nothing to tell says so or is left out. */
export function sheetParts(sheet: DaySheet, { locale, say, word }: SheetWords): SheetPart[] {
  const { sales, before, closing, tomorrow } = sheet;
  const money = (cents: unknown) => formatCents(Number(cents ?? 0), locale);
  const percent = (share: unknown) =>
    typeof share === "number"
      ? new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share)
      : "–";
  const minutes = (value: unknown) => (typeof value === "number" ? say("minutes", { value }) : "–");
  const column = (name: string) => say(`columns.${name}`);
  const fact = (name: string, amount: string) => ({ label: column(name), amount });
  const times = (row: ReportRow, cents: unknown) =>
    say("sheet.times", { times: Number(row.times), amount: money(cents) });
  const names = (list: readonly Named[]) =>
    list
      .slice(0, mostNamed)
      .map(({ nameFr, nameEn }) => (locale === "en" ? nameEn : nameFr))
      .join(", ") + (list.length > mostNamed ? " …" : "");
  const parts: (SheetPart | false)[] = [
    {
      heading: say("sheet.sales"),
      rows: [
        fact("orders", String(sales?.orders ?? 0)),
        fact("gross", money(sales?.gross)),
        { label: say("sheet.lastWeek"), amount: money(before?.gross) },
        fact("basket", money(sales?.basket)),
        fact("discounts", money(sales?.discounts)),
        fact("cancelled", String(sales?.cancelled ?? 0)),
        fact("newcomers", String(sales?.newcomers ?? 0)),
        fact("regulars", String(sales?.regulars ?? 0)),
      ],
    },
    {
      heading: say("sheet.service"),
      rows: [
        fact("keptShare", percent(sales?.keptShare)),
        fact("late", minutes(sales?.late)),
        fact("make", minutes(sales?.make)),
        fact("ride", minutes(sales?.ride)),
      ],
    },
    {
      heading: say("sheet.vat"),
      rows: sheet.vat.map(({ mode, rate, vat, gross }) => ({
        label: say("sheet.rate", { mode: word("mode", String(mode)), rate: Number(rate) / 10_000 }),
        amount: say("sheet.ofGross", { vat: money(vat), gross: money(gross) }),
      })),
      text: closing
        ? say("sheet.closing", { number: closing.number, perpetual: money(closing.perpetualCents) })
        : say("sheet.notClosed"),
    },
    sheet.tenders.length > 0 && {
      heading: say("sheet.tenders"),
      rows: sheet.tenders.map(({ method, balance }) => ({
        ...{ label: word("method", String(method)), amount: money(balance) },
      })),
    },
    {
      heading: say("sheet.tills"),
      rows: sheet.tills.map((row) => ({
        label: say("sheet.drawer", { drawer: String(row.drawer) }),
        amount: say("sheet.counted", { counted: money(row.counted), difference: money(row.difference) }),
      })),
      text: sheet.tills.length === 0 ? say("sheet.noTill") : undefined,
    },
    {
      heading: say("sheet.losses"),
      rows: [
        ...sheet.losses.map((row) => ({
          label: [word("loss", String(row.loss)), word("reason", String(row.reason))]
            .filter(Boolean)
            .join(" · "),
          amount: times(row, row.amount),
        })),
        ...sheet.incidents.map((row) => ({
          ...{ label: word("cause", String(row.cause)), amount: times(row, row.cost) },
        })),
      ],
      text: sheet.losses.length + sheet.incidents.length === 0 ? say("none") : undefined,
    },
    sheet.stops.length > 0 && {
      heading: say("sheet.stops"),
      rows: sheet.stops.map(({ since, still, ...stop }) => ({
        ...{ label: names([stop]), amount: say(still ? "sheet.stillOff" : "sheet.wasOff", { since }) },
      })),
    },
    {
      heading: say("sheet.tomorrow"),
      rows: [
        { label: say("sheet.ordersTomorrow"), amount: String(tomorrow.orders) },
        { label: say("sheet.deliveriesTomorrow"), amount: String(tomorrow.deliveries) },
        ...(tomorrow.openDrawers > 0
          ? [{ label: say("sheet.openDrawers"), amount: String(tomorrow.openDrawers) }]
          : []),
      ],
      text: [
        tomorrow.special !== null && say("sheet.special"),
        tomorrow.low.length > 0 && say("sheet.low", { names: names(tomorrow.low) }),
        tomorrow.useBy.length > 0 && say("sheet.useBy", { names: names(tomorrow.useBy) }),
      ]
        .filter((one) => one !== false)
        .join("\n"),
    },
  ];
  return parts
    .filter((part) => part !== false)
    .map((part) => ({
      ...part,
      rows: part.rows.map((row) => ({
        ...row,
        label: row.label.charAt(0).toUpperCase() + row.label.slice(1),
      })),
    }));
}
