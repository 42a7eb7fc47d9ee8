import { classes } from "@/components/ui/classes";

/** `Rayan Duval` → RD, in a circle: the same face on every screen. */
export function Initials({ name, className = "size-10 text-sm" }: { name: string; className?: string }) {
  const letters = name
    .split(/\s+/)
    .map((word) => word[0] ?? "")
    .slice(0, 2)
    .join("")
    .toUpperCase();
  return (
    <span
      aria-hidden
      className={classes(
        "grid shrink-0 place-items-center rounded-full bg-basil-wash font-bold text-basil",
        className,
      )}
    >
      {letters}
    </span>
  );
}
