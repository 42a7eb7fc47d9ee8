import type { House } from "../house";
import { interleaved } from "../interleaved";
import { load, type Target } from "../load";
import { basketOf, orderTarget, totalOf } from "../ordering";
import { atLeast, atMost, type Measure, type Row, within } from "../row";
import { turnsOf } from "../turns-of";

const ours = async (house: House, outlets: readonly string[]): Promise<Target> => {
  const total = await totalOf(house, basketOf("part-dieu", 2));
  let next = 0;
  return orderTarget(house.url, total, () => basketOf(outlets[next++ % outlets.length] ?? "", 2));
};

const theirs = (house: House, outlets: number): Target => {
  let next = 0;
  return {
    ...{ url: `${house.bare.url}/api/place`, method: "POST", holds: '"ok":true' },
    headers: { "content-type": "application/json" },
    body: () => JSON.stringify({ ...basketOf("", 2), outlet: next++ % outlets }),
  };
};

const rate = (target: Target, connections: number) => async () =>
  (await load({ ...target, connections }, 4)).perSecond;

/** Orders placed over HTTP as a browser places them, beside the least that could be called placing an order. */
export const placing: Measure = async (house, note) => {
  const slugs = (await house.sql<{ slug: string }[]>`select slug from outlets order by code`).map(
    ({ slug }) => slug,
  );
  const site = await ours(house, slugs);
  const bare = theirs(house, slugs.length);
  const hot = await ours(house, slugs.slice(0, 1));
  const measured = await interleaved(
    {
      ...{
        bare8: rate(bare, 8),
        site8: rate(site, 8),
        hot8: rate(hot, 8),
        bareHot8: rate(theirs(house, 1), 8),
      },
      ...{ bare32: rate(bare, 32), site32: rate(site, 32) },
      bareOne: async () => (await load({ ...bare, connections: 1 }, 4)).p50,
      siteOne: async () => (await load({ ...site, connections: 1 }, 4)).p50,
    },
    note,
  );
  const throughput = (connections: number, placed: number, reference: number): Row =>
    atLeast(0.3, {
      ...{ what: `Placing over HTTP, ${connections} at once`, ours: placed, reference, unit: "/s" },
      of: "bare handler → 1 function",
    });
  const counted = orderTarget(
    ...([house.counted, await totalOf(house, basketOf("part-dieu", 2))] as const),
    () => basketOf("part-dieu", 2),
  );
  return [
    throughput(8, measured.site8, measured.bare8),
    throughput(32, measured.site32, measured.bare32),
    atMost(5, {
      ...{ what: "… one at a time, p50", ours: measured.siteOne, reference: measured.bareOne, unit: "ms" },
      of: "bare",
    }),
    within(6, "… SQL round trips, BEGIN and COMMIT among them", await turnsOf(house, () => counted), ""),
    atLeast(0.8, {
      ...{ what: "… one hot outlet, 8 at once", ours: measured.hot8, reference: measured.site8, unit: "/s" },
      ...{ of: "spread over eight", more: ` · bare ${(measured.bareHot8 / measured.bare8).toFixed(2)} ×` },
    }),
  ];
};
