"use client";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState, useTransition } from "react";
import { toast } from "sonner";
import type { RecipeLine } from "@/lib/catalogue/catalogue";
import type { RecipeChange } from "@/lib/catalogue/recipe-change";
import type { RecipeSize } from "@/lib/kitchen/recipe-book";
import type { Outcome } from "@/lib/outcome";
import { inputLook } from "../ui/field";

type Line = RecipeSize["lines"][number];
type RecipeFormProps = {
  name: string;
  size: RecipeSize;
  /** What goes on anything: what may be added. */
  known: readonly Line[];
  write: (change: RecipeChange) => Promise<Outcome<{ version: number }>>;
  onDone: () => Promise<void>;
  onBack: () => void;
  /** What is said of the recipe as it is being written. */
  aside?: (recipe: RecipeLine[]) => ReactNode;
};

const round = "grid size-11 shrink-0 place-items-center rounded-full hover:bg-ember-wash disabled:opacity-40";

/** A recipe to be written anew: quantities, order, what goes wrong. What is sold already keeps the version it was sold with. */
export function RecipeForm({ name, size, known, write, onDone, onBack, aside }: RecipeFormProps) {
  const t = useTranslations("kitchen");
  const [lines, setLines] = useState(() =>
    size.lines.map((line) => ({ line, quantity: String(line.quantity) })),
  );
  const [wrong, sayWrong] = useState("");
  const [busy, begin] = useTransition();
  const addable = [...new Map(known.map((line) => [line.code, line])).values()]
    .filter(({ code }) => lines.every(({ line }) => line.code !== code))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const move = (index: number, by: -1 | 1) => {
    const moved = lines[index];
    if (moved) setLines(lines.toSpliced(index, 1).toSpliced(index + by, 0, moved));
  };
  const add = (code: string) => {
    const line = addable.find((one) => one.code === code);
    // As it is usually: what one dish may lack, another may.
    const removable = known.some((one) => one.code === code && one.removable);
    if (line) setLines([...lines, { line: { ...line, removable }, quantity: "" }]);
  };
  const asked = (quantity: string) => (/^\d{1,5}$/.test(quantity.trim()) ? Number(quantity) : 0);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const word = (field: string) => String(form.get(field) ?? "");
    begin(async () => {
      const answer = await write({
        ...{ item: size.item, version: size.version },
        lines: lines.map(({ line: { code, removable }, quantity }) => ({
          ...{ code, removable },
          quantity: asked(quantity),
        })),
        ...{ pitfallsFr: word("pitfallsFr"), pitfallsEn: word("pitfallsEn") },
      }).catch(() => null);
      if (!answer?.ok) return sayWrong(answer?.message ?? t("notSaved"));
      toast.success(t("book.saved", { version: answer.value.version }));
      await onDone();
    });
  };
  return (
    <form onSubmit={save} className="grid grid-cols-1 gap-3">
      <h3 className="font-display font-extrabold text-3xl">
        {name} {t(`size.${size.size}`)}
      </h3>
      <p className="text-ink-soft">{t("book.rule")}</p>
      <ol className="grid gap-1">
        {lines.map(({ line, quantity }, index) => (
          <li key={line.code} className="flex items-center gap-1">
            <span className="min-w-0 flex-1">
              <span className="block font-semibold text-lg leading-tight">{line.name}</span>
              <label className="flex min-h-7 items-center gap-2 text-ink-soft text-sm">
                <input
                  type="checkbox"
                  aria-label={t("book.removableOf", { name: line.name })}
                  checked={line.removable}
                  onChange={({ target }) =>
                    setLines(lines.with(index, { line: { ...line, removable: target.checked }, quantity }))
                  }
                  className="size-6 shrink-0 accent-tomato"
                />
                {t("book.removable")}
              </label>
            </span>
            <input
              aria-label={t("book.quantityOf", { name: line.name })}
              inputMode="numeric"
              value={quantity}
              onChange={(event) => setLines(lines.with(index, { line, quantity: event.target.value }))}
              className={`${inputLook} min-h-12 max-w-20 shrink-0 px-2 text-right tabular-nums`}
            />
            <span className="w-7 shrink-0 text-ink-soft text-sm">
              {line.unit === "piece" ? "×" : line.unit}
            </span>
            <button
              type="button"
              disabled={index === 0}
              onClick={() => move(index, -1)}
              aria-label={t("book.up", { name: line.name })}
              className={round}
            >
              <ArrowUp aria-hidden className="size-5" />
            </button>
            <button
              type="button"
              disabled={index === lines.length - 1}
              onClick={() => move(index, 1)}
              aria-label={t("book.down", { name: line.name })}
              className={`${round} hidden sm:grid`}
            >
              <ArrowDown aria-hidden className="size-5" />
            </button>
            <button
              type="button"
              onClick={() => setLines(lines.toSpliced(index, 1))}
              aria-label={t("book.remove", { name: line.name })}
              className={round}
            >
              <Trash2 aria-hidden className="size-5" />
            </button>
          </li>
        ))}
      </ol>
      <select
        aria-label={t("book.add")}
        value=""
        onChange={(event) => add(event.target.value)}
        className="min-h-12 w-full min-w-0 rounded-2xl border-2 border-line bg-card px-4"
      >
        <option value="">{t("book.add")}</option>
        {addable.map(({ code, name: label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
      {aside?.(
        lines.map(({ line: { code, removable }, quantity }) => ({
          ...{ ingredient: code, removable, quantity: asked(quantity) },
        })),
      )}
      {(["pitfallsFr", "pitfallsEn"] as const).map((field) => (
        <label key={field} className="grid gap-1 font-semibold">
          {t(`book.${field}`)}
          <textarea
            name={field}
            rows={2}
            maxLength={200}
            defaultValue={size[field]}
            className={`${inputLook} py-2 font-normal`}
          />
        </label>
      ))}
      {wrong && (
        <p role="alert" className="font-semibold text-tomato-strong">
          {wrong}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          onClick={onBack}
          className="min-h-14 flex-1 basis-28 rounded-xl border-2 border-line px-2 font-bold text-lg"
        >
          {t("book.cancel")}
        </button>
        <button
          type="submit"
          disabled={busy}
          className="min-h-14 flex-1 basis-28 rounded-xl bg-basil px-2 font-bold font-display text-paper text-xl disabled:opacity-55"
        >
          {t("book.save")}
        </button>
      </div>
    </form>
  );
}
