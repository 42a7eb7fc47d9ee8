import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

/** The way back to the shelves, or to the list one came from. */
export function BackToStock({ outlet, to = "", label }: { outlet: string; to?: string; label?: string }) {
  const t = useTranslations("inventory.counts");
  return (
    <Link
      href={`/staff/stock/${outlet}${to}`}
      className="inline-flex min-h-10 w-fit items-center gap-2 rounded-full pr-3 font-semibold text-ink-soft hover:text-ink"
    >
      <ArrowLeft aria-hidden className="size-5" />
      {label ?? t("back")}
    </Link>
  );
}
