"use client";
import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DropdownMenu } from "radix-ui";
import { type Station, stationNames, stations } from "@/lib/kitchen/stations";
import { classes } from "../ui/classes";

/** Where this screen hangs: each station has an address of its own, to be kept as the screen's first page. */
export function StationPicker({
  outlet,
  station,
}: {
  outlet: { slug: string; name: string };
  station: Station;
}) {
  const t = useTranslations("kitchen");
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger
        aria-label={`${t("station.title")} : ${t(`station.${station}`)}`}
        className="flex min-h-11 min-w-0 items-center gap-1 rounded-full px-2 font-bold font-display text-lg hover:bg-ember-wash"
      >
        <span className="truncate">
          <span className={classes(station !== "all" && "hidden md:inline")}>{outlet.name}</span>
          {station !== "all" && <span className="hidden md:inline"> · </span>}
          {station !== "all" && <span>{t(`station.${station}`)}</span>}
        </span>
        <ChevronDown aria-hidden className="size-4 shrink-0" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={6}
          className="z-50 w-64 rounded-2xl border-2 border-line bg-card p-2 text-ink shadow-xl"
        >
          <DropdownMenu.Label className="px-3 py-1 font-semibold text-ink-soft text-sm">
            {t("station.title")}
          </DropdownMenu.Label>
          {stationNames.map((name) => (
            <DropdownMenu.Item key={name} asChild>
              <Link
                href={`/staff/cuisine/${outlet.slug}${stations[name] && `?poste=${stations[name]}`}`}
                aria-current={name === station ? "page" : undefined}
                className="flex min-h-11 items-center rounded-xl px-3 font-semibold outline-none data-highlighted:bg-ember-wash aria-[current]:font-bold aria-[current]:text-ember"
              >
                {t(`station.${name}`)}
              </Link>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
