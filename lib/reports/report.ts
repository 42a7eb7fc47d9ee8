/** How a figure is written: on the page, in a file and in a workbook. `share`: 0 to 1; `minutes`, `hours`: with one decimal. */
export type ColumnKind =
  | "text"
  | "day"
  | "weekday"
  | "hour"
  | "count"
  | "halves"
  | "money"
  | "share"
  | "minutes"
  | "hours";
export type Column = { name: string; kind: ColumnKind };
/** A figure of which there is nothing to tell (a share of none) is null. */
export type Cell = string | number | null;
export type ReportRow = Readonly<Record<string, Cell>>;

const text = (name: string): Column => ({ name, kind: "text" });
const money = (...names: string[]): Column[] => names.map((name) => ({ name, kind: "money" }));
const count = (...names: string[]): Column[] => names.map((name) => ({ name, kind: "count" }));
const minutes = (...names: string[]): Column[] => names.map((name) => ({ name, kind: "minutes" }));

const sales = [...count("orders"), ...money("gross", "basket", "discounts", "fees")];
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
    { name: "quantity", kind: "halves" },
    ...money("gross"),
    { name: "share", kind: "share" },
  ],
  service: [{ name: "hour", kind: "hour" }, ...service],
  promotions: [text("promotion"), ...count("orders"), ...money("discounts")],
  couriers: [text("courier"), ...count("delivered", "lateTimes", "failed"), ...minutes("ride")],
  work: [
    { name: "day", kind: "day" },
    { name: "worked", kind: "hours" },
    ...count("orders"),
    ...money("gross", "grossPerHour"),
  ],
  stock: [text("outlet"), ...count("ingredients"), ...money("value")],
  losses: [text("loss"), text("reason"), ...count("times"), ...money("amount")],
} as const satisfies Record<string, readonly Column[]>;
export type ReportName = keyof typeof reports;

export const reportNames = Object.keys(reports) as ReportName[];
/** Names a colleague: not for who sees accounts and nothing personal. */
export const namesPeople = (name: ReportName): boolean => name === "couriers";
