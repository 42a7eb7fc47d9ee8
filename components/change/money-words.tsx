import { useLocale, useTranslations } from "next-intl";
import type { Mode } from "@/db/enums";
import { formatCents } from "@/lib/money";
import type { Balance } from "@/lib/orders/balance";
import type { Changeable } from "@/lib/orders/changeable";

type MoneyWordsProps = {
  order: Pick<Changeable, "totalCents">;
  balance: Balance;
  totalCents: number;
  mode: Mode;
  /** What was paid is only authorised so far. */
  authorised: boolean;
};

/** What happens with the difference, in one sentence. */
export function MoneyWords({ order, balance, totalCents, mode, authorised }: MoneyWordsProps) {
  const t = useTranslations("change.money");
  const locale = useLocale();
  const { what, backCents, dueCents } = balance;
  const say = () => {
    if (backCents > 0)
      return t(authorised ? "backAuthorised" : "back", { amount: formatCents(backCents, locale) });
    if (what === "propose") return t("propose", { amount: formatCents(dueCents, locale) });
    if (dueCents > 0) return t(`due_${mode}`, { amount: formatCents(dueCents, locale) });
    return t(totalCents === order.totalCents ? "same" : "paid");
  };
  return (
    <p className={`rounded-2xl px-4 py-3 font-semibold ${dueCents > 0 ? "bg-ember-wash" : "bg-basil-wash"}`}>
      {say()}
    </p>
  );
}
