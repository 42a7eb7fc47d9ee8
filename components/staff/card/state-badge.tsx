import { useTranslations } from "next-intl";
import type { ProductState } from "@/db/enums";
import { Badge } from "../../ui/badge";

const tones = { draft: "ember", on_sale: "basil", retired: "plain" } as const;

export function StateBadge({ state }: { state: ProductState }) {
  const t = useTranslations("catalogue.states");
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
