import type { Size } from "@/db/enums";
import type { Menu } from "@/lib/catalogue/menu";
import type { Portion } from "../basket";
import { itemNamed, nameIn } from "./changes";
import type { EntryLine, OpenMenu } from "./reading";

type Words = { half: string; without: string; with: string; sizes: Record<Size, string> };

const words: Record<"fr" | "en", Words> = {
  fr: {
    half: "moitié",
    without: "sans",
    with: "avec",
    sizes: { S: "Junior", M: "Classique", L: "Maxi", ONE: "" },
  },
  en: {
    half: "half",
    without: "without",
    with: "with",
    sizes: { S: "Junior", M: "Classic", L: "Maxi", ONE: "" },
  },
};

/** A line in words, as one says it back to who ordered it; typed again it is the same line. */
export function readBack(line: EntryLine, menu: Menu, locale: string): string {
  const said = words[locale === "en" ? "en" : "fr"];
  const { others = [] } = line;
  const offer = menu.offers.find(({ code }) => code === line.menu);
  if (offer) return openBack({ quantity: line.quantity, offer, chosen: [line, ...others] }, menu, locale);
  const [other] = others;
  if (!other) return `${line.quantity} ${portion(line, menu, said, true)}`;
  const halves = [portion(line, menu, said, false), portion(other, menu, said, true)];
  return `${line.quantity} ${halves.map((half) => `${said.half} ${half}`).join(", ")}`;
}

/** A menu as far as its choices were said. */
export function openBack({ quantity, offer, chosen }: OpenMenu, menu: Menu, locale: string): string {
  const said = words[locale === "en" ? "en" : "fr"];
  const choices = chosen.map((one) => portion(one, menu, said, false)).join(", ");
  return `${quantity} ${bare(offer.name)}${choices && ` : ${choices}`}`;
}

function portion({ item, removed, added }: Portion, menu: Menu, said: Words, sized: boolean): string {
  const found = itemNamed(menu, item);
  if (!found) return item;
  const { product } = found;
  const size = sized && product.items.length > 1 ? ` ${said.sizes[found.item.size]}` : "";
  const changes = [
    ...removed.map((code) => `${said.without} ${bare(nameIn(menu, code))}`),
    ...added.map((code) => `${said.with} ${bare(nameIn(menu, code))}`),
  ];
  return [bare(product.name) + size, ...changes].join(", ");
}

/** A name without the marks that would cut it in two (`Tuna in brine, drained`). */
const bare = (name: string): string => name.replace(/\s*[:;+/]|,(?!\d)/g, "");
