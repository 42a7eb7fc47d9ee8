import type { BasketLine } from "@/lib/orders/basket";
import type { House } from "../house";
import { type Measure, within } from "../row";

const openOrders = 100;
const answers = 2000;
const home = { line: "29 rue de Bonnel", extra: "", postcode: "69003", city: "Lyon" };

/** A great outlet's evening, not one without limits: it is looking for a free minute that takes time. */
const evening = `
  with kitchen as (
    update kitchens set oven_places = 16, hands = 4,
      seconds = '{"S":{"make":75,"bake":180,"pack":35},"M":{"make":90,"bake":210,"pack":45},
        "L":{"make":120,"bake":240,"pack":55},"ONE":{"make":45,"bake":180,"pack":20},"folded":60}'
  )
  update outlet_means set couriers = 14, door_seconds = 120, drops_per_ride = 2`;

/** What a basket costs and when it can be there, asked of every outlet while a hundred of its orders are open. */
export const quoting: Measure = async (house, note) => {
  Object.assign(process.env, house.settings);
  const { quoteBasket } = await import("@/lib/orders/queries/quote-basket");
  await house.sql.unsafe(evening);
  const outlets = await fill(house, note);
  const times: number[] = [];
  for (let asked = 0; asked < answers; asked += 1) {
    const slug = outlets[asked % outlets.length] ?? "part-dieu";
    const delivered = slug === "part-dieu" && asked % 2 === 0;
    const before = performance.now();
    await quoteBasket({ ...basket(delivered), outlet: slug });
    times.push(performance.now() - before);
    if (asked % 500 === 0) note(`${asked} of ${answers}`);
  }
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(answers * 0.95)] ?? Number.POSITIVE_INFINITY;
  return [
    within(
      20,
      `A quote with its promise, ${openOrders} open orders an outlet, p95`,
      p95,
      "ms",
      `${answers} quotes`,
    ),
  ];
};

const lines: BasketLine[] = [{ key: "a", item: "margherita-m", quantity: 2, removed: [], added: [] }];
const basket = (delivered: boolean) => ({
  ...{
    lines,
    slot: null,
    locale: "fr" as const,
    mode: delivered ? ("delivery" as const) : ("takeaway" as const),
  },
  address: delivered ? home : null,
});

/** A hundred orders of every outlet that nobody began yet; half of Part-Dieu's are to be brought. */
async function fill({ sql }: House, note: (text: string) => void): Promise<string[]> {
  const [{ placeOrder }, { quoteBasket }, { customer }, { newId }] = await Promise.all([
    import("@/lib/orders/writes/place-order"),
    import("@/lib/orders/queries/quote-basket"),
    import("@/lib/actor"),
    import("@/lib/ids"),
  ]);
  const outlets = await sql<{ slug: string }[]>`select slug from outlets where status = 'open' order by code`;
  const contact = { name: "Awa Diallo", phone: "06 39 98 12 34", email: "" };
  const rest = { billing: null, kitchenNote: "", courierNote: "", adultDeclared: false };
  for (const { slug } of outlets) {
    for (let placed = 0; placed < openOrders; placed += 1) {
      const asked = { ...basket(slug === "part-dieu" && placed % 2 === 0), outlet: slug };
      const { totalCents: seenTotalCents } = await quoteBasket(asked);
      const order = {
        ...asked,
        ...rest,
        contact,
        seenTotalCents,
        basketId: newId(),
        channel: "web" as const,
      };
      await placeOrder(order, customer);
    }
    note(`${openOrders} orders at ${slug}`);
  }
  return outlets.map(({ slug }) => slug);
}
