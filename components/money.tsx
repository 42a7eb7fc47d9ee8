import { useLocale } from "next-intl";
import { formatCents } from "@/lib/money";

/** An amount in the reader's way of writing it; digits of equal width, never broken over two lines. */
export function Money({ cents, className = "" }: { cents: number; className?: string }) {
  const locale = useLocale();
  return <span className={`whitespace-nowrap tabular-nums ${className}`}>{formatCents(cents, locale)}</span>;
}
