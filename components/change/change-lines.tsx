"use client";
import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useState } from "react";
import { LineList } from "@/components/basket/line-list";
import type { KeptLine } from "@/components/basket/store";
import type { Making } from "@/components/shop/line-sheet";
import { getMenu } from "@/components/shop/shop-menu";
import { Button } from "@/components/ui/button";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import type { Quote } from "@/lib/orders/quote";
import { DishPicker } from "./dish-picker";

const LineSheet = lazy(async () => ({
  default: (await import("@/components/shop/line-sheet")).LineSheet,
}));

type ChangeLinesProps = {
  outlet: { id: string; slug: string; name: string };
  lines: readonly KeptLine[];
  quote: Quote | null;
  set: (lines: KeptLine[]) => void;
};

/** The order's lines in the basket's own hands, and the menu to add from. */
export function ChangeLines({ outlet, lines, quote, set }: ChangeLinesProps) {
  const t = useTranslations("change");
  const locale = useLocale();
  const [menu, setMenu] = useState<DrawnMenu | null>(null);
  const [picking, pick] = useState(false);
  const [making, make] = useState<Making | null>(null);
  useEffect(() => {
    getMenu(outlet.slug, locale).then(setMenu, () => {});
  }, [outlet.slug, locale]);
  const put = (line: KeptLine) => set(lines.map((other) => (other.key === line.key ? line : other)));
  const choose = (chosen: Omit<KeptLine, "key">) => {
    if (making && "line" in making) put({ ...chosen, key: making.line.key });
    else set([...lines, { ...chosen, key: crypto.randomUUID() }]);
  };
  return (
    <>
      <LineList
        {...{ lines, menu, quote }}
        onChange={put}
        onEdit={(line) => make({ line })}
        onRemove={(line) => set(lines.filter((other) => other.key !== line.key))}
      />
      {lines.length === 0 && <p className="font-semibold">{t("nothingLeft")}</p>}
      <div>
        <Button tone="quiet" disabled={!menu} onClick={() => pick(true)}>
          <Plus aria-hidden className="size-5" />
          {t("add")}
        </Button>
      </div>
      {menu && picking && (
        <DishPicker
          {...{ outlet, menu }}
          onClose={() => pick(false)}
          onPick={(picked) => {
            pick(false);
            make(picked);
          }}
        />
      )}
      {menu && making && (
        <Suspense>
          <LineSheet {...{ outlet, menu, making }} onChoose={choose} onClose={() => make(null)} />
        </Suspense>
      )}
    </>
  );
}
