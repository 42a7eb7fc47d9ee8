import { useLocale, useTranslations } from "next-intl";
import type { CardDifference } from "@/lib/catalogue/card-differences";
import { formatCents } from "@/lib/money";
import { Badge } from "../../ui/badge";

type DraftPreviewProps = { name: string; differences: CardDifference[]; open: boolean };

const tones = {
  new: "basil",
  gone: "tomato",
  price: "ember",
  name: "plain",
  hours: "plain",
  sections: "plain",
} as const;

/** What a customer of one outlet will find otherwise. */
export function DraftPreview({ name, differences, open }: DraftPreviewProps) {
  const t = useTranslations("catalogue.drafts");
  const sizes = useTranslations("staff.orders.size");
  const locale = useLocale();
  const say = (difference: CardDifference) => {
    const words = (value: string | number) =>
      typeof value === "number" ? formatCents(value, locale) : value || t("diff.always");
    return t(`diff.${difference.kind}`, {
      before: "before" in difference ? words(difference.before) : "",
      after: "after" in difference ? words(difference.after) : "",
    });
  };
  return (
    <details open={open} className="border-line border-b py-2 last:border-b-0">
      <summary className="min-h-9 cursor-pointer font-bold">
        {name} <Badge>{t("count", { count: differences.length })}</Badge>
      </summary>
      {differences.length === 0 ? (
        <p className="text-ink-soft">{t("same")}</p>
      ) : (
        <ul className="mt-1">
          {differences.map((difference) => (
            <li
              key={`${difference.kind} ${difference.key} ${difference.size}`}
              className="flex flex-wrap items-baseline gap-x-3 py-0.5"
            >
              <span>
                {difference.name} {difference.size && sizes(difference.size)}
              </span>
              <Badge tone={tones[difference.kind]} className="tabular-nums">
                {say(difference)}
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
