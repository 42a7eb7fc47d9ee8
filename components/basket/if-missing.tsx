"use client";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useId, useMemo, useState } from "react";
import type { MenuProduct } from "@/lib/catalogue/menu";
import { wishesOf } from "@/lib/orders/wishes";

const WishChoice = lazy(async () => ({ default: (await import("./wish-choice")).WishChoice }));

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
  const { item, menu, ifMissing } = line;
  // Asks the whole card which dishes are most alike.
  const found = useMemo(
    () => wishesOf({ item, menu, ifMissing }, products),
    [item, menu, ifMissing, products],
  );
  if (!found) return null;
  const { of, chosen, instead } = found;
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
      <div id={id} hidden={!open}>
        {open && (
          <Suspense fallback={<div className="h-56" />}>
            <WishChoice {...{ found, onChange }} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
