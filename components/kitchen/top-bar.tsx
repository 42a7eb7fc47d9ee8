"use client";
import { Ban, Bell, BellOff, BookOpen, Flame, House, ListOrdered, Settings } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DropdownMenu } from "radix-ui";
import type { Station } from "@/lib/kitchen/stations";
import type { Ticket } from "@/lib/kitchen/ticket";
import { clockTime } from "@/lib/time";
import { PrinterBadge } from "../printing/printer-badge";
import type { LockScreen } from "../staff/screen/leave-for";
import { ScreenPerson } from "../staff/screen/screen-person";
import { classes } from "../ui/classes";
import { FreshnessBadge } from "./freshness-badge";
import { StationPicker } from "./station-picker";
import type { Theme } from "./use-theme";

type TopBarProps = {
  outlet: { slug: string; name: string; timezone: string };
  station: Station;
  tickets: readonly Ticket[];
  now: Date;
  freshness: { link: "connecting" | "live" | "cut"; ageSeconds: number; stale: boolean };
  bell: { muted: boolean; setMuted: (mute: boolean) => void; blocked: boolean };
  keys: { on: boolean; setOn: (on: boolean) => void };
  theme: { theme: Theme; setTheme: (theme: Theme) => void };
  counting: boolean;
  onCount: () => void;
  /** How many pizzas are in the oven, and whether it is shown; null where the station always or never shows it. */
  oven: { count: number; open: boolean; toggle: () => void } | null;
  /** Who works here, on a shared screen. */
  person: { name: string; lock: LockScreen } | null;
  /** Opens the recipe book. */
  onBook: () => void;
  /** Opens what is off sale. */
  onOffSale: () => void;
  /** null: somebody else decides about oven and times. */
  onSetup: (() => void) | null;
};

const knob =
  "inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-full px-2.5 font-semibold hover:bg-ember-wash";

/** Where, when, how much is waiting, and whether the screen can be trusted. */
export function TopBar({
  outlet,
  station,
  tickets,
  now,
  freshness,
  bell,
  keys,
  theme,
  counting,
  onCount,
  oven,
  person,
  onBook,
  onOffSale,
  onSetup,
}: TopBarProps) {
  const t = useTranslations("kitchen");
  const started = tickets.filter(({ status }) => status === "preparing").length;
  return (
    <header className="sticky top-0 z-20 flex h-14 items-center gap-1 border-line border-b-2 bg-paper/95 px-1.5 backdrop-blur md:gap-2 md:px-3">
      <Link href="/staff" aria-label={t("home")} className={knob}>
        <House aria-hidden className="size-5" />
      </Link>
      {/* Before all that gives way: the sound's button shrinks under the first finger, and what it pushes loses its tap. */}
      {person && (
        <div className="hidden shrink-0 sm:block">
          <ScreenPerson {...person} among="much" />
        </div>
      )}
      <StationPicker outlet={outlet} station={station} />
      <p className="hidden truncate font-semibold text-ink-soft lg:block">
        {t("counts", { toMake: tickets.length })}
        {tickets.length > 0 && ` · ${t("started", { count: started })}`}
      </p>
      <div className="ml-auto flex items-center gap-1 md:gap-2">
        <PrinterBadge outlet={outlet.slug} />
        <FreshnessBadge {...freshness} />
        {oven && (
          <button
            type="button"
            onClick={oven.toggle}
            aria-pressed={oven.open}
            className={classes(knob, oven.open && "bg-ember-wash text-ember")}
          >
            <Flame aria-hidden className="size-5" />
            <span className="sr-only md:not-sr-only">{t("oven.show")}</span>
            {oven.count > 0 && <b className="tabular-nums">{oven.count}</b>}
          </button>
        )}
        <button type="button" onClick={onBook} className={knob}>
          <BookOpen aria-hidden className="size-5" />
          <span className="sr-only xl:not-sr-only">{t("book.show")}</span>
        </button>
        <button type="button" onClick={onOffSale} className={classes(knob, "max-md:hidden")}>
          <Ban aria-hidden className="size-5" />
          <span className="sr-only xl:not-sr-only">{t("offSale.show")}</span>
        </button>
        <button
          type="button"
          onClick={onCount}
          aria-pressed={counting}
          className={classes(knob, counting && "bg-ember-wash text-ember")}
        >
          <ListOrdered aria-hidden className="size-5" />
          <span className="hidden md:inline">{t("allDay.show")}</span>
          <span className="sr-only md:hidden">{t("allDay.show")}</span>
        </button>
        <Sound {...bell} />
        <DropdownMenu.Root>
          <DropdownMenu.Trigger aria-label={t("more")} className={knob}>
            <Settings aria-hidden className="size-5" />
          </DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <DropdownMenu.Content
              align="end"
              sideOffset={6}
              className="z-50 w-72 rounded-2xl border-2 border-line bg-card p-2 text-ink shadow-xl"
            >
              <DropdownMenu.Item
                onSelect={() => theme.setTheme(theme.theme === "dark" ? "light" : "dark")}
                className={item}
              >
                {t(theme.theme === "dark" ? "light" : "dark")}
              </DropdownMenu.Item>
              <DropdownMenu.Item onSelect={onOffSale} className={classes(item, "md:hidden")}>
                {t("offSale.show")}
              </DropdownMenu.Item>
              {onSetup && (
                <DropdownMenu.Item onSelect={onSetup} className={item}>
                  {t("setup.open")}
                </DropdownMenu.Item>
              )}
              <DropdownMenu.CheckboxItem
                checked={keys.on}
                onCheckedChange={keys.setOn}
                onSelect={(event) => event.preventDefault()}
                className={item}
              >
                <span className="flex-1">{t("keys.enabled")}</span>
                <span
                  aria-hidden
                  className={classes("size-5 rounded border-2 border-current", keys.on && "bg-current")}
                />
              </DropdownMenu.CheckboxItem>
              <ul className="px-3 py-2 text-ink-soft text-sm leading-6">
                {(["choose", "bump", "accept", "recall", "leave"] as const).map((key) => (
                  <li key={key}>{t(`keys.${key}`)}</li>
                ))}
              </ul>
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
        {/* A telephone shows the time itself, and has no room for it twice. */}
        <time className="hidden pr-1.5 font-display font-extrabold text-2xl tabular-nums sm:block md:text-3xl">
          {clockTime(now, outlet.timezone)}
        </time>
      </div>
    </header>
  );
}

const item =
  "flex min-h-11 cursor-pointer items-center gap-3 rounded-xl px-3 font-semibold outline-none data-highlighted:bg-ember-wash";

function Sound({ muted, setMuted, blocked }: TopBarProps["bell"]) {
  const t = useTranslations("kitchen");
  const off = muted || blocked;
  const Icon = off ? BellOff : Bell;
  const label = blocked && !muted ? t("sound.enable") : t(muted ? "sound.unmute" : "sound.mute");
  return (
    <button
      type="button"
      onClick={() => !blocked && setMuted(!muted)}
      title={blocked ? t("sound.blocked") : undefined}
      className={classes(knob, off && "bg-tomato-wash text-tomato-strong")}
    >
      <Icon aria-hidden className="size-5" />
      <span className={classes(blocked && !muted ? "hidden sm:inline" : "sr-only")}>{label}</span>
    </button>
  );
}
