import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { TeamBoard } from "@/app/staff/(shell)/equipe/[outlet]/team-board";
import {
  addColleagueAction,
  changePostsAction,
  closeAccountAction,
  reopenAccountAction,
  resetTwoFactorAction,
} from "@/app/staff/(shell)/equipe/actions";
import { Texts } from "@/components/texts";
import { listColleagues } from "@/lib/staff/queries/list-colleagues";
import { placeName } from "@/lib/staff/screens";
import type { StepProps } from "./step";

const actions = {
  add: addColleagueAction,
  changePosts: changePostsAction,
  close: closeAccountAction,
  reopen: reopenAccountAction,
  resetTwoFactor: resetTwoFactorAction,
};

export async function TeamStep({ staff, outlet }: StepProps) {
  const [t, colleagues] = await Promise.all([
    getTranslations("staff.opening.team"),
    listColleagues([outlet.id]),
  ]);
  const led = staff.outletIds("team.manage");
  const places = staff.outlets
    .filter(({ id }) => led.includes(id))
    .map(({ id, slug, name }) => ({ id, slug, name: placeName(name) }));
  return (
    <>
      <p className="max-w-prose text-ink-soft">
        {t("elsewhere")}{" "}
        <Link href={`/staff/equipe/${outlet.slug}?partout`} className="underline underline-offset-4">
          {t("everybody")}
        </Link>
      </p>
      <Texts of={["staff.team", "staff.roles"]}>
        <TeamBoard
          colleagues={colleagues}
          places={places}
          here={outlet.slug}
          own={{ userId: staff.userId, posts: [...staff.memberships] }}
          actions={actions}
        />
      </Texts>
    </>
  );
}
