"use client";
import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import { Field, TextInput } from "@/components/ui/field";
import { emptyRule, type RuleDraft, ruleOf } from "./draft";

const mostRules = 12;

/** Fees under conditions, tried from the top; the first that holds is the fee. */
export function FeeRules({
  rules,
  change,
}: {
  rules: readonly RuleDraft[];
  change: (rules: RuleDraft[]) => void;
}) {
  const t = useTranslations("delivery.zones");
  return (
    <fieldset className="grid gap-3">
      <legend className="font-semibold">{t("rulesTitle")}</legend>
      <p className="text-ink-soft text-sm">{t("rulesHint")}</p>
      {rules.map((rule, index) => (
        <Rule
          key={rule.id}
          {...{ rule, number: index + 1 }}
          change={(part) => change(rules.with(index, { ...rule, ...part }))}
          remove={() => change(rules.toSpliced(index, 1))}
        />
      ))}
      {rules.length < mostRules && (
        <Button tone="quiet" size="small" onClick={() => change([...rules, emptyRule()])}>
          <Plus aria-hidden className="size-4" />
          {t("addRule")}
        </Button>
      )}
    </fieldset>
  );
}

/** A Monday, from which the days of the week are named. */
const monday = Date.UTC(2026, 10, 23, 12);

type RuleProps = {
  rule: RuleDraft;
  number: number;
  change: (part: Partial<RuleDraft>) => void;
  remove: () => void;
};

function Rule({ rule, number, change, remove }: RuleProps) {
  const t = useTranslations("delivery.zones");
  const dates = useDates();
  const text = (name: "fee" | "fromEuros" | "fromKilometres", hint?: string) => (
    <Field label={t(name)} hint={hint}>
      {(wiring) => (
        <TextInput
          {...wiring}
          inputMode="decimal"
          value={rule[name]}
          onChange={({ target }) => change({ [name]: target.value })}
        />
      )}
    </Field>
  );
  const time = (name: "from" | "until") => (
    <Field label={t(name)}>
      {(wiring) => (
        <TextInput
          {...wiring}
          type="time"
          value={rule[name]}
          onChange={({ target }) => change({ [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <fieldset className="grid gap-3 rounded-2xl border-2 border-line p-3">
      <legend className="px-1 font-semibold text-sm">{t("rule", { number })}</legend>
      <div className="grid grid-cols-2 gap-3">
        {text("fee")}
        {text("fromEuros")}
        {text("fromKilometres")}
        <span />
        {time("from")}
        {time("until")}
      </div>
      <fieldset className="flex flex-wrap gap-1">
        <legend className="mb-1 text-sm">{t("weekdays")}</legend>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <label
            key={day}
            className="flex min-h-10 cursor-pointer items-center rounded-full border-2 border-line px-3 font-semibold text-sm has-checked:border-tomato has-checked:bg-tomato-wash has-focus-visible:outline-3 has-focus-visible:outline-focus"
          >
            <input
              type="checkbox"
              className="sr-only"
              checked={rule.weekdays.includes(day)}
              onChange={({ target }) =>
                change({
                  weekdays: target.checked
                    ? [...rule.weekdays, day].toSorted()
                    : rule.weekdays.filter((other) => other !== day),
                })
              }
            />
            {dates(new Date(monday + (day - 1) * 86_400_000), {
              weekday: "short",
              timeZone: "UTC",
            })}
          </label>
        ))}
      </fieldset>
      <div className="flex items-center justify-between gap-2">
        {ruleOf(rule) === null && <p className="text-sm text-tomato">{t("badRule")}</p>}
        <Button tone="ghost" size="small" className="ml-auto" onClick={remove}>
          <Trash2 aria-hidden className="size-4" />
          {t("removeRule", { number })}
        </Button>
      </div>
    </fieldset>
  );
}
