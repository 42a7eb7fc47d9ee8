import { Plus } from "lucide-react";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { buttonLook } from "@/components/ui/button";
import { listPrepared } from "@/lib/outlets/queries/list-prepared";
import { requireStaff } from "@/lib/server/session";
import { isHeadOffice } from "@/lib/staff/ranks";
import { dayWithYear } from "@/lib/time";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.opening.list"))("title") };
}

/** Every outlet as head office runs it: what is prepared and when it opens, and the way to a new one. */
export default async function OutletsPage() {
  const staff = await requireStaff("outlets.manage");
  const [t, locale, outlets] = await Promise.all([
    getTranslations("staff.opening.list"),
    getLocale(),
    listPrepared(staff.outletIds("outlets.manage")),
  ]);
  return (
    <div className="mx-auto grid w-full max-w-4xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h1 className="text-3xl">{t("title")}</h1>
          <p className="max-w-prose text-ink-soft">{t("lead")}</p>
        </div>
        {isHeadOffice(staff.memberships) && (
          <Link href="/staff/pizzeria/nouvelle" className={buttonLook()}>
            <Plus aria-hidden className="size-5" />
            {t("new")}
          </Link>
        )}
      </header>
      <ul className="overflow-hidden rounded-card border-2 border-line bg-card">
        {outlets.map(({ slug, name, city, status, opensOn, announced, missing }) => (
          <li key={slug} className="border-line border-b-2 last:border-b-0">
            <Link
              href={`/staff/pizzeria/${slug}`}
              className="flex min-h-16 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 hover:bg-ember-wash"
            >
              <span>
                <span className="block font-bold">{name}</span>
                <span className="text-ink-soft text-sm">{city}</span>
              </span>
              <span className="flex flex-wrap items-center gap-2 text-sm">
                {status === "open" && <Badge tone="basil">{t("open")}</Badge>}
                {status === "closed" && <Badge>{t("closed")}</Badge>}
                {status === "opening" && (
                  <>
                    {missing.length > 0 && (
                      <Badge tone="tomato">{t("missing", { count: missing.length })}</Badge>
                    )}
                    <Badge tone={announced ? "ember" : "plain"}>
                      {t(announced ? "announced" : "hidden")}
                    </Badge>
                    <span>{opensOn ? t("opens", { day: dayWithYear(opensOn, locale) }) : t("noDay")}</span>
                  </>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
