"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Size } from "@/db/enums";
import type { CardChange } from "@/lib/catalogue/card-change";
import { formatCents, parseCents, typedCents } from "@/lib/money";
import { classes } from "../../ui/classes";
import { percent } from "./percent";
import { PriceInput } from "./price-input";
import { SaveFoot } from "./save-foot";
import { type Into, useChange } from "./use-change";

type PricedItem = {
  code: string;
  size: Size;
  priceCents: number;
  costCents: number;
  rateBp: number;
  estimated: boolean;
  /** Nobody can make it yet. */
  unmade: boolean;
};

type PricesFormProps = { items: PricedItem[]; dearShare: number; into: Into };

/** The group's price of each size, with what its ingredients cost and what then stays, as one types. */
export function PricesForm({ items, dearShare, into }: PricesFormProps) {
  const t = useTranslations("catalogue.product");
  const sizes = useTranslations("staff.orders.size");
  const locale = useLocale();
  const [typed, type] = useState(() =>
    Object.fromEntries(items.map(({ code, priceCents }) => [code, typedCents(priceCents, locale)])),
  );
  const { refusal, pending, saveWord, send } = useChange(into);
  const centsOf = (code: string) => parseCents(typed[code] ?? "");
  const wrong = items.some(({ code }) => centsOf(code) === null);
  const changes = items.flatMap(({ code, priceCents: old }): CardChange[] => {
    const priceCents = centsOf(code);
    if (priceCents === null || priceCents === old) return [];
    return [{ kind: "price", item: code, outlet: null, priceCents }];
  });
  return (
    <div className="grid gap-3">
      <div className="overflow-x-auto">
        <table className="w-full text-left">
          <thead className="text-ink-soft text-sm">
            <tr>
              <th className="py-1 pr-3 font-semibold">{t("size")}</th>
              <th className="py-1 pr-3 font-semibold">{t("groupPrice")}</th>
              <th className="py-1 pr-3 text-right font-semibold">{t("cost")}</th>
              <th className="py-1 text-right font-semibold">{t("margin")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ code, size, costCents, rateBp, estimated, unmade }) => {
              const cents = centsOf(code);
              const net = cents === null ? 0 : (cents * 10_000) / (10_000 + rateBp);
              const share = net > 0 && !unmade ? costCents / net : null;
              const dear = share !== null && share > dearShare;
              const name = sizes(size) || t("only");
              return (
                <tr key={code} className="border-line border-t">
                  <th scope="row" className="py-2 pr-3 font-semibold">
                    {name}
                  </th>
                  <td className="py-2 pr-3">
                    <PriceInput
                      label={t("priceOf", { size: name })}
                      value={typed[code] ?? ""}
                      wrong={cents === null}
                      onChange={(text) => type({ ...typed, [code]: text })}
                    />
                  </td>
                  <td className="py-2 pr-3 text-right tabular-nums">
                    {unmade ? "–" : formatCents(costCents, locale)}
                    {estimated && !unmade && (
                      <span className="block text-ink-soft text-xs">{t("estimated")}</span>
                    )}
                  </td>
                  <td className={classes("py-2 text-right tabular-nums", dear && "font-bold text-tomato")}>
                    {share === null ? "–" : percent(1 - share, locale)}
                    {dear && <span className="block text-xs">{t("dear")}</span>}
                  </td>
                </tr>
              );
            })}
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
