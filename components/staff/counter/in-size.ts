import { wishInSize } from "@/lib/catalogue/closest";
import { halfSizes } from "@/lib/catalogue/halves";
import type { BasketLine } from "@/lib/orders/basket";
import { type CounterMenu, type MenuItem, otherHalf } from "./line-price";

/** The line in another size; what is not to be had in that size goes. */
export function inSize(line: BasketLine, menu: CounterMenu, item: MenuItem): BasketLine {
  const options = menu.groups.flatMap((group) => group.options);
  const offered = (code: string) => {
    const option = options.find((one) => one.code === code);
    return !option || option.prices[item.size] !== undefined;
  };
  const half = otherHalf(menu, line)?.items.find(
    ({ size }) => size === item.size && halfSizes.includes(size),
  );
  const [other] = line.others ?? [];
  return {
    ...line,
    item: item.code,
    added: line.added.filter(offered),
    ifMissing: line.ifMissing && wishInSize(line.ifMissing, menu.products, item.size),
    others: half && other ? [{ ...other, item: half.code }] : undefined,
  };
}
