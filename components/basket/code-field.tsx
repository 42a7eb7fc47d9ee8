"use client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import type { Problem, Quote } from "@/lib/orders/quote";
import { normalCode } from "@/lib/promotions/normal-code";
import { readable } from "@/lib/refusal-details";
import { CodeChip } from "./code-chip";
import { CodeOpener } from "./code-opener";

type CodeFieldProps = {
  code: string | null;
  quote: Pick<Quote, "discount" | "codeProblem"> | null;
  keep: (code: string | null) => void;
  /** It was asked for already: what one types into has the focus. */
  open?: boolean;
};

/** What another basket could mend; a code with any other fault is not kept. */
const mendable = ["below_minimum", "item_missing", "wrong_mode", "nothing_off"].map(
  (word) => `promotion_${word}`,
);

/** "I have a code": closed until it is wanted, a chip once it is taken, a sentence when it is refused. */
export function CodeField({ code, quote, keep, open: asked = false }: CodeFieldProps) {
  const t = useTranslations("common.code");
  const [open, setOpen] = useState(asked);
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState<Problem | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { discount = null, codeProblem = null } = quote ?? {};
  const answered = code !== null && (discount?.code ?? codeProblem?.details.code) === code;
  const problem = answered ? codeProblem : null;
  const hopeless = problem !== null && !mendable.includes(problem.code);

  const drop = useEffectEvent((why: Problem) => {
    setRefused(why);
    setTyped(code ?? "");
    setOpen(true);
    keep(null);
  });
  useEffect(() => {
    if (asked) input.current?.focus();
  }, [asked]);
  useEffect(() => {
    if (problem && hopeless) drop(problem);
  }, [problem, hopeless]);

  const apply = () => {
    const wanted = normalCode(typed);
    if (wanted === "") return input.current?.focus();
    setRefused(null);
    keep(wanted);
  };
  const remove = () => {
    keep(null);
    setTyped("");
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };

  if (code && answered && !hopeless)
    return <CodeChip discount={discount} problem={problem} code={code} onRemove={remove} />;
  return (
    <div className="grid gap-2">
      <CodeOpener
        ref={opener}
        aria-expanded={open}
        aria-controls={`${id}-form`}
        onClick={() => {
          setOpen(!open);
          requestAnimationFrame(() => input.current?.focus());
        }}
      >
        {t("have")}
      </CodeOpener>
      <div id={`${id}-form`} hidden={!open} className="grid gap-1.5">
        <label htmlFor={id} className="font-semibold text-sm">
          {t("label")}
        </label>
        <div className="flex gap-2">
          <TextInput
            id={id}
            ref={input}
            name="code"
            value={typed}
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-invalid={refused ? true : undefined}
            aria-describedby={refused ? `${id}-error` : undefined}
            className="min-w-0 uppercase"
            onChange={(event) => {
              setTyped(event.target.value);
              setRefused(null);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              apply();
            }}
          />
          <Button tone="quiet" className="shrink-0" disabled={code !== null} onClick={apply}>
            {t(code === null ? "apply" : "checking")}
          </Button>
        </div>
        <p id={`${id}-error`} role="alert" className="font-semibold text-sm text-tomato empty:hidden">
          {refused && <Why problem={refused} />}
        </p>
      </div>
    </div>
  );
}

function Why({ problem }: { problem: Problem }) {
  const t = useTranslations("refusals");
  const locale = useLocale();
  return t(problem.code, readable(problem.details, locale));
}
