"use client";
import { Search, X } from "lucide-react";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useTransition } from "react";
import { classes } from "@/components/ui/classes";
import { inputLook } from "@/components/ui/field";
import type { Channel, Mode } from "@/db/enums";
import { addressWith } from "./address";

type OrderFiltersProps = {
  search: string;
  day: string | null;
  today: string;
  mode: Mode | null;
  channel: Channel | null;
};

const choice = classes(
  inputLook,
  "!w-auto min-h-12 min-w-0 flex-1 basis-[46%] px-3 font-semibold text-sm sm:flex-none sm:basis-auto",
);

/** A search that answers while one types, and the day, way out and way in. What is chosen stands in the address. */
export function OrderFilters({ search, day, today, mode, channel }: OrderFiltersProps) {
  const t = useTranslations("staff.orders");
  const asked = Object.fromEntries(useSearchParams());
  const path = usePathname();
  const router = useRouter();
  const [searching, start] = useTransition();
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const go = (change: Record<string, string | null>) =>
    start(() => router.replace(path + addressWith(asked, change), { scroll: false }));
  const type = (text: string) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => go({ q: text }), 250);
  };
  const clear = () => {
    if (field.current) field.current.value = "";
    field.current?.focus();
    go({ q: null });
  };

  return (
    <search className="flex flex-wrap gap-2">
      <div className="relative min-w-0 basis-full lg:flex-1 lg:basis-0">
        <Search
          aria-hidden
          className={classes(
            "absolute top-3.5 left-4 size-5 text-ink-soft",
            searching && "animate-pulse text-tomato",
          )}
        />
        <input
          ref={field}
          type="search"
          defaultValue={search}
          onChange={(event) => type(event.target.value)}
          placeholder={t("filters.searchHint")}
          aria-label={t("filters.search")}
          className={classes(inputLook, "min-h-12 pr-12 pl-12 [&::-webkit-search-cancel-button]:hidden")}
        />
        {search && (
          <button
            type="button"
            aria-label={t("filters.clear")}
            onClick={clear}
            className="absolute top-1 right-1 grid size-10 place-items-center rounded-xl hover:bg-ember-wash"
          >
            <X aria-hidden className="size-5" />
          </button>
        )}
      </div>
      <input
        key={day}
        type="date"
        defaultValue={day ?? ""}
        aria-label={t("filters.day")}
        onChange={(event) => go({ jour: event.target.value === today ? null : event.target.value || "tous" })}
        className={choice}
      />
      <button
        type="button"
        aria-pressed={day === null}
        onClick={() => go({ jour: day === null ? null : "tous" })}
        className="min-h-12 flex-1 basis-[40%] whitespace-nowrap rounded-2xl border-2 border-line bg-card px-4 font-semibold sm:flex-none sm:basis-auto text-sm hover:border-crust aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
      >
        {t("filters.everyDay")}
      </button>
      <select
        value={mode ?? ""}
        aria-label={t("filters.mode")}
        onChange={(event) => go({ mode: event.target.value })}
        className={choice}
      >
        <option value="">{t("filters.everyMode")}</option>
        <option value="delivery">{t("mode.delivery")}</option>
        <option value="takeaway">{t("mode.takeaway")}</option>
      </select>
      <select
        value={channel ?? ""}
        aria-label={t("filters.channel")}
        onChange={(event) => go({ canal: event.target.value })}
        className={choice}
      >
        <option value="">{t("filters.everyChannel")}</option>
        <option value="web">{t("channel.web")}</option>
        <option value="phone">{t("channel.phone")}</option>
        <option value="counter">{t("channel.counter")}</option>
      </select>
    </search>
  );
}
