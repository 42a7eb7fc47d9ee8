import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import { type FoundPerson, personKey } from "@/lib/customers/person";
import { formatPhone } from "@/lib/phone-format";
import { Badge } from "../../ui/badge";
import { EmptyState } from "../../ui/empty-state";

/** Who was found, the latest customer first. */
export function FoundPeople({ found, path }: { found: FoundPerson[]; path: string }) {
  const t = useTranslations("clients");
  const locale = useLocale();
  const dates = useDates();
  const title = t("results", { count: found.length });
  if (found.length === 0) return <EmptyState title={title}>{t("none")}</EmptyState>;
  return (
    <section className="grid gap-2">
      <h2 role="status" className="font-semibold text-base text-ink-soft">
        {title}
      </h2>
      <ul className="overflow-hidden rounded-card border-2 border-line bg-card">
        {found.map((person) => (
          <li key={personKey(person)} className="border-line border-t-2 first:border-t-0">
            <Link
              href={`${path}?client=${encodeURIComponent(personKey(person))}`}
              className="grid min-h-16 gap-x-4 gap-y-1 px-4 py-3 hover:bg-ember-wash sm:grid-cols-[1fr_auto] sm:items-center"
            >
              <span className="min-w-0">
                <span className="flex flex-wrap items-center gap-2 font-semibold">
                  {person.name || "–"}
                  <Badge tone={person.customerId ? "basil" : "plain"}>
                    {t(person.customerId ? "account" : "guest")}
                  </Badge>
                  {person.blocked && <Badge tone="tomato">{t("blocked")}</Badge>}
                </span>
                <span className="block break-words text-ink-soft text-sm">
                  {[person.phone && formatPhone(person.phone, locale), person.email]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
              <span className="text-ink-soft text-sm sm:text-right">
                {t("orderCount", { count: person.orders })}
                {person.lastAt && (
                  <span className="block">
                    {t("last", { date: dates(new Date(person.lastAt), { dateStyle: "medium" }) })}
                  </span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
