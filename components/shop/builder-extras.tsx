"use client";
import { useLocale, useTranslations } from "next-intl";
import { extrasOf } from "@/lib/catalogue/choices";
import { extraCents } from "@/lib/catalogue/made";
import { formatCents } from "@/lib/money";
import type { Availability } from "@/lib/stock/availability";
import { extraIsOut } from "./availability";
import type { Builder } from "./use-builder";

const groups = ["fromage", "viande", "poisson", "vegetal", "autre"] as const;
const groupOf = (category: string): (typeof groups)[number] =>
  category === "légume" || category === "herbe"
    ? "vegetal"
    : (groups.find((group) => group === category) ?? "autre");

/** What may go on top, by kind, with its price on this size; counted, because there is a most. */
export function BuilderExtras({
  builder,
  availability,
}: {
  builder: Builder;
  availability: Availability | null;
}) {
  const t = useTranslations("shop.product");
  const locale = useLocale();
  const { menu, size, toggleAdded, full, extrasCount, half } = builder;
  const { product, added } = builder.active;
  const extras = extrasOf(menu, product).flatMap(({ code }) => {
    const ingredient = menu.ingredients[code];
    const whole = extraCents(menu, code, size);
    const cents = whole !== null && half ? Math.round(whole / 2) : whole;
    return ingredient && cents !== null
      ? [{ code, cents, name: ingredient.name, group: groupOf(ingredient.category) }]
      : [];
  });
  if (extras.length === 0) return null;
  return (
    <section aria-labelledby="extras-title">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="extras-title" className="font-bold font-sans text-lg tracking-normal">
          {t("addTitle")}
        </h2>
        <p
          role="status"
          className={`font-semibold text-sm tabular-nums ${full ? "text-tomato" : "text-ink-soft"}`}
        >
          {t("extras", { count: extrasCount, most: menu.extrasMost })}
        </p>
      </div>
      {full && <p className="mt-1 text-sm">{t("extrasFull")}</p>}
      {groups.map((group) => {
        const members = extras.filter((extra) => extra.group === group);
        if (members.length === 0) return null;
        return (
          <fieldset key={group} className="mt-3">
            <legend className="mb-2 font-semibold text-ink-soft text-sm">{t(`groups.${group}`)}</legend>
            <ul className="flex flex-wrap gap-2">
              {members.map(({ code, name, cents }) => {
                const on = added.includes(code);
                const out = extraIsOut(availability, code, size);
                return (
                  <li key={code}>
                    <label
                      className={`inline-flex min-h-10 items-center gap-2 rounded-full border-2 px-3 font-medium text-sm transition-colors has-disabled:cursor-not-allowed has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 ${on ? "border-tomato bg-tomato-wash" : "border-line bg-card hover:border-crust has-disabled:hover:border-line"}`}
                    >
                      <input
                        type="checkbox"
                        className="sr-only"
                        checked={on}
                        disabled={!on && (out || full)}
                        onChange={() => toggleAdded(code)}
                      />
                      <span className={out || (full && !on) ? "text-ink-soft" : ""}>{name}</span>
                      <span className={`text-xs tabular-nums ${out ? "text-tomato" : "text-ink-soft"}`}>
                        {out ? t("extraOut") : `+ ${formatCents(cents, locale)}`}
                      </span>
                    </label>
                  </li>
                );
              })}
            </ul>
          </fieldset>
        );
      })}
    </section>
  );
}
