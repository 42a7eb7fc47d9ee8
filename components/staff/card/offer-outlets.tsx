"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { offerAt, offerAtChange } from "@/lib/catalogue/offer-at";
import type { CardMenu } from "@/lib/catalogue/queries/list-menus";
import { parseCents, typedCents } from "@/lib/money";
import { PriceInput } from "./price-input";
import { SaveFoot } from "./save-foot";
import { type Into, useChange } from "./use-change";

type OfferOutletsProps = {
  menu: CardMenu;
  name: string;
  outlets: { slug: string; name: string }[];
  into: Into;
};

/** Which outlets sell an offer, and at which price of their own. */
export function OfferOutlets({ menu, name, outlets, into }: OfferOutletsProps) {
  const t = useTranslations("catalogue.menus");
  const words = useTranslations("catalogue.product");
  const locale = useLocale();
  const [cells, set] = useState(() =>
    outlets.map(({ slug }) => {
      const { onMenu, priceCents } = offerAt(menu, slug);
      return { onMenu, typed: typedCents(priceCents, locale) };
    }),
  );
  const { refusal, pending, saveWord, send } = useChange(into);
  const said = outlets.map(({ slug }, index) => {
    const { onMenu = true, typed = "" } = cells[index] ?? {};
    const priceCents = typed.trim() === "" ? null : parseCents(typed);
    return { slug, onMenu, priceCents, wrong: typed.trim() !== "" && priceCents === null };
  });
  const wrong = said.some((one) => one.wrong);
  const changes = said.flatMap(({ slug, onMenu, priceCents }) => {
    const was = offerAt(menu, slug);
    const same = was.onMenu === onMenu && was.priceCents === priceCents;
    return same ? [] : [offerAtChange(menu, slug, { onMenu, priceCents })];
  });
  return (
    <div className="grid gap-3">
      <p className="text-ink-soft text-sm">{t("outletsLead")}</p>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {outlets.map((outlet, index) => {
          const cell = cells[index] ?? { onMenu: true, typed: "" };
          const put = (change: Partial<typeof cell>) => set(cells.with(index, { ...cell, ...change }));
          const where = { outlet: outlet.name, size: name };
          return (
            <li
              key={outlet.slug}
              className="flex items-center justify-between gap-3 border-line border-b py-1.5"
            >
              <label className="flex min-h-11 min-w-0 flex-1 items-center gap-3 font-semibold">
                <input
                  type="checkbox"
                  aria-label={words("onMenuAt", where)}
                  checked={cell.onMenu}
                  onChange={({ target }) => put({ onMenu: target.checked })}
                  className="size-6 shrink-0 accent-tomato"
                />
                {outlet.name}
              </label>
              <PriceInput
                label={words("ownPrice", where)}
                value={cell.typed}
                wrong={said[index]?.wrong ?? false}
                placeholder={typedCents(menu.priceCents, locale)}
                onChange={(typed) => put({ typed })}
              />
            </li>
          );
        })}
      </ul>
      <SaveFoot
        refusal={refusal ?? (wrong ? words("badPrice") : null)}
        word={saveWord}
        disabled={pending || wrong || changes.length === 0}
        onSave={() => send(changes)}
      />
    </div>
  );
}
