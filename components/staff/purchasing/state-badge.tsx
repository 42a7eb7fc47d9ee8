import { useTranslations } from "next-intl";
import type { PurchaseState } from "@/db/enums";
import { Badge } from "../../ui/badge";

const tones = {
  ...{ draft: "ember", ordered: "basil", received: "plain", refused: "tomato", cancelled: "tomato" },
} as const satisfies Record<PurchaseState, "ember" | "basil" | "plain" | "tomato">;

/** How a purchase order stands; `late`: its day is over and it has not come. */
export function PurchaseStateBadge({ state, late = false }: { state: PurchaseState; late?: boolean }) {
  const t = useTranslations("purchasing.state");
  if (late) return <Badge tone="tomato">{t("late")}</Badge>;
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
