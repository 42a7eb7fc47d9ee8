"use client";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { inputLook } from "@/components/ui/field";
import { searchText } from "@/lib/outlets/search-text";
import type { Membership } from "@/lib/staff/permissions";
import type { Colleague } from "@/lib/staff/queries/list-colleagues";
import type {
  addColleagueAction,
  changePostsAction,
  closeAccountAction,
  reopenAccountAction,
  resetTwoFactorAction,
} from "../actions";
import { AddSheet } from "./add-sheet";
import { ColleagueRow } from "./colleague-row";
import { PersonSheet } from "./person-sheet";

export type Place = { id: string; slug: string; name: string };
type TeamActions = {
  add: typeof addColleagueAction;
  changePosts: typeof changePostsAction;
  close: typeof closeAccountAction;
  reopen: typeof reopenAccountAction;
  resetTwoFactor: typeof resetTwoFactorAction;
};
/** What every part of this screen knows: the outlets one leads, where one is, who one is. */
export type TeamView = {
  places: Place[];
  here: string;
  own: { userId: string; posts: Membership[] };
  actions: TeamActions;
};

/** The people, a search that answers while one types, and a sheet for each. */
export function TeamBoard({ colleagues, ...view }: TeamView & { colleagues: Colleague[] }) {
  const t = useTranslations("staff.team");
  const [typed, type] = useState("");
  const [openId, open] = useState<string | null>(null);
  const [adding, add] = useState(false);
  const wanted = searchText(typed);
  const found = colleagues.filter(({ name, email }) => searchText(`${name} ${email}`).includes(wanted));
  const chosen = colleagues.find(({ id }) => id === openId);
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <input
          type="search"
          value={typed}
          onChange={(event) => type(event.target.value)}
          aria-label={t("search")}
          placeholder={t("search")}
          className={`${inputLook} min-h-12 min-w-0 flex-1 basis-64`}
        />
        <Button onClick={() => add(true)} className="min-h-12">
          <UserPlus aria-hidden className="size-5" />
          {t("add")}
        </Button>
      </div>
      <p role="status" className="font-semibold text-ink-soft">
        {t("people", { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
      ) : (
        <ul className="overflow-hidden rounded-card border-2 border-line bg-card">
          {found.map((colleague) => (
            <ColleagueRow
              key={colleague.id}
              colleague={colleague}
              places={view.places}
              onOpen={() => open(colleague.id)}
            />
          ))}
        </ul>
      )}
      <AddSheet open={adding} onOpenChange={add} view={view} />
      {chosen && <PersonSheet key={chosen.id} colleague={chosen} view={view} onClose={() => open(null)} />}
    </>
  );
}
