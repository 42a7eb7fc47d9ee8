import { useLocale, useTranslations } from "next-intl";
import { languageTag } from "@/lib/language-tag";
import type { ShelfRow } from "@/lib/stock/shelf";
import { Badge } from "../../ui/badge";

/** How long it lasts, in words and in a colour. */
export function CoverBadge({ row }: { row: Pick<ShelfRow, "free" | "coverDays" | "low"> }) {
  const t = useTranslations("stock.cover");
  const locale = useLocale();
  if (row.free <= 0) return <Badge tone="tomato">{t("out")}</Badge>;
  const tone = row.low ? "ember" : "basil";
  if (row.coverDays === null) return <Badge tone={row.low ? "ember" : "plain"}>{t("unused")}</Badge>;
  if (row.coverDays > 30) return <Badge tone={tone}>{t("long")}</Badge>;
  const days = new Intl.NumberFormat(languageTag(locale), { maximumFractionDigits: 1 });
  return <Badge tone={tone}>{t("days", { days: days.format(row.coverDays) })}</Badge>;
}
