"use client";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Fragment, useId, useState } from "react";
import { RadioCard } from "@/components/ui/check";
import { inputLook } from "@/components/ui/field";
import type { MenuProduct } from "@/lib/catalogue/menu";
import { wishesOf } from "@/lib/orders/wishes";

type IfMissingProps = {
  /** Of a menu: its first choice's item. */
  line: { item: string; menu?: string; ifMissing?: string };
  products: readonly MenuProduct[];
  /** `call`, `without`, `cancel`, or `replace:` and the code of what is made instead. */
  onChange: (value: string) => void;
  /** Where the page knows this dish only: what else there is is needed now. */
  onOpen?: () => void;
};

/** One quiet line saying what is done when something of it runs out; it opens to the choice. */
export function IfMissing({ line, products, onChange, onOpen }: IfMissingProps) {
  const t = useTranslations("shop.ifMissing");
  const id = useId();
  const [open, setOpen] = useState(false);
  const found = wishesOf(line, products);
  if (!found) return null;
  const { of, wishes, others, chosen, instead } = found;
  const [closest] = others;
  return (
    <div>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
          onOpen?.();
        }}
        className="inline-flex min-h-8 items-center gap-1 text-left text-ink-soft text-sm hover:text-ink"
      >
        <span className="underline decoration-dotted underline-offset-4">
          {t("line", { of, wish: t(`wish.${chosen}`, { of, instead: instead.name }) })}
        </span>
        <ChevronDown
          aria-hidden
          className={`size-4 shrink-0 transition-transform ${open ? "rotate-180" : ""}`}
        />
      </button>
      <fieldset id={id} hidden={!open} className="mt-2 grid max-w-md gap-2 text-sm">
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
    </div>
  );
}
