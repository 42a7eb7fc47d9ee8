import type { ReactNode } from "react";

export const chip =
  "flex min-h-11 items-center gap-2 rounded-2xl border-2 border-line bg-card px-3.5 font-semibold text-sm transition-colors hover:border-crust disabled:cursor-not-allowed disabled:opacity-40";

/** Chips under a title. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-bold">{title}</legend>
      <div className="flex flex-wrap gap-2">{children}</div>
    </fieldset>
  );
}
