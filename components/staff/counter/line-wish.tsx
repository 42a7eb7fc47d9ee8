"use client";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { BasketLine } from "@/lib/orders/basket";
import { wishesOf } from "@/lib/orders/wishes";
import { chip, Group } from "./group";
import type { CounterMenu } from "./line-price";

type LineWishProps = {
  line: Pick<BasketLine, "item" | "menu" | "ifMissing">;
  menu: CounterMenu;
  set: (ifMissing: string) => void;
};

/** What the customer wants done when something of it runs out; asked in one breath, a call when it is not. */
export function LineWish({ line, menu, set }: LineWishProps) {
  const t = useTranslations("counter.wish");
  const found = wishesOf(line, menu.products);
  if (!found) return null;
  const { of, wishes, others, chosen, instead } = found;
  return (
    <Group title={t("title", { of })}>
      {wishes.map((wish) => (
        <button
          key={wish}
          type="button"
          aria-pressed={wish === chosen}
          onClick={() => set(wish === "replace" ? `replace:${others[0]?.code}` : wish)}
          className={classes(chip, "aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper")}
        >
          {t(wish, { of })}
        </button>
      ))}
      {chosen === "replace" && (
        <select
          aria-label={t("instead")}
          value={instead.code}
          onChange={(event) => set(`replace:${event.target.value}`)}
          className="min-h-11 rounded-2xl border-2 border-line bg-card px-3.5 font-semibold"
        >
          {others.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Group>
  );
}

/** The wish of a line on the ticket, where it is not a call. */
export function WishNote({ line, menu }: Pick<LineWishProps, "line" | "menu">) {
  const t = useTranslations("counter.wish");
  const found = wishesOf(line, menu.products);
  if (!found || found.chosen === "call") return null;
  const { of, chosen, instead } = found;
  return (
    <span className="block text-ink-soft text-sm">
      {t("note", { of, wish: chosen, instead: instead.name })}
    </span>
  );
}
