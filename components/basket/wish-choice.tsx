"use client";
import { useTranslations } from "next-intl";
import { Fragment, useId } from "react";
import { RadioCard } from "@/components/ui/check";
import { inputLook } from "@/components/ui/field";
import type { Wishes } from "@/lib/orders/wishes";

/** What may be done instead, to choose from. */
export function WishChoice({ found, onChange }: { found: Wishes; onChange: (value: string) => void }) {
  const t = useTranslations("shop.ifMissing");
  const id = useId();
  const { of, wishes, others, chosen, instead } = found;
  const [closest] = others;
  return (
    <fieldset className="mt-2 grid max-w-md gap-2 text-sm">
      <legend className="sr-only">{t("title", { of })}</legend>
      {wishes.map((wish) => (
        <Fragment key={wish}>
          <RadioCard
            name={`${id}-wish`}
            className="py-1.5"
            label={
              <span className="inline-block first-letter:uppercase">
                {wish === "replace" ? t("wish.replaceOther", { of }) : t(`wish.${wish}`, { of })}
              </span>
            }
            hint={t(`hint.${wish}`, { of })}
            checked={chosen === wish}
            onChange={() => onChange(wish === "replace" ? `replace:${closest?.code}` : wish)}
          />
          {wish === "replace" && chosen === "replace" && (
            <select
              aria-label={t("instead")}
              value={instead.code}
              onChange={(event) => onChange(`replace:${event.target.value}`)}
              className={`${inputLook} min-h-11`}
            >
              {others.map((other) => (
                <option key={other.code} value={other.code}>
                  {other.name}
                </option>
              ))}
            </select>
          )}
        </Fragment>
      ))}
    </fieldset>
  );
}
