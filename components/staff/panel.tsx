import type { ReactNode } from "react";
import { classes } from "../ui/classes";

/** A card with its title: the unit a staff page is made of. */
export function Panel({
  title,
  aside,
  id,
  className,
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  /** What an address of its page leads to. */
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      className={classes("scroll-mt-20 rounded-card border-2 border-line bg-card p-4 md:p-5", className)}
    >
      <div className="mb-3 flex items-baseline justify-between gap-3">
        <h2 className="text-lg">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
