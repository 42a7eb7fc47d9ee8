import { load } from "../load";
import { basketOf, orderTarget, totalOf } from "../ordering";
import { type Measure, within } from "../row";

const answers = 2000;

/** What can be made of the whole card, today and on a later day, asked of its one authority while orders are placed. */
export const canBeMade: Measure = async (house, note) => {
  Object.assign(process.env, house.settings);
  const { getAvailability } = await import("@/lib/stock/queries/get-availability");
  const outlets = await house.sql<
    { id: string }[]
  >`select id from outlets where status = 'open' order by code`;
  const days = ["2026-11-27", "2026-11-28", "2026-12-03"];
  const total = await totalOf(house, basketOf("part-dieu", 2));
  const orders = orderTarget(house.url, total, () => basketOf("part-dieu", 2));
  const beside = load({ ...orders, connections: 2 }, 20);
  const times: number[] = [];
  for (let asked = 0; asked < answers; asked += 1) {
    const outlet = outlets[asked % outlets.length];
    const before = performance.now();
    await getAvailability(outlet?.id ?? "", days[asked % days.length]);
    times.push(performance.now() - before);
    if (asked % 500 === 0) note(`${asked} of ${answers}`);
  }
  await beside;
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(answers * 0.95)] ?? Number.POSITIVE_INFINITY;
  return [
    within(
      50,
      `What can be made of a whole card, ${answers} answers, p95`,
      p95,
      "ms",
      "orders placed meanwhile",
    ),
  ];
};
