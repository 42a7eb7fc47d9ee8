"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { MenuOffer } from "@/lib/catalogue/menu";
import type { BasketLine } from "@/lib/orders/basket";
import { readEntry } from "@/lib/orders/entry/read-entry";
import type { EntryLine } from "@/lib/orders/entry/reading";
import type { Availability } from "@/lib/stock/availability";
import { EntryField } from "./entry-field";
import { KeyHint } from "./key-hint";
import type { CounterMenu } from "./line-price";
import { OfferTile } from "./offer-tile";
import { ProductTile } from "./product-tile";

type ProductBoardProps = {
  menu: CounterMenu;
  availability: Availability;
  add: (item: string) => void;
  /** A line typed, or the line typed before as it is now. */
  take: (kind: "line" | "alter", line: EntryLine) => void;
  /** What a change typed by itself is of. */
  last: BasketLine | null;
  /** A menu is to be put together. */
  build: (offer: MenuOffer) => void;
};

/** The card, a shelf at a time; typing `2 reine l` and Enter adds two large ones without a look at it. */
export function ProductBoard({ menu, availability, add, take, last, build }: ProductBoardProps) {
  const t = useTranslations("counter.card");
  // The sections of the card, then its menus at one price.
  const shelves = [...menu.sections, { code: null, name: t("menus") }];
  const [chosen, choose] = useState<string | null>(menu.sections[0]?.code ?? null);
  const shelf = Math.max(
    shelves.findIndex(({ code }) => code === chosen),
    0,
  );
  const [text, type] = useState("");
  const understood = readEntry(text, menu, last);
  const { entry, meant } = understood;
  const typing = entry.kind !== "empty" && entry.kind !== "alter";
  const lines = meant.flatMap((one) => (one.kind === "line" ? [one.line] : []));
  const named = new Set(lines.flatMap((line) => (line.menu ? [] : [line.item])));
  const menus = new Set(meant.map((one) => (one.kind === "open" ? one.open.offer.code : one.line.menu)));
  const shown = menu.products.filter((product) =>
    typing ? product.items.some(({ code }) => named.has(code)) : product.section === shelves[shelf]?.code,
  );
  const offers = menu.offers.filter(({ code }) => (typing ? menus.has(code) : shelves[shelf]?.code === null));
  const first = entry.kind === "line" && !entry.line.menu ? entry.line.item : undefined;
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="sticky top-14 z-10 grid gap-2 bg-paper p-3 pb-2 md:static md:px-4">
        <EntryField {...{ text, type, understood, menu, availability, take }} />
        <div
          role="tablist"
          aria-label={t("shelves")}
          className="-mx-3 flex gap-2 overflow-x-auto px-3 md:mx-0 md:px-0"
        >
          {shelves.map(({ code, name }, index) => (
            <button
              key={code}
              id={`shelf-${index + 1}`}
              type="button"
              role="tab"
              aria-selected={!typing && shelf === index}
              aria-controls="shelf"
              onClick={() => {
                type("");
                choose(code);
              }}
              className="flex min-h-11 shrink-0 items-center justify-center rounded-full border-2 border-line bg-card px-3 font-semibold leading-tight hover:border-crust aria-selected:border-tomato aria-selected:bg-tomato aria-selected:text-on-tomato lg:flex-1"
            >
              {name}
              {index < 9 && <KeyHint>{`Alt ${index + 1}`}</KeyHint>}
            </button>
          ))}
        </div>
      </div>
      <div
        id="shelf"
        role="tabpanel"
        aria-labelledby={`shelf-${shelf + 1}`}
        className="@container min-h-0 flex-1 overflow-y-auto p-3 pt-1 md:px-4"
      >
        {typing && shown.length + offers.length === 0 && (
          <p className="px-2 py-10 text-center text-ink-soft">{t("nothing", { text })}</p>
        )}
        <ul className="grid grid-cols-1 gap-2.5 @md:grid-cols-2 @3xl:grid-cols-3">
          {offers.map((one) => (
            <OfferTile key={one.code} offer={one} build={build} />
          ))}
          {shown.map((product) => (
            <ProductTile key={product.code} {...{ product, menu, availability, add }} first={first} />
          ))}
        </ul>
      </div>
    </div>
  );
}
