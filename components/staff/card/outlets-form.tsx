"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { CardChange } from "@/lib/catalogue/card-change";
import type { CardItem } from "@/lib/catalogue/queries/list-card";
import { parseCents, typedCents } from "@/lib/money";
import { PriceInput } from "./price-input";
import { SaveFoot } from "./save-foot";
import { type Into, useChange } from "./use-change";

type OutletsFormProps = { items: CardItem[]; outlets: { slug: string; name: string }[]; into: Into };
type Cell = { onMenu: boolean; typed: string };

/** What each outlet has otherwise than the group: whether a size is on its card, and at which price. */
export function OutletsForm({ items, outlets, into }: OutletsFormProps) {
  const t = useTranslations("catalogue.product");
  const sizes = useTranslations("staff.orders.size");
  const locale = useLocale();
  const key = (outlet: string, item: string) => `${outlet} ${item}`;
  const first = ({ at }: CardItem, outlet: string): Cell => {
    const own = at.find((one) => one.outlet === outlet);
    return { onMenu: own?.onMenu ?? false, typed: typedCents(own?.priceCents ?? null, locale) };
  };
  const all = outlets.flatMap(({ slug }) => items.map((item) => ({ slug, item, was: first(item, slug) })));
  const [cells, set] = useState<Record<string, Cell>>(() =>
    Object.fromEntries(all.map(({ slug, item, was }) => [key(slug, item.code), was])),
  );
  const { refusal, pending, saveWord, send } = useChange(into);
  const priceOf = ({ typed }: Cell) => (typed.trim() === "" ? null : parseCents(typed));
  const isWrong = (cell: Cell) => cell.typed.trim() !== "" && priceOf(cell) === null;
  const changes = all.flatMap(({ slug: outlet, item: { code: item }, was }): CardChange[] => {
    const now = cells[key(outlet, item)] ?? was;
    const priceCents = priceOf(now);
    return [
      ...(now.onMenu === was.onMenu ? [] : [{ kind: "presence" as const, item, outlet, onMenu: now.onMenu }]),
      ...(priceCents === priceOf(was) ? [] : [{ kind: "price" as const, item, outlet, priceCents }]),
    ];
  });
  const wrong = Object.values(cells).some(isWrong);
  return (
    <div className="grid gap-3">
      <p className="text-ink-soft text-sm">{t("outletsLead")}</p>
      <div className="overflow-x-auto">
        <table className="w-full text-left">
          <thead className="text-ink-soft text-sm">
            <tr>
              <th className="py-1 pr-3 font-semibold">{t("outlet")}</th>
              {items.map(({ code, size }) => (
                <th key={code} className="py-1 pr-3 font-semibold">
                  {sizes(size) || t("only")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="border-line border-t">
              <th scope="row" className="py-2 pr-3 font-semibold">
                {t("everywhere")}
              </th>
              {items.map((item) => {
                const of = outlets.map(({ slug }) => key(slug, item.code));
                const on = outlets.map(({ slug }) => cells[key(slug, item.code)] ?? first(item, slug));
                return (
                  <td key={item.code} className="py-2 pr-3">
                    <input
                      type="checkbox"
                      aria-label={t("onMenuEverywhere", { size: sizes(item.size) || t("only") })}
                      checked={on.every(({ onMenu }) => onMenu)}
                      onChange={({ target }) =>
                        set({
                          ...cells,
                          ...Object.fromEntries(
                            on.map((cell, index) => [of[index], { ...cell, onMenu: target.checked }]),
                          ),
                        })
                      }
                      className="size-6 accent-tomato"
                    />
                  </td>
                );
              })}
            </tr>
            {outlets.map(({ slug, name }) => (
              <tr key={slug} className="border-line border-t">
                <th scope="row" className="py-2 pr-3 font-semibold">
                  {name}
                </th>
                {items.map((item) => {
                  const cell = cells[key(slug, item.code)] ?? first(item, slug);
                  const where = { outlet: name, size: sizes(item.size) || t("only") };
                  const put = (change: Partial<Cell>) =>
                    set({ ...cells, [key(slug, item.code)]: { ...cell, ...change } });
                  return (
                    <td key={item.code} className="py-2 pr-3">
                      <span className="flex items-center gap-2">
                        <input
                          type="checkbox"
                          aria-label={t("onMenuAt", where)}
                          checked={cell.onMenu}
                          onChange={({ target }) => put({ onMenu: target.checked })}
                          className="size-6 shrink-0 accent-tomato"
                        />
                        <PriceInput
                          label={t("ownPrice", where)}
                          value={cell.typed}
                          wrong={isWrong(cell)}
                          placeholder={typedCents(item.priceCents, locale)}
                          onChange={(typed) => put({ typed })}
                        />
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SaveFoot
        refusal={refusal ?? (wrong ? t("badPrice") : null)}
        word={saveWord}
        disabled={pending || wrong || changes.length === 0}
        onSave={() => send(changes)}
      />
    </div>
  );
}
