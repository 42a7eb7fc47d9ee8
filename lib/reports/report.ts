/**
 * How a figure is written: on the page, in a file and in a workbook. `mean`: of money, and no sum; `share`: 0 to 1; `rate`: of VAT, in hundredths of a per cent;
 * `minutes`, `hours`: with one decimal; `key`: what a row is found by, and shown nowhere.
 */
type ColumnKind =
  | "text"
  | "day"
  | "weekday"
  | "hour"
  | "rate"
  | "count"
  | "halves"
  | "money"
  | "mean"
  | "share"
  | "minutes"
  | "hours"
  | "key";
export type Column = { name: string; kind: ColumnKind };
/** A figure of which there is nothing to tell (a share of none) is null. */
export type Cell = string | number | null;
export type ReportRow = Readonly<Record<string, Cell>>;

const text = (name: string): Column => ({ name, kind: "text" });
const money = (...names: string[]): Column[] => names.map((name) => ({ name, kind: "money" }));
const count = (...names: string[]): Column[] => names.map((name) => ({ name, kind: "count" }));
const minutes = (...names: string[]): Column[] => names.map((name) => ({ name, kind: "minutes" }));
const mean = (name: string): Column => ({ name, kind: "mean" });

const sales = [...count("orders"), ...money("gross"), mean("basket"), ...money("discounts", "fees")];
const service: Column[] = [
  ...count("handed", "kept"),
  { name: "keptShare", kind: "share" },
  ...minutes("late", "make", "ride"),
];

/** Every report: its columns in their order. What each adds up stands in queries/read-report.ts. */
export const reports = {
  outlets: [text("outlet"), ...sales, ...count("cancelled", "newcomers", "regulars"), ...service],
  days: [{ name: "day", kind: "day" }, ...sales, ...count("cancelled", "newcomers", "regulars")],
  hours: [
    { name: "weekday", kind: "weekday" },
    { name: "hour", kind: "hour" },
    ...count("orders"),
    ...money("gross"),
  ],
  channels: [text("channel"), text("mode"), ...sales],
  products: [
    text("product"),
    text("size"),
    { name: "code", kind: "key" },
    { name: "quantity", kind: "halves" },
    ...money("gross"),
    { name: "share", kind: "share" },
  ],
  service: [{ name: "hour", kind: "hour" }, ...service],
  promotions: [text("promotion"), ...count("orders"), ...money("discounts")],
  couriers: [
    text("courier"),
    { name: "id", kind: "key" },
    ...count("delivered", "lateTimes", "failed"),
    ...minutes("ride"),
  ],
  work: [
    { name: "day", kind: "day" },
    { name: "worked", kind: "hours" },
    ...count("orders"),
    ...money("gross"),
    mean("grossPerHour"),
  ],
  stock: [text("outlet"), ...count("ingredients"), ...money("value")],
  food: [
    text("outlet"),
    ...money("net", "expected"),
    { name: "expectedShare", kind: "share" },
    ...money("wasted", "missing", "other", "real"),
    { name: "realShare", kind: "share" },
  ],
  incidents: [text("cause"), ...count("times"), ...money("cost")],
  vat: [text("mode"), { name: "rate", kind: "rate" }, ...money("net", "vat", "gross")],
  tenders: [text("method"), ...money("taken", "returned", "balance")],
  tills: [text("outlet"), text("drawer"), ...count("closed"), ...money("expected", "counted", "difference")],
  losses: [text("loss"), text("reason"), ...count("times"), ...money("amount")],
} as const satisfies Record<string, readonly Column[]>;
export type ReportName = keyof typeof reports;

export const reportNames = Object.keys(reports) as ReportName[];

/** Written out, and not a number one adds up. */
export const isWritten = ({ kind }: Column): boolean =>
  ["text", "day", "weekday", "hour", "rate"].includes(kind);
/** What of a report is shown, on the page and in files. */
export const shownColumns = (name: ReportName): readonly Column[] =>
  reports[name].filter(({ kind }: Column) => kind !== "key");
/** Names a colleague: not for who sees accounts and nothing personal. */
export const namesPeople = (name: ReportName): boolean => name === "couriers";
