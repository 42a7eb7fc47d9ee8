import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { languageTag } from "@/lib/language-tag";
import { formatCents } from "@/lib/money";
import { formatPhone } from "@/lib/phone-format";
import { listSuppliers } from "@/lib/purchasing/queries/list-suppliers";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { addDays, businessDayOf } from "@/lib/time";

export async function generateMetadata() {
  return { title: (await getTranslations("purchasing.suppliers"))("title") };
}

/** Whom the group buys from: when he delivers, from how much on, and how to reach him. */
export default async function SuppliersPage({ params }: { params: Promise<{ outlet: string }> }) {
  const { outlet } = await requireStaff("suppliers.manage", (await params).outlet);
  const [locale, t, files, suppliers] = await Promise.all([
    getLocale(),
    getTranslations("purchasing.suppliers"),
    getTranslations("purchasing.files"),
    listSuppliers(businessDayOf(now(), outlet.timezone)),
  ]);
  const base = `/staff/stock/${outlet.slug}/fournisseurs`;
  const weekday = new Intl.DateTimeFormat(languageTag(locale), {
    weekday: "short",
    timeZone: "UTC",
  });
  // 2024-01-01 was a Monday.
  const dayWord = (day: number) => weekday.format(new Date(`${addDays("2024-01-01", day - 1)}T12:00:00Z`));
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-3xl">{t("title")}</h1>
          <p className="text-ink-soft">{t("lead")}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Link href={`${base}/fichiers`} className={buttonLook({ tone: "quiet" })}>
            {files("open")}
          </Link>
          <Link href={`${base}/nouveau`} className={buttonLook()}>
            {t("new")}
          </Link>
        </div>
      </div>
      {suppliers.length === 0 && <EmptyState title={t("empty")} />}
      <ul className="grid gap-2">
        {suppliers.map((supplier) => (
          <li
            key={supplier.id}
            className="relative rounded-card border-2 border-line bg-card px-4 py-3 hover:border-crust"
          >
            <h2 className="flex flex-wrap items-center gap-2 text-lg">
              <Link href={`${base}/${supplier.code}`} className="after:absolute after:inset-0">
                {supplier.name}
              </Link>
              {!supplier.active && <Badge tone="tomato">{t("inactive")}</Badge>}
            </h2>
            <p className="text-sm">
              {t("delivers", { days: supplier.deliveryWeekdays.map(dayWord).join(", ") })} ·{" "}
              {t("afterDays", { count: supplier.leadDays })}
              {supplier.minimumCents > 0 &&
                ` · ${t("minimumOf", { amount: formatCents(supplier.minimumCents, locale) })}`}
            </p>
            <p className="text-ink-soft text-sm [overflow-wrap:anywhere]">
              {supplier.email} · {formatPhone(supplier.phone, locale)} ·{" "}
              {t("articles", { count: supplier.articles.filter(({ active }) => active).length })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
