import { useTranslations } from "next-intl";
import type { Membership } from "@/lib/staff/permissions";
import type { Place } from "./team-board";

/** Posts as one reads them: the outlet is named, one of another's manager is not. */
export function usePostWords(places: readonly Place[]) {
  const t = useTranslations("staff");
  return (posts: readonly Membership[]): string[] =>
    posts.map(({ outletId, role }) => {
      const place = outletId === null ? t("team.everywhere") : places.find(({ id }) => id === outletId)?.name;
      return place ? `${t(`roles.${role}`)} · ${place}` : t(`roles.${role}`);
    });
}
