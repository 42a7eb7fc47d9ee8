import type { ReactNode } from "react";

/** A numbered part of the form. */
export function Section({
  number,
  title,
  children,
}: {
  number: number;
  title: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-4">
      <h2 className="flex items-center gap-3 text-2xl">
        <span
          aria-hidden
          className="grid size-9 shrink-0 place-items-center rounded-full bg-ink font-bold text-lg text-paper"
        >
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}
