import Link from "next/link";
import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import type { Difference } from "@/lib/payments/queries/list-differences";
import { Money } from "../../money";

/** What our books and Stripe's list say differently, one payment or refund a row. */
export function DifferenceTable({ differences }: { differences: readonly Difference[] }) {
  const t = useTranslations("provider.comparison");
  const dates = useDates();
  const amount = (cents: number | null) => (cents === null ? t("absent") : <Money cents={cents} />);
  return (
    <ul className="mt-4 divide-y-2 divide-line">
      {differences.map(({ what, ref, order, oursCents, theirsCents, at }) => (
        <li
          key={`${what} ${ref}`}
          className="grid gap-1 py-3 sm:grid-cols-[1fr_auto_auto] sm:items-center sm:gap-6"
        >
          <div className="min-w-0">
            <p className="font-semibold">
              {t(`what.${what}`)} ·{" "}
              <time dateTime={at}>{dates(new Date(at), { dateStyle: "medium", timeStyle: "short" })}</time>
            </p>
            <p className="truncate text-ink-soft text-sm">{ref}</p>
            {order && (
              <Link
                href={`/staff/commandes/${order.slug}/${order.id}`}
                className="font-semibold text-tomato underline"
              >
                {t("open")} n° {order.number}
              </Link>
            )}
          </div>
          {(
            [
              ["ours", oursCents],
              ["theirs", theirsCents],
            ] as const
          ).map(([side, cents]) => (
            <p key={side} className="flex justify-between gap-3 sm:block sm:text-right">
              <span className="text-ink-soft text-sm">{t(side)}</span> <br className="hidden sm:inline" />
              <span className="font-bold">{amount(cents)}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
