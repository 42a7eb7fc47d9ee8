// What a simulation's report comes to, in numbers and in lines to read.

/** @typedef {import("./report").Report} Report */
/** @typedef {import("./report").OutletFigures} OutletFigures */

/** Of ten promises this many are to be kept: what an outlet's reserve is tuned to. */
const keptShare = 0.85;
const toleranceMinutes = 5;

/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** @param {readonly number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** @param {readonly number[]} errors minutes after the promise; below 0 before it */
export const figuresOf = (errors) => ({
  orders: errors.length,
  /** Minutes late on the average, those in time counted as none. */
  late: mean(errors.map((error) => Math.max(0, error))),
  lateShare: errors.filter((error) => error > toleranceMinutes).length / Math.max(1, errors.length),
  p10: quantile(errors, 0.1),
  median: quantile(errors, 0.5),
  p90: quantile(errors, 0.9),
  /** What a wrong promise costs when 85 of 100 are to be kept: a minute late 85, a minute told too long 15, in hundredths. */
  cost: mean(errors.map((error) => (error > 0 ? keptShare * error : (keptShare - 1) * error))),
});

/** @param {Report} report */
const errorsOf = ({ outlets }) => ({
  takeaway: outlets.flatMap(({ errors }) => errors.takeaway),
  delivery: outlets.flatMap(({ errors }) => errors.delivery),
});

const one = (/** @type {number} */ value) => value.toFixed(1);
const percent = (/** @type {number} */ share) => `${Math.round(share * 100)} %`;

/** @param {readonly (readonly string[])[]} rows the first is the head */
export function markdown([head = [], ...rows]) {
  const widths = head.map((cell, n) => Math.max(cell.length, ...rows.map((row) => row[n]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** An evening outlet by outlet, then all together. @param {Report} report */
export function eveningTable({ outlets }) {
  const head = [
    "Outlet",
    "Orders",
    "Late > 5 min",
    "Late, mean min",
    "Error p10 / p50 / p90",
    "make · oven · wait · ride",
  ];
  const more = ["Counter wait p90", "Shelf p90", "Told late (before)", "Ran out", "Lost"];
  /** @param {string} name @param {readonly OutletFigures[]} those */
  const row = (name, those) => {
    const { orders, late, lateShare, p10, median, p90 } = figuresOf(
      those.flatMap(({ errors }) => [...errors.takeaway, ...errors.delivery]),
    );
    const sum = (/** @type {(of: OutletFigures) => number} */ of) =>
      those.reduce((all, each) => all + of(each), 0);
    const causes = (/** @type {"make" | "oven" | "wait" | "ride"} */ cause) =>
      sum((each) => each.causes[cause]);
    /** @type {Map<string, number>} */
    const lost = new Map();
    for (const each of those)
      for (const [why, n] of Object.entries(each.lost)) lost.set(why, (lost.get(why) ?? 0) + n);
    return [
      ...[name, String(orders), percent(lateShare), one(late), `${one(p10)} / ${one(median)} / ${one(p90)}`],
      `${causes("make")} · ${causes("oven")} · ${causes("wait")} · ${causes("ride")}`,
      one(
        quantile(
          those.flatMap(({ waits }) => waits),
          0.9,
        ),
      ),
      one(
        quantile(
          those.flatMap(({ shelf }) => shelf),
          0.9,
        ),
      ),
      `${sum(({ told }) => told)} (${sum(({ toldFirst }) => toldFirst)})`,
      String(sum(({ ranOut }) => ranOut)),
      [...lost].map(([why, n]) => `${n} ${why}`).join(", ") || "–",
    ];
  };
  return markdown([
    [...head, ...more],
    ...outlets.map((each) => row(each.outlet, [each])),
    row("all", outlets),
  ]);
}

/** @param {Report} report */
export const booksLine = ({ books: { holds, sawNone, broken } }) =>
  broken.length > 0
    ? `The books do not hold: ${broken.join(" · ")}`
    : `The books hold: ${holds} invariants, ${sawNone} had nothing to look at.`;

/** Two ways of sending couriers, seed by seed. @param {readonly number[]} seeds @param {readonly { proposed: Report, nearest: Report }[]} pairs */
export function dispatchTable(seeds, pairs) {
  const head = [
    "Seed",
    "Deliveries",
    "Late, mean min",
    "nearest first",
    "Late > 5 min",
    "nearest first",
    "p90 error",
    "nearest first",
  ];
  /** @param {string} name @param {readonly Report[]} proposed @param {readonly Report[]} nearest */
  const row = (name, proposed, nearest) => {
    const [ours, theirs] = [proposed, nearest].map((reports) =>
      figuresOf(reports.flatMap((report) => errorsOf(report).delivery)),
    );
    if (!ours || !theirs) return [];
    return [
      ...[name, `${ours.orders} / ${theirs.orders}`, one(ours.late), one(theirs.late)],
      ...[percent(ours.lateShare), percent(theirs.lateShare), one(ours.p90), one(theirs.p90)],
    ];
  };
  const rows = pairs.map(({ proposed, nearest }, n) => row(String(seeds[n]), [proposed], [nearest]));
  return markdown([
    head,
    ...rows,
    row(
      "all",
      pairs.map(({ proposed }) => proposed),
      pairs.map(({ nearest }) => nearest),
    ),
  ]);
}

/** Buffers that are the same everywhere beside the one that tunes itself. @param {readonly { name: string, reports: readonly Report[] }[]} kinds */
export function reserveTable(kinds) {
  const head = [
    "Buffer",
    "Orders",
    "Cost, takeaway",
    "Cost, delivery",
    "Cost",
    "Kept within 5 min",
    "Late, mean min",
    "Told too long, mean min",
  ];
  return markdown([
    head,
    ...kinds.map(({ name, reports }) => {
      const errors = reports.map(errorsOf);
      const [takeaway, delivery] = [
        errors.flatMap((each) => each.takeaway),
        errors.flatMap((each) => each.delivery),
      ];
      const all = figuresOf([...takeaway, ...delivery]);
      const early = mean([...takeaway, ...delivery].map((error) => Math.max(0, -error)));
      return [
        ...[
          name,
          String(all.orders),
          figuresOf(takeaway).cost.toFixed(2),
          figuresOf(delivery).cost.toFixed(2),
          all.cost.toFixed(2),
        ],
        ...[percent(1 - all.lateShare), one(all.late), one(early)],
      ];
    }),
  ]);
}
