import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Money } from "@/components/money";
import { BackLink } from "@/components/staff/back-link";
import { Panel } from "@/components/staff/panel";
import { Texts } from "@/components/texts";
import { Badge } from "@/components/ui/badge";
import { listAccounts } from "@/lib/companies/queries/list-accounts";
import { formatCents } from "@/lib/money";
import { requireStaff } from "@/lib/server/session";
import { openAccountAction } from "../../actions";
import { OpenAccount } from "./open-account";

export async function generateMetadata() {
  return { title: (await getTranslations("fiscal.companies"))("title") };
}

/** The companies that pay an outlet later: what each owes, and a form for another one. */
export default async function CompaniesPage({ params }: { params: Promise<{ outlet: string }> }) {
  const staff = await requireStaff("accounts.view", (await params).outlet);
  const { id, slug } = staff.outlet;
  const [t, locale, accounts] = await Promise.all([
    getTranslations("fiscal.companies"),
    getLocale(),
    listAccounts(id),
  ]);
  const manages = staff.outletIds("companies.manage").includes(id);
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <BackLink href={`/staff/caisse/${slug}`}>{t("back")}</BackLink>
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="max-w-prose text-ink-soft">{t("lead")}</p>
      <div className="grid items-start gap-4 lg:grid-cols-[1.4fr_1fr]">
        <Panel title={t("list")}>
          {accounts.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
          <ul>
            {accounts.map((account) => (
              <li
                key={account.id}
                className="flex items-center justify-between gap-3 border-line border-b py-2 last:border-0"
              >
                <span className="min-w-0">
                  <Link
                    href={`/staff/caisse/${slug}/societes/${account.id}`}
                    className="inline-flex min-h-10 items-center font-semibold underline underline-offset-4"
                  >
                    {account.name}
                  </Link>{" "}
                  {account.closedAt && <Badge>{t("closed")}</Badge>}
                  <span className="block text-ink-soft text-sm">
                    {t("about", {
                      siren: account.siren,
                      limit: formatCents(account.limitCents, locale),
                    })}
                  </span>
                </span>
                <Money cents={account.owedCents} className="font-bold" />
              </li>
            ))}
          </ul>
        </Panel>
        {manages && (
          <Texts of={["fiscal.companies"]}>
            <OpenAccount outletId={id} open={openAccountAction} />
          </Texts>
        )}
      </div>
    </div>
  );
}
