import { basketOf, orderTarget, send, totalOf } from "../ordering";
import type { Measure } from "../row";

const units = 10;
const buyers = 60;

/** Ten cans, sixty buyers at the same moment. */
export const lastTen: Measure = async (house) => {
  const basket = basketOf("vaise", 0);
  const total = await totalOf(house, basket);
  await house.sql`
    update stock_levels s set on_hand = s.reserved + ${units} from outlets o, ingredients g
    where o.id = s.outlet_id and g.id = s.ingredient_id and o.slug = 'vaise' and g.code = 'coca33'`;
  const target = orderTarget(house.url, total, () => basket);
  const answers = await Promise.all(Array.from({ length: buyers }, () => send(target)));
  const said = answers.map((text) => (/"ok":true/.test(text) ? "sold" : /"code":"(\w+)"/.exec(text)?.[1]));
  const sold = said.filter((word) => word === "sold").length;
  const told = said.filter((word) => word === "sold_out").length;
  return [
    {
      what: `Ten units, sixty buyers at once`,
      figure: `${sold} sold, ${told} told “sold out”, ${buyers - sold - told} failed`,
      ...{ reference: "–", ratio: "–", target: "10 sold, 50 told, 0 failed" },
      good: sold === units && told === buyers - units,
    },
  ];
};
