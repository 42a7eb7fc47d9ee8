import type { House } from "../house";
import { interleaved } from "../interleaved";
import { load, type Target } from "../load";
import { basketOf, placeOne, quoteTarget } from "../ordering";
import { atLeast, type Measure, type Row, within } from "../row";
import { signIn } from "../sign-in";
import { turnsOf } from "../turns-of";

const most = 2;

/** Pages that are one person's: following an order, asking what a basket costs, the kitchen's board. */
export const personalPages: Measure = async (house, note) => {
  const { token } = await placeOne(house, basketOf("part-dieu", 2));
  const cookie = await signIn(house.url, "pizzaiolo.part-dieu@ocpizza.example");
  const pages: Record<string, (site: string) => Target> = {
    tracking: (site) => ({ url: `${site}/suivi/${token}`, holds: "</html>" }),
    "basket's quote": (site) => quoteTarget(site, basketOf("part-dieu", 2)),
    "kitchen board": (site) => ({
      ...{ url: `${site}/staff/cuisine/part-dieu`, headers: { cookie }, holds: "</html>" },
    }),
  };
  const rate = (target: Target) => async () => (await load(target, 3)).perSecond;
  const measured = await interleaved<string>(
    {
      bare: rate({ url: `${house.bare.url}/person` }),
      ...Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, rate(page(house.url))])),
    },
    note,
  );
  const rows: Row[] = [];
  for (const [name, page] of Object.entries(pages)) {
    rows.push(
      atLeast(0.7, {
        ...{ what: `For one person: ${name}, 32 connections`, ours: measured[name] ?? 0 },
        ...{ reference: measured.bare ?? 0, unit: "/s", of: "bare dynamic + 1 SQL" },
      }),
      within(most, `… ${name}, SQL round trips`, await turns(house, page), ""),
    );
  }
  return rows;
};

const turns = (house: House, page: (site: string) => Target) => turnsOf(house, () => page(house.counted));
