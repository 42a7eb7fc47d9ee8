import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Texts } from "@/components/texts";
import { requireStaff } from "@/lib/server/session";
import { listColleagues } from "@/lib/staff/queries/list-colleagues";
import { isHeadOffice } from "@/lib/staff/ranks";
import { placeName } from "@/lib/staff/screens";
import {
  addColleagueAction,
  changePostsAction,
  closeAccountAction,
  reopenAccountAction,
  resetTwoFactorAction,
} from "../actions";
import { TeamBoard } from "./team-board";

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("equipe") };
}

const actions = {
  add: addColleagueAction,
  changePosts: changePostsAction,
  close: closeAccountAction,
  reopen: reopenAccountAction,
  resetTwoFactor: resetTwoFactorAction,
};

/** Who works here and as what; head office sees everybody when it wants to. */
export default async function TeamPage({ params, searchParams }: Props) {
  const staff = await requireStaff("team.manage", (await params).outlet);
  const { outlet } = staff;
  const whole = isHeadOffice(staff.memberships);
  const everywhere = whole && (await searchParams).partout !== undefined;
  const [t, colleagues] = await Promise.all([
    getTranslations("staff.team"),
    listColleagues(everywhere ? null : [outlet.id]),
  ]);
  const led = staff.outletIds("team.manage");
  const places = staff.outlets
    .filter(({ id }) => led.includes(id))
    .map(({ id, slug, name }) => ({ id, slug, name: placeName(name) }));
  const tab =
    "flex min-h-11 items-center rounded-full border-2 border-line bg-card px-4 font-semibold text-sm hover:border-crust aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper";
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <h1 className="text-3xl">{t("title")}</h1>
      {whole && (
        <nav aria-label={t("title")} className="flex flex-wrap gap-2">
          <Link
            href={`/staff/equipe/${outlet.slug}`}
            aria-current={everywhere ? undefined : "page"}
            className={tab}
          >
            {placeName(outlet.name)}
          </Link>
          <Link
            href={`/staff/equipe/${outlet.slug}?partout`}
            aria-current={everywhere ? "page" : undefined}
            className={tab}
          >
            {t("all")}
          </Link>
        </nav>
      )}
      <Texts of={["staff.team", "staff.roles"]}>
        <TeamBoard
          colleagues={colleagues}
          places={places}
          here={outlet.slug}
          own={{ userId: staff.userId, posts: [...staff.memberships] }}
          actions={actions}
        />
      </Texts>
    </div>
  );
}
