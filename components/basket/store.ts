import type { BasketLine, Portion } from "@/lib/orders/basket";
import { keptValue } from "./kept";
import { listOf, number, orElse, orNull, shaped, text, textLike, wholeFrom } from "./reader";

export type KeptLine = {
  key: string;
  item: string;
  quantity: number;
  removed: string[];
  added: string[];
  /** The other half, or the menu's other choices; see the server's BasketLine. */
  others?: Portion[];
  menu?: string;
  /** What is done when something that goes on it runs out; see the server's BasketLine. */
  ifMissing?: string;
  /** The price of one as it was shown when added: fills the bar until the server has priced the basket. */
  seenCents: number;
};

export type Basket = {
  /** Names the order to come: sent with it, so that however often it is sent there is one order. */
  id: string;
  /** The slug of the outlet the lines were chosen at. */
  outlet: string | null;
  lines: KeptLine[];
  /** Of a promotion. */
  code: string | null;
};

const code = textLike(/^[a-z0-9_-]{1,60}$/);
const readPortion = shaped<Portion>({ item: code, removed: listOf(code), added: listOf(code) });
export const readLines = listOf(
  shaped<KeptLine>({
    ...{ key: text, item: code, quantity: wholeFrom(1, 20) },
    ...{ removed: listOf(code), added: listOf(code), seenCents: number },
    ...{ others: orElse(listOf(readPortion), []), menu: orElse(text, ""), ifMissing: orElse(text, "call") },
  }),
);
const readBasket = shaped<Basket>({
  id: textLike(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  outlet: orNull(text),
  lines: readLines,
  code: orElse(orNull(text), null),
});

/** What the server renders and a new visitor starts from; it has no id until something is put in. */
const empty: Basket = { id: "", outlet: null, lines: [], code: null };

const kept = keptValue<Basket>("ocpizza.basket.1", empty, (stored) => readBasket(stored) ?? empty);

export const useBasket = kept.use;
export const getBasket = kept.get;

const change = (next: Partial<Basket>) => {
  const basket = kept.get();
  kept.set({ ...basket, ...next, id: basket.id || crypto.randomUUID() });
};

/** Two lines made alike are one line with more of it. */
const sameDish = (a: KeptLine, b: KeptLine) => dishOf(a) === dishOf(b);

const dishOf = ({ menu = "", others = [], ifMissing = "call", ...first }: KeptLine): string =>
  JSON.stringify([
    ...[menu, ifMissing],
    ...[first, ...others].map(({ item, removed, added }) => [item, removed.toSorted(), added.toSorted()]),
  ]);

export function addLine(outlet: string, line: Omit<KeptLine, "key">): void {
  const { lines } = kept.get();
  const added: KeptLine = { ...line, key: crypto.randomUUID() };
  const twin = lines.find((other) => sameDish(other, added) && other.quantity + added.quantity <= 20);
  change({
    outlet,
    lines: twin
      ? lines.map((other) =>
          other === twin
            ? { ...other, quantity: other.quantity + added.quantity, seenCents: added.seenCents }
            : other,
        )
      : [...lines, added],
  });
}

/** Puts other lines in the place of all there are, as a basket of its own. @returns its id. */
export function fillBasket(outlet: string, lines: readonly Omit<KeptLine, "key">[]): string {
  const id = crypto.randomUUID();
  kept.set({ id, outlet, code: null, lines: lines.map((line) => ({ ...line, key: crypto.randomUUID() })) });
  return id;
}

/** Puts an edited line in the place of the one with its key. */
export function replaceLine(line: KeptLine): void {
  change({ lines: kept.get().lines.map((other) => (other.key === line.key ? line : other)) });
}

export function removeLine(key: string): void {
  change({ lines: kept.get().lines.filter((line) => line.key !== key) });
}

/** Undoes a removal: the line goes back to where it was. */
export function restoreLine(line: KeptLine, index: number): void {
  change({
    lines: kept
      .get()
      .lines.filter((other) => other.key !== line.key)
      .toSpliced(index, 0, line),
  });
}

/** The lines as the server's answer left them. */
export const keepLines = (lines: KeptLine[]): void => change({ lines });

/** The code asked for with it; null takes it away. */
export const keepCode = (code: string | null): void => change({ code });

/** The lines move to another outlet as they are; pricing them there says what it cannot make. */
export const moveBasket = (outlet: string): void => change({ outlet });

/** After an order was placed from it: the next basket is another one, with an id of its own. */
export const startNewBasket = (): void => kept.set({ ...empty, outlet: kept.get().outlet });

/** The same lines under another id: they became an order already and are wanted once more. */
export const renewBasket = (): void => kept.set({ ...kept.get(), id: crypto.randomUUID() });

export const countDishes = (basket: Basket): number =>
  basket.lines.reduce((sum, line) => sum + line.quantity, 0);

/** What the basket came to when its lines were chosen; the server's price is the one that counts. */
export const seenTotalCents = (basket: Basket): number =>
  basket.lines.reduce((sum, line) => sum + line.quantity * line.seenCents, 0);

/** The lines as the server is told them. */
export const linesOf = (basket: Basket): BasketLine[] =>
  basket.lines.map(({ seenCents: _, others = [], menu = "", ...line }) => ({
    ...line,
    ...(others.length > 0 ? { others } : {}),
    ...(menu ? { menu } : {}),
  }));
