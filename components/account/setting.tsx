import { type ReactNode, useId } from "react";

/** A part of what one sets about one's account. */
export function Setting({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-card border-2 border-line bg-card p-5 sm:p-7">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {lead && <p className="mt-1 text-pretty text-ink-soft">{lead}</p>}
      <div className="mt-5">{children}</div>
    </section>
  );
}
