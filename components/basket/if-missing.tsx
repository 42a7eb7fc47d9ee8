"use client";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Fragment, useId, useState } from "react";
import { RadioCard } from "@/components/ui/check";
import { inputLook } from "@/components/ui/field";
import type { Size } from "@/db/enums";
import { closestTo } from "@/lib/catalogue/closest";
import type { MenuProduct } from "@/lib/catalogue/menu";

type IfMissingProps = {
  product: MenuProduct;
  products: readonly MenuProduct[];
  size: Size;
  /** `call`, `without`, `cancel`, or `replace:` and the code of what is made instead. */
  value: string;
  onChange: (value: string) => void;
};

/** One quiet line saying what is done when an ingredient runs out; it opens to the choice. */
export function IfMissing({ product, products, size, value, onChange }: IfMissingProps) {
  const t = useTranslations("shop.ifMissing");
  const id = useId();
  const [open, setOpen] = useState(false);
  const others = closestTo(product, products, size);
  const [word, code = ""] = value.split(":");
  const chosen = (["without", "replace", "cancel"] as const).find((one) => one === word) ?? "call";
  const instead = others.find((other) => other.code === code)?.name ?? "";
  const [closest] = others;
  const wishes = ["call", "without", ...(closest ? (["replace"] as const) : []), "cancel"] as const;
  return (
    <div>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="inline-flex min-h-8 items-center gap-1 text-left text-ink-soft text-sm hover:text-ink"
      >
        <span className="underline decoration-dotted underline-offset-4">
          {t("line", { wish: t(`wish.${chosen}`, { instead }) })}
        </span>
        <ChevronDown
          aria-hidden
          className={`size-4 shrink-0 transition-transform ${open ? "rotate-180" : ""}`}
        />
      </button>
      <fieldset id={id} hidden={!open} className="mt-2 grid max-w-md gap-2 text-sm">
        <legend className="sr-only">{t("title")}</legend>
        {wishes.map((wish) => (
          <Fragment key={wish}>
            <RadioCard
              name={`${id}-wish`}
              className="py-1.5"
              label={
                <span className="inline-block first-letter:uppercase">
                  {wish === "replace" ? t("wish.replaceOther") : t(`wish.${wish}`)}
                </span>
              }
              hint={t(`hint.${wish}`)}
              checked={chosen === wish}
              onChange={() => onChange(wish === "replace" ? `replace:${closest?.code}` : wish)}
            />
            {wish === "replace" && chosen === "replace" && (
              <select
                aria-label={t("instead")}
                value={code}
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
    </div>
  );
}
