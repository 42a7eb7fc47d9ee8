"use client";
import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { extraIsOut } from "@/components/shop/availability";
import type { Size } from "@/db/enums";
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

/** Dough and crust: of each one at most, counted; what is usual is chosen from the start. */
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
  const usual = group.least > 0 ? (offered[0]?.code ?? null) : null;
  const chosen = offered.find(({ code }) => added.includes(code))?.code ?? usual;
  const choices = usual ? offered : [null, ...offered];
  const others = added.filter((code) => !group.options.some((option) => option.code === code));
  return (
    <fieldset>
      <legend className="mb-2 flex w-full items-baseline justify-between gap-3">
        <span className="font-bold text-lg">{group.name}</span>
        <span className="font-semibold text-ink-soft text-sm tabular-nums">
          {t("extras", { count: chosen ? 1 : 0, most: group.most })}
        </span>
      </legend>
      <div className="flex flex-wrap gap-2">
        {choices.map((option) => (
          <OptionChip
            key={option?.code ?? "none"}
            {...{ option, name, size, availability }}
            on={(option?.code ?? null) === chosen}
            onChoose={() => setAdded(option && option.code !== usual ? [...others, option.code] : others)}
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
  on: boolean;
  onChoose: () => void;
};

function OptionChip({ option, name, size, availability, on, onChoose }: ChipProps) {
  const t = useTranslations("shop.product");
  const locale = useLocale();
  const out = option !== null && extraIsOut(availability, option.code, size);
  const cents = option?.prices[size] ?? 0;
  return (
    <label
      className={`inline-flex min-h-10 items-center gap-2 rounded-full border-2 px-3 font-medium text-sm transition-colors has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 has-disabled:cursor-not-allowed ${on ? "border-tomato bg-tomato-wash" : "border-line bg-card hover:border-crust"}`}
    >
      <input type="radio" name={name} className="sr-only" checked={on} disabled={out} onChange={onChoose} />
      {option?.name ?? t("noOption")}
      {(out || cents > 0) && (
        <span className={`text-xs tabular-nums ${out ? "text-tomato" : "text-ink-soft"}`}>
          {out ? t("extraOut") : `+ ${formatCents(cents, locale)}`}
        </span>
      )}
    </label>
  );
}
