import { GraduationCap } from "lucide-react";
import Link from "next/link";

/** To the counter one practises on, without a word on a narrow screen. */
export function TrainingLink({ outlet, label }: { outlet: string; label: string }) {
  return (
    <Link
      href={`/staff/comptoir/${outlet}/ecole`}
      prefetch={false}
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-full px-2 font-semibold text-sm hover:bg-ember-wash"
    >
      <GraduationCap aria-hidden className="size-5" />
      <span className="sr-only sm:not-sr-only">{label}</span>
    </Link>
  );
}
