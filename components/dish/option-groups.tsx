"use client";
import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { extraIsOut } from "@/components/shop/availability";
import type { Size } from "@/db/enums";
import { inThatSize, withUsual } from "@/lib/catalogue/choices";
import type { MenuGroup, MenuOption } from "@/lib/catalogue/menu";
import { formatCents } from "@/lib/money";
import type { Availability } from "@/lib/stock/availability";

type OptionsProps = {
  groups: readonly MenuGroup[];
  size: Size;
  /** What was chosen, of these groups and otherwise. */
  added: readonly string[];
  availability: Availability | null;
  setAdded: (added: string[]) => void;
};

/** Dough and crust, a dressing: as many of each as its group allows, counted; what is usual is chosen from the start. */
export function OptionGroups({ groups, ...props }: OptionsProps) {
  return groups.map((group) => {
    const offered = group.options.filter(({ prices }) => prices[props.size] !== undefined);
    return offered.length > 0 ? <Group key={group.code} {...{ group, offered }} {...props} /> : null;
  });
}

type GroupProps = Omit<OptionsProps, "groups"> & { group: MenuGroup; offered: readonly MenuOption[] };

function Group({ group, offered, size, added, availability, setAdded }: GroupProps) {
  const t = useTranslations("shop.product");
  const name = useId();
  const ofGroup = (code: string) => group.options.some((option) => option.code === code);
  const others = added.filter((code) => !ofGroup(code));
  const chosen = withUsual(added.filter(ofGroup), inThatSize([group], size));
  const usual = withUsual([], inThatSize([group], size));
  const single = group.most === 1;
  const choices = single && group.least === 0 ? [null, ...offered] : offered;
  const isOn = (option: MenuOption | null) => (option ? chosen.includes(option.code) : chosen.length === 0);
  const choose = (option: MenuOption | null) => {
    if (single) return setAdded(option && !usual.includes(option.code) ? [...others, option.code] : others);
    if (!option) return;
    const next = isOn(option) ? chosen.filter((code) => code !== option.code) : [...chosen, option.code];
    setAdded([...others, ...next]);
  };
  return (
    <fieldset>
      <legend className="mb-2 flex w-full items-baseline justify-between gap-3">
        <span className="font-bold text-lg">{group.name}</span>
        <span className="font-semibold text-ink-soft text-sm tabular-nums">
          {t("extras", { count: chosen.length, most: group.most })}
        </span>
      </legend>
      <div className="flex flex-wrap gap-2">
        {choices.map((option) => (
          <OptionChip
            key={option?.code ?? "none"}
            {...{ option, name, size, availability, single }}
            on={isOn(option)}
            full={!single && (isOn(option) ? chosen.length <= group.least : chosen.length >= group.most)}
            onChoose={() => choose(option)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type ChipProps = {
  option: MenuOption | null;
  name: string;
  size: Size;
  availability: Availability | null;
  /** One of the group at most. */
  single: boolean;
  on: boolean;
  /** Neither more nor fewer may be chosen. */
  full: boolean;
  onChoose: () => void;
};

function OptionChip({ option, name, size, availability, single, on, full, onChoose }: ChipProps) {
  const t = useTranslations("shop.product");
  const locale = useLocale();
  const out = option !== null && extraIsOut(availability, option.code, size);
  const cents = option?.prices[size] ?? 0;
  return (
    <label
      className={`inline-flex min-h-10 items-center gap-2 rounded-full border-2 px-3 font-medium text-sm transition-colors has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 has-disabled:cursor-not-allowed ${on ? "border-tomato bg-tomato-wash" : "border-line bg-card hover:border-crust"}`}
    >
      <input
        type={single ? "radio" : "checkbox"}
        name={name}
        className="sr-only"
        checked={on}
        disabled={(out && !on) || full}
        onChange={onChoose}
      />
      {option?.name ?? t("noOption")}
      {(out || cents > 0) && (
        <span className={`text-xs tabular-nums ${out ? "text-tomato" : "text-ink-soft"}`}>
          {out ? t("extraOut") : `+ ${formatCents(cents, locale)}`}
        </span>
      )}
    </label>
  );
}
