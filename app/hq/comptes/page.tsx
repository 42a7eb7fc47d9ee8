import { getTranslations } from "next-intl/server";
import { TeamBoard } from "@/app/staff/(shell)/equipe/[outlet]/team-board";
import {
  addColleagueAction,
  changePostsAction,
  closeAccountAction,
  reopenAccountAction,
  resetTwoFactorAction,
} from "@/app/staff/(shell)/equipe/actions";
import { AdministrationFrame } from "@/components/staff/administration/frame";
import { Texts } from "@/components/texts";
import { requireAdministrator } from "@/lib/server/administrator";
import { listColleagues } from "@/lib/staff/queries/list-colleagues";
import { placeName } from "@/lib/staff/screens";
import { rooms } from "../rooms";

const actions = {
  add: addColleagueAction,
  changePosts: changePostsAction,
  close: closeAccountAction,
  reopen: reopenAccountAction,
  resetTwoFactor: resetTwoFactorAction,
};

/** Who works everywhere, and the accounts that belong nowhere. */
export default async function AccountsPage() {
  const staff = await requireAdministrator();
  const [t, everybody] = await Promise.all([
    getTranslations("administration.accounts"),
    listColleagues(null),
  ]);
  const places = staff.outlets.map(({ id, slug, name }) => ({ id, slug, name: placeName(name) }));
  return (
    <AdministrationFrame here="accounts" hrefs={rooms()} who={staff.name}>
      <div>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      <Texts of={["staff.team", "staff.roles"]}>
        <TeamBoard
          colleagues={everybody.filter(({ posts }) => posts.every(({ outletId }) => outletId === null))}
          places={places}
          here={places[0]?.slug ?? ""}
          own={{ userId: staff.userId, posts: [...staff.memberships] }}
          actions={actions}
        />
      </Texts>
    </AdministrationFrame>
  );
}
