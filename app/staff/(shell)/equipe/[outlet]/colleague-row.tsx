"use client";
import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Colleague } from "@/lib/staff/queries/list-colleagues";
import type { Place } from "./team-board";
import { usePostWords } from "./use-post-words";

type Props = { colleague: Colleague; places: Place[]; onOpen: () => void };

/** One of us: name, address, posts, and whether the account is open. */
export function ColleagueRow({ colleague, places, onOpen }: Props) {
  const t = useTranslations("staff.team");
  const wordsOf = usePostWords(places);
  const { name, email, open, fresh, posts } = colleague;
  return (
    <li className="border-line border-b-2 last:border-b-0">
      <button
        type="button"
        onClick={onOpen}
        aria-label={t("person.open", { name })}
        className="flex w-full items-center gap-3 px-4 py-3 text-left hover:bg-ember-wash focus-visible:-outline-offset-4"
      >
        <span className="grid min-w-0 flex-1 gap-0.5">
          <span className="flex flex-wrap items-center gap-2">
            <span className="font-semibold text-lg">{name}</span>
            {!open && <Badge tone="tomato">{t("closed")}</Badge>}
            {open && fresh && <Badge tone="ember">{t("fresh")}</Badge>}
          </span>
          <span className="truncate text-ink-soft text-sm">{email}</span>
          <span className="text-sm">{wordsOf(posts).join(", ") || t("nowhere")}</span>
        </span>
        <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-soft" />
      </button>
    </li>
  );
}
