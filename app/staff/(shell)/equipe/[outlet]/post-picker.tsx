"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/check";
import type { Role } from "@/db/enums";
import { floorRoles, groupRoles, mayGive } from "@/lib/staff/ranks";
import type { TeamView } from "./team-board";

/** Chosen posts, each as `outlet:role`, `*` for all outlets. */
export type Chosen = ReadonlySet<string>;
export const chosenKey = (outlet: string | null, role: Role): string => `${outlet ?? "*"}:${role}`;

/** What an action is told of them. */
export const postsOf = (chosen: Chosen) =>
  [...chosen].map((key) => {
    const [outlet = "", role = ""] = key.split(":");
    return { outlet: outlet === "*" ? null : outlet, role };
  });

type Props = { view: TeamView; chosen: Chosen; choose: (next: Chosen) => void };

/** The posts one may give: this outlet's in sight, the others' a tap away, head office's for head office. */
export function PostPicker({ view, chosen, choose }: Props) {
  const t = useTranslations("staff");
  const { places, here, own } = view;
  const ours = [...places].sort((a, b) => Number(b.slug === here) - Number(a.slug === here));
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    choose(next);
  };
  const boxes = (outlet: { id: string; slug: string } | null, roles: readonly Role[]) =>
    roles
      .filter((role) => mayGive(own.posts, { outletId: outlet?.id ?? null, role }))
      .map((role) => {
        const key = chosenKey(outlet?.slug ?? null, role);
        return (
          <Checkbox
            key={key}
            label={t(`roles.${role}`)}
            checked={chosen.has(key)}
            onChange={() => toggle(key)}
            className="pr-5"
          />
        );
      });
  const group = boxes(null, groupRoles);
  return (
    <div className="grid gap-2">
      {ours.map((place) => {
        const count = [...chosen].filter((key) => key.startsWith(`${place.slug}:`)).length;
        return (
          <details
            key={place.slug}
            open={place.slug === here || count > 0}
            className="rounded-2xl border-2 border-line bg-card px-4"
          >
            <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{place.name}</summary>
            <div className="flex flex-wrap pb-2">{boxes(place, [...floorRoles, "manager"])}</div>
          </details>
        );
      })}
      {group.length > 0 && (
        <details
          open={[...chosen].some((key) => key.startsWith("*:"))}
          className="rounded-2xl border-2 border-line bg-card px-4"
        >
          <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{t("team.group")}</summary>
          <div className="flex flex-wrap pb-2">{group}</div>
        </details>
      )}
    </div>
  );
}
