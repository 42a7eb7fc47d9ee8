import { order } from "../shopping";
import type { Step } from "../stage";
import { eventually } from "../until";

export const orderAndPay: Step = {
  name: "order and pay, online and on receipt",
  async run({ visitor, outside }) {
    await order(visitor, "on_receipt");
    const { token, session } = await order(visitor, "online");
    await outside.tellStripe({ pay: { session, how: "succeeded" } });
    const ms = await eventually("the order is paid", 20_000, async () => {
      const [found] = await outside.sql`
        select 1 from orders o join payments p on p.order_id = o.id
        where o.public_token = ${token} and o.status = 'placed' and p.status = 'captured'`;
      return Boolean(found);
    });
    const page = await visitor.ask(`/suivi/${token}`);
    if (page.status !== 200) throw new Error(`its tracking page answers ${page.status}`);
    return `paid at Stripe → placed in ${(ms / 1000).toFixed(1)} s`;
  },
};
