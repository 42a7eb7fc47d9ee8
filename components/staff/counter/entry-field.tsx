"use client";
import { Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Money } from "@/components/money";
import { classes } from "@/components/ui/classes";
import { inputLook } from "@/components/ui/field";
import { openBack, readBack } from "@/lib/orders/entry/read-back";
import type { Meant, Understood } from "@/lib/orders/entry/read-entry";
import type { EntryLine } from "@/lib/orders/entry/reading";
import type { Availability } from "@/lib/stock/availability";
import { type EntryOption, leftOf, optionsOf } from "./entry-options";
import { KeyHint } from "./key-hint";
import type { CounterMenu } from "./line-price";

type EntryFieldProps = {
  text: string;
  type: (text: string) => void;
  understood: Understood;
  menu: CounterMenu;
  availability: Availability;
  take: (kind: "line" | "alter", line: EntryLine) => void;
};

/** Where a line is typed: what was understood is read back in words, Enter takes it, the arrows take another. */
export function EntryField({ text, type, understood, menu, availability, take }: EntryFieldProps) {
  const t = useTranslations("counter");
  const locale = useLocale();
  const id = useId();
  const [at, move] = useState<number | null>(null);
  const [said, say] = useState<string | null>(null);
  const options = optionsOf(understood, menu, availability, locale);
  const { entry } = understood;
  const change = (next: string) => {
    type(next);
    move(null);
    say(null);
  };

  function accept(meant: Meant) {
    if (meant.kind === "open") {
      const { open } = meant;
      const [first, ...others] = open.chosen;
      const complete = first && open.chosen.length === open.offer.slots.length;
      if (!complete) return change(`${openBack(open, menu, locale)}${first ? "," : " :"} `);
      return accept({
        ...{ kind: "line", line: { ...first, quantity: open.quantity, others, menu: open.offer.code } },
      });
    }
    if (leftOf(meant.line, availability) === 0) return say(t("entry.soldOut"));
    take(meant.kind, meant.line);
    type("");
    move(null);
    say(t(`entry.${meant.kind}`, { line: readBack(meant.line, menu, locale) }));
  }

  function enter() {
    const option = at === null ? null : options[at];
    if (option) accept(option.meant);
    else if (entry.kind === "line" || entry.kind === "alter") accept(entry);
  }

  function press(event: React.KeyboardEvent) {
    const { key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step && options.length > 0)
      move((from) => ((from ?? (step > 0 ? -1 : 0)) + step + options.length) % options.length);
    else if (key === "Enter" && !event.ctrlKey && !event.metaKey) enter();
    else if (key === "Escape") change("");
    else return;
    event.preventDefault();
  }

  return (
    <div className="grid gap-1.5">
      <label className="relative">
        <span className="sr-only">{t("card.search")}</span>
        <Search aria-hidden className="absolute top-3 left-4 size-5 text-ink-soft" />
        <input
          id="card-search"
          type="text"
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-options`}
          aria-activedescendant={at === null ? undefined : `${id}-${at}`}
          aria-autocomplete="list"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
          value={text}
          maxLength={300}
          onChange={(event) => change(event.target.value)}
          onKeyDown={press}
          placeholder={t("card.searchHint")}
          className={classes(inputLook, "min-h-11 pr-12 pl-12")}
        />
        <span className="absolute top-3 right-3">
          <KeyHint>F9</KeyHint>
        </span>
      </label>
      <p
        role="status"
        className={classes(
          "px-2 font-semibold empty:hidden",
          entry.kind === "refused" || entry.kind === "ambiguous" ? "text-tomato" : "text-basil",
        )}
      >
        <EntryWord {...{ understood, menu, said }} />
      </p>
      <div
        id={`${id}-options`}
        role="listbox"
        aria-label={t("entry.options")}
        className="grid max-h-72 gap-1 overflow-y-auto empty:hidden"
      >
        {options.length > 1 || entry.kind === "open"
          ? options.map((option, index) => (
              <Option
                key={option.text}
                {...{ id: `${id}-${index}`, option, active: index === at }}
                choose={() => accept(option.meant)}
              />
            ))
          : null}
      </div>
    </div>
  );
}

/** What was understood, or why it was not; after a line what was taken. */
function EntryWord({
  understood: { entry },
  menu,
  said,
}: Pick<EntryFieldProps, "understood" | "menu"> & { said: string | null }) {
  const t = useTranslations("counter.entry");
  const locale = useLocale();
  if (said) return said;
  if (entry.kind === "empty") return null;
  if (entry.kind === "ambiguous") return t("ambiguous");
  if (entry.kind === "refused") {
    const { code, text = "", name = "", most = 0 } = entry.problem;
    return t(`problem.${code}`, { text, name, most });
  }
  if (entry.kind === "open") {
    const { offer, chosen } = entry.open;
    return t("open", {
      menu: openBack(entry.open, menu, locale),
      slot: offer.slots[chosen.length]?.name ?? "",
    });
  }
  return `${readBack(entry.line, menu, locale)} ⏎`;
}

type OptionProps = { id: string; option: EntryOption; active: boolean; choose: () => void };

function Option({ id, option, active, choose }: OptionProps) {
  const t = useTranslations("counter.card");
  const { text, cents, left } = option;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above moves through the options with the arrows.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={left === 0}
      onClick={choose}
      className="flex min-h-11 cursor-pointer items-center justify-between gap-3 rounded-xl bg-card px-3 hover:bg-ember-wash aria-disabled:opacity-50 aria-selected:bg-ink aria-selected:text-paper"
    >
      <span>{text}</span>
      <span className="flex shrink-0 items-center gap-2 text-sm">
        {left !== null && <span>{t("left", { count: left })}</span>}
        <Money cents={cents} className="font-semibold" />
      </span>
    </div>
  );
}
