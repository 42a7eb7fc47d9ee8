"use client";
import { Lock, UsersRound } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { classes } from "../../ui/classes";
import { Initials } from "./initials";
import { herePath, type LockScreen, leaveFor } from "./leave-for";

type ScreenPersonProps = {
  name: string;
  lock: LockScreen;
  /** Among how much else: where there is room for a face only, the page behind it locks, too. */
  among?: "nothing" | "some" | "much";
};

/** Who works at a shared screen now, always in sight: one tap to change to somebody else, one to lock it. */
export function ScreenPerson({ name, lock, among = "nothing" }: ScreenPersonProps) {
  const t = useTranslations("screen");
  const path = usePathname();
  const [leaving, leave] = useTransition();
  return (
    <div className="flex items-center">
      <a
        href={`/staff/poste?retour=${encodeURIComponent(path)}`}
        aria-label={t("change", { name })}
        className={classes(
          "flex min-h-11 items-center gap-2 rounded-full py-0.5 pl-0.5 hover:bg-ember-wash",
          among === "nothing" ? "pr-3" : among === "some" ? "sm:pr-3" : "lg:pr-3",
        )}
      >
        <Initials name={name} />
        <span
          className={classes(
            "max-w-40 truncate font-semibold text-sm",
            among === "some" && "hidden sm:block",
            among === "much" && "hidden xl:block",
          )}
        >
          {name}
        </span>
        <UsersRound
          aria-hidden
          className={classes(
            "size-4 shrink-0 text-ink-soft",
            among === "some" && "hidden sm:block",
            among === "much" && "hidden lg:block",
          )}
        />
      </a>
      <button
        type="button"
        aria-label={t("lock")}
        disabled={leaving}
        onClick={() =>
          leave(async () => {
            await lock(undefined);
            leaveFor(herePath());
          })
        }
        className={classes(
          "size-11 place-items-center rounded-full hover:bg-ember-wash",
          among === "nothing" ? "grid" : among === "some" ? "hidden sm:grid" : "hidden lg:grid",
        )}
      >
        <Lock aria-hidden className="size-5 text-ink-soft" />
      </button>
    </div>
  );
}
