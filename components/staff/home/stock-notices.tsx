import { Package } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

export type StockNotice = { slug: string; name: string; count: number };

/** Where the stock asks somebody to look, and the way there. */
export function StockNotices({ notices }: { notices: readonly StockNotice[] }) {
  const t = useTranslations("inventory.alarms");
  if (notices.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {notices.map(({ slug, name, count }) => (
        <li key={slug}>
          <Link
            href={`/staff/stock/${slug}`}
            className="inline-flex min-h-12 items-center gap-2 rounded-2xl border-2 border-crust bg-ember-wash px-4 py-2 font-semibold hover:border-ink"
          >
            <Package aria-hidden className="size-5 shrink-0" />
            {t("home", { place: name, count })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
